package org.yimen.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.NoTypeException;
import org.yimen.ports.kit.SamplePapers;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.wording.Language;

class TypeCaseTest {
  @TempDir Path empty;

  @Test
  void without_type_the_fault_says_where_it_was_looked_for_and_what_to_put_there() {
    PdfPress press = new PdfPress(only(Optional.empty(), empty));
    assertThatThrownBy(
            () -> press.press(SamplePapers.everyday().slip(), Language.ZH, CopyMark.ORIGINAL))
        .isInstanceOf(NoTypeException.class)
        .hasMessageContaining(empty.toString())
        .hasMessageContaining("NotoSansSC-Regular.ttf")
        .hasMessageContaining("print the page instead");
  }

  @Test
  void type_that_is_put_there_later_is_found_without_a_restart() throws IOException {
    Pdfs.settings();
    TypeCase type = new TypeCase(only(Optional.empty(), empty));
    assertThatThrownBy(type::chinese).isInstanceOf(NoTypeException.class);
    Files.copy(Pdfs.TYPE.resolve("NotoSansSC-Bold.ttf"), empty.resolve("any name.TTF"));
    assertThat(type.chinese().regular().weight()).isEqualTo(700);
    assertThat(type.chinese().bold()).isEqualTo(type.chinese().regular());
  }

  @Test
  void the_setting_goes_before_the_folder_and_the_folder_before_the_system() throws IOException {
    Pdfs.settings();
    Path own = Files.copy(Pdfs.TYPE.resolve("NotoSansSC-Bold.ttf"), empty.resolve("own.ttf"));
    assertThat(new TypeCase(only(Optional.of(own), Pdfs.TYPE)).chinese().regular().file())
        .isEqualTo(own);
    ChineseType found =
        new TypeCase(only(Optional.of(empty.resolve("absent")), Pdfs.TYPE)).chinese();
    assertThat(found.regular().file()).hasFileName("NotoSansSC-Regular.ttf");
    assertThat(found.bold().file()).hasFileName("NotoSansSC-Bold.ttf");
    assertThat(found.sets('门')).isTrue();
    assertThat(found.sets(0x1F3E0)).isFalse();
  }

  @Test
  void what_is_no_type_for_chinese_is_passed_over() throws IOException {
    byte[] rubbish = new byte[1_500_000];
    Files.write(empty.resolve("broken.ttf"), rubbish);
    Files.write(empty.resolve("broken.ttc"), rubbish);
    Files.write(empty.resolve("small.ttf"), new byte[10]);
    assertThatThrownBy(new TypeCase(only(Optional.empty(), empty))::chinese)
        .isInstanceOf(NoTypeException.class);
  }

  private static PdfSettings only(Optional<Path> setting, Path folder) {
    return new PdfSettings(setting, List.of(folder), false, Optional.empty(), Optional.empty());
  }
}
