package org.yimen.ports.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.memory.PlainPress;

class AdapterSettingsTest {
  private static final Path DATA = Path.of("data");
  private static final String FOLDER = "press.folder";
  private static final String PIN = "press.pin";

  private static final class Press implements AdapterFactory<PaperPress> {
    @Override
    public Class<PaperPress> port() {
      return PaperPress.class;
    }

    @Override
    public String key() {
      return "press";
    }

    @Override
    public List<AdapterSetting> settings() {
      return List.of(
          AdapterSetting.of(FOLDER, "目录", "a folder").usually("papers"),
          AdapterSetting.of(PIN, "口令", "a pin").hidden());
    }

    @Override
    public PaperPress build(AdapterSettings settings) {
      return new PlainPress();
    }
  }

  @Test
  void a_value_that_is_not_given_is_the_usual_one() {
    assertThat(of(Map.of()).text(FOLDER)).contains("papers");
    assertThat(of(Map.of(FOLDER, "  ")).text(FOLDER)).isEmpty();
    assertThat(of(Map.of(FOLDER, "")).text(FOLDER)).contains("papers");
    assertThat(of(Map.of()).text(PIN)).isEmpty();
    assertThat(of(Map.of(FOLDER, " out ")).text(FOLDER)).contains("out");
    assertThat(of(Map.of(PIN, " 1 ")).whole(PIN)).contains(" 1 ");
  }

  @Test
  void a_path_lies_in_the_data_folder() {
    assertThat(of(Map.of()).path(FOLDER)).contains(DATA.resolve("papers"));
    Path away = Path.of("x").toAbsolutePath();
    assertThat(of(Map.of(FOLDER, away.toString())).path(FOLDER)).contains(away);
    assertThatExceptionOfType(BadSettingException.class)
        .isThrownBy(() -> of(Map.of(FOLDER, "a\0b")).path(FOLDER))
        .withMessage(
            "设置 press.folder 有误：应为文件路径 / the setting press.folder is wrong: it must be a path");
  }

  @Test
  void what_is_not_declared_is_neither_given_nor_read() {
    assertThatExceptionOfType(BadSettingException.class)
        .isThrownBy(() -> of(Map.of("press.pim", "1")))
        .withMessageContaining("设置 press.pim 有误：没有这样的设置，可用的是 press.folder，press.pin");
    assertThatIllegalStateException()
        .isThrownBy(() -> of(Map.of()).text("press.ink"))
        .withMessageContaining("press.ink");
  }

  @Test
  void values_are_not_told() {
    assertThat(of(Map.of(PIN, "geheim-9")).toString()).doesNotContain("geheim-9").contains(PIN);
  }

  @Test
  void a_setting_says_its_meaning_and_keeps_its_secret() {
    for (String name : List.of("press", "Press.ink", "press..ink", ".ink", "press.", "press.in k"))
      assertThatIllegalArgumentException()
          .as(name)
          .isThrownBy(() -> AdapterSetting.of(name, "墨水", "ink"));
    assertThatIllegalArgumentException().isThrownBy(() -> AdapterSetting.of(PIN, "pin", "a pin"));
    assertThatIllegalArgumentException().isThrownBy(() -> AdapterSetting.of(PIN, "口令", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdapterSetting.of(PIN, "口令", "a pin").hidden().usually("0000"));
  }

  private static AdapterSettings of(Map<String, String> given) {
    return AdapterSettings.of(new Press(), given, DATA, Optional.empty());
  }
}
