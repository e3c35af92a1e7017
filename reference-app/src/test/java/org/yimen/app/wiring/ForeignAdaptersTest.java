package org.yimen.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.wording.Language;

/** Jars that others wrote lie in {@code lib/ext}: found, chosen, or named with what is wrong. */
class ForeignAdaptersTest {
  private static final String FACTORY = "abroad.StampFactory";

  @TempDir Path folder = Path.of("");
  private Path ext = Path.of("");

  @BeforeEach
  void arrange() throws Exception {
    ext = Files.createDirectories(folder.resolve("一 门").resolve("lib").resolve("ext"));
  }

  @Test
  void without_foreign_jars_the_usual_adapters_are_chosen() throws Exception {
    AdapterShelf own = AdapterShelf.load(Optional.of(folder.resolve("none")));
    assertThat(own.keys(AdapterPort.STORAGE, " ")).isEqualTo("memory postgresql sqlite");
    assertThat(own.keys(AdapterPort.PRESS, " ")).isEqualTo("pdf plain");
    assertThat(chosen(own, Map.of()).storage().name())
        .isEqualTo(folder.resolve("yimen.db").toString());
    assertThat(
            chosen(own, Map.of("yimen.database", "jdbc:postgresql://127.0.0.1/hall"))
                .storage()
                .name())
        .isEqualTo("jdbc:postgresql://127.0.0.1/hall (yimen)");
    Files.writeString(ext.resolve("readme.txt"), "no jar");
    assertThat(shelf().adapters()).hasSameSizeAs(own.adapters());
  }

  @Test
  void a_jar_in_the_folder_is_used_when_its_key_is_set() throws Exception {
    ForeignJar.of(ext.resolve("stamp.jar"), FACTORY, source("stamp"));
    assertThat(shelf().keys(AdapterPort.PRESS, " ")).isEqualTo("pdf plain stamp");
    ChosenAdapters adapters =
        chosen(shelf(), Map.of("yimen.adapter.press", "stamp", "stamp.text", "已核"));
    try (WiredHall hall = WiredHall.open(adapters)) {
      PaperPress press = hall.press();
      assertThat(text(press)).isEqualTo("已核");
      assertThat(hall.yimen().enquiries().guides()).isEmpty();
      assertThat(hall.storage().journal().head()).isEmpty();
    }
    try (WiredHall again = WiredHall.open(chosen(shelf(), Map.of()))) {
      assertThat(again.place().exists()).as("the storage was given back").isTrue();
    }
  }

  @Test
  void jars_without_a_factory_are_parts_of_those_that_have_one() throws Exception {
    ForeignJar.of(ext.resolve("a-stamp.jar"), FACTORY, source("stamp"));
    Files.copy(ext.resolve("a-stamp.jar"), folder.resolve("part.jar"));
    try (var zip = FileSystems.newFileSystem(folder.resolve("part.jar"))) {
      Files.delete(zip.getPath(ForeignJar.SERVICES));
    }
    ForeignJar.naming(ext.resolve("a-stamp.jar"), FACTORY);
    Files.move(folder.resolve("part.jar"), ext.resolve("z-part.jar"));
    assertThat(shelf().keys(AdapterPort.PRESS, " ")).isEqualTo("pdf plain stamp");
  }

  @Test
  void two_of_one_key_refuse_to_start_and_name_both_jars() throws Exception {
    ForeignJar.of(
        ext.resolve("one.jar"), "abroad.One", source("stamp").replace("StampFactory", "One"));
    ForeignJar.of(
        ext.resolve("two.jar"), "abroad.Two", source("stamp").replace("StampFactory", "Two"));
    assertThatExceptionOfType(WiringException.class)
        .isThrownBy(this::shelf)
        .withMessage(
            "两个适配器用同一个键 yimen.adapter.press=stamp：ext/one.jar 与 ext/two.jar，请取走一个"
                + " / two adapters have one key: ext/one.jar and ext/two.jar; take one away");
  }

  @Test
  void one_with_a_key_of_the_program_is_refused_too() throws Exception {
    ForeignJar.of(ext.resolve("mine.jar"), FACTORY, source("pdf"));
    assertThatExceptionOfType(WiringException.class)
        .isThrownBy(this::shelf)
        .withMessageContaining("yimen.adapter.press=pdf：")
        .withMessageContaining("ext/mine.jar");
  }

  @Test
  void a_broken_jar_is_named_with_what_is_wrong() throws Exception {
    Files.writeString(ext.resolve("cut.jar"), "half a jar");
    assertRefused(
        "ext/cut.jar：适配器不能用：不是 jar 文件，或已损坏 / this adapter cannot be used: it is no jar, or damaged");
    Files.delete(ext.resolve("cut.jar"));

    ForeignJar.naming(ext.resolve("hollow.jar"), "abroad.Missing");
    assertRefused("ext/hollow.jar：适配器不能用：", "abroad.Missing");
    Files.delete(ext.resolve("hollow.jar"));

    ForeignJar.naming(ext.resolve("odd.jar"), "org.yimen.app.Main");
    assertRefused("ext/odd.jar：适配器不能用：", "org.yimen.app.Main");
    Files.delete(ext.resolve("odd.jar"));

    ForeignJar.of(
        ext.resolve("angry.jar"),
        FACTORY,
        source("stamp")
            .replace("return \"stamp\";", "throw new IllegalStateException(\"no pen\");"));
    assertRefused("ext/angry.jar：适配器不能用：", "IllegalStateException no pen");
    Files.delete(ext.resolve("angry.jar"));

    ForeignJar.of(ext.resolve("shout.jar"), FACTORY, source("STAMP"));
    assertRefused("ext/shout.jar：abroad.StampFactory 的键应由小写字母、数字和连字符组成");
    Files.delete(ext.resolve("shout.jar"));

    ForeignJar.of(
        ext.resolve("elsewhere.jar"),
        FACTORY,
        source("stamp").replace("return PaperPress.class;", "return (Class) Runnable.class;"));
    assertRefused("ext/elsewhere.jar：abroad.StampFactory 的接口不能选配：java.lang.Runnable");
  }

  @Test
  void a_jar_for_a_newer_java_says_so() throws Exception {
    Path jar = ForeignJar.of(ext.resolve("newer.jar"), FACTORY, source("stamp"));
    try (var zip = FileSystems.newFileSystem(jar)) {
      Path type = zip.getPath("abroad/StampFactory.class");
      byte[] bytes = Files.readAllBytes(type);
      bytes[7] = 120; // the major version of a Java to come
      Files.write(type, bytes);
    }
    assertRefused("ext/newer.jar：适配器不能用：为更新的 Java 编译，这里是 " + Runtime.version().feature());
  }

  @Test
  void an_adapter_that_fails_to_build_is_named() throws Exception {
    ForeignJar.of(
        ext.resolve("late.jar"),
        FACTORY,
        source("stamp")
            .replace(
                "String text",
                "if (true) throw new IllegalStateException(\"no ink\"); String text"));
    ChosenAdapters adapters = chosen(shelf(), Map.of("yimen.adapter.press", "stamp"));
    try (WiredHall hall = WiredHall.open(adapters)) {
      assertThatExceptionOfType(WiringException.class)
          .isThrownBy(hall::press)
          .withMessageContaining("ext/late.jar：适配器不能用：IllegalStateException no ink");
    }
  }

  @Test
  void a_key_that_there_is_not_is_refused_with_those_there_are() {
    assertThatExceptionOfType(WiringException.class)
        .isThrownBy(() -> chosen(shelf(), Map.of("yimen.adapter.storage", "oracle")))
        .withMessage(
            "设置 yimen.adapter.storage 有误：没有适配器 oracle，已有 memory，postgresql，sqlite"
                + " / there is no adapter oracle; there are memory, postgresql, sqlite");
  }

  @Test
  void a_setting_that_there_is_not_is_refused_with_those_there_are() throws Exception {
    ForeignJar.of(ext.resolve("stamp.jar"), FACTORY, source("stamp"));
    for (String name : new String[] {"yimen.adapter.pres", "yimen.database.pasword", "stamp.txt"})
      assertThatExceptionOfType(BadSettingException.class)
          .as(name)
          .isThrownBy(() -> chosen(shelf(), Map.of(name, "x")))
          .withMessageContaining("设置 " + name + " 有误：没有这样的设置，可用的是 ");
    chosen(shelf(), Map.of("other.thing", "x", "yimen.backup.keep", "3"));
  }

  private void assertRefused(String... parts) {
    assertThatExceptionOfType(WiringException.class)
        .isThrownBy(this::shelf)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }

  private AdapterShelf shelf() {
    return AdapterShelf.load(Optional.of(ext));
  }

  private ChosenAdapters chosen(AdapterShelf shelf, Map<String, String> settings) {
    return ChosenAdapters.of(
        shelf,
        new WrittenSettings(name -> Optional.ofNullable(settings.get(name)), settings.keySet()),
        folder);
  }

  private static String text(PaperPress press) {
    PressedPaper paper =
        press.press(
            org.yimen.ports.kit.SamplePapers.everyday().slip(), Language.ZH, CopyMark.ORIGINAL);
    return new String(paper.bytes(), StandardCharsets.UTF_8);
  }

  private static String source(String key) {
    return """
        package abroad;

        import java.util.List;
        import org.yimen.ports.adapter.*;
        import org.yimen.ports.driven.*;

        @SuppressWarnings({"unchecked", "rawtypes"})
        public final class StampFactory implements AdapterFactory<PaperPress> {
          public Class<PaperPress> port() { return PaperPress.class; }
          public String key() { return "KEY"; }
          public List<AdapterSetting> settings() {
            return List.of(AdapterSetting.of("stamp.text", "戳记", "the stamp"));
          }
          public PaperPress build(AdapterSettings settings) {
            String text = settings.text("stamp.text").orElse("");
            return (paper, language, copy) ->
                new PressedPaper("text/plain", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          }
        }
        """
        .replace("KEY", key);
  }
}
