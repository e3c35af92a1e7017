package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yimen.app.command.Ran.yimen;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimen.persistence.jdbi.SqliteDatabase;

/** An input that is missing or cannot be read: one line in both languages, exit code 2. */
class UnreadableInputTest {
  @TempDir Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void keepSomething() {
    data = folder.resolve("data");
    try (SqliteDatabase database = DataFolder.open(data)) {
      assertThat(database.journal().head()).isEmpty();
    }
  }

  static Stream<List<String>> readers() {
    return Stream.of(
        List.of("due", "FILE"),
        List.of("ids", "FILE"),
        List.of("replay", "FILE"),
        List.of("rulebook", "check", "FILE"),
        List.of("restore", "FILE", "--data", "DATA"),
        List.of("verify", "--data", "DATA", "--acks", "FILE"),
        List.of("verify", "--data", "DATA", "--anchor", "FILE"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_missing_file_and_a_folder(List<String> words) {
    refused(on(words, folder.resolve("nowhere")), "文件不存在", "there is no such file");
    Ran ran = on(words, Files.exists(folder) ? folder : data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .containsPattern("\\p{IsHan}.* / [a-z]")
        .doesNotContain("Exception");
  }

  @Test
  void faults_have_one_shape_whatever_command_tells_them() throws Exception {
    Path none = folder.resolve("none");
    Path bad = Files.writeString(folder.resolve("bad.csv"), "start,working_days\nx,1\n");
    Path rules = Files.writeString(folder.resolve("rules.yaml"), "a: [");
    List<JsonNode> faults =
        List.of(
            fault(yimen("due", bad, "--json")),
            fault(yimen("due", none, "--json")),
            fault(yimen("replay", none, "--json")),
            fault(yimen("rulebook", "check", rules, "--json")),
            fault(yimen("rulebook", "check", none, "--json")),
            fault(yimen("verify", "--data", none, "--json")));
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.get("file").isTextual()).isTrue();
              assertThat(fault.get("line").isInt()).isTrue();
              assertThat(fault.get("zh").asText()).containsPattern("\\p{IsHan}");
              assertThat(fault.get("en").asText()).doesNotContainPattern("\\p{IsHan}");
            });
    assertThat(faults)
        .extracting(fault -> fault.get("line").asInt())
        .containsExactly(2, 0, 0, 1, 0, 0);
    assertThat(faults.get(4).get("file").asText()).isEqualTo(none.toString());
  }

  private static JsonNode fault(Ran ran) throws Exception {
    return ran.json().at("/faults/0");
  }

  @Test
  void bytes_that_are_no_text_are_no_acknowledgements_and_no_anchor() throws Exception {
    Path file = Files.write(folder.resolve("bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    refused(
        yimen("verify", "--data", data, "--acks", file), "不是 UTF-8 文本", "this is no text in UTF-8");
    refused(
        yimen("verify", "--data", data, "--anchor", file),
        "不是 UTF-8 文本",
        "this is no text in UTF-8");
    Path lines = Files.writeString(folder.resolve("lines"), "\nabc\n");
    refused(
        yimen("verify", "--data", data, "--acks", lines), "第 2 行不是标识", "line 2 is no identifier");
  }

  @Test
  void an_odd_path_for_acknowledgements_is_said_in_both_languages() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (Path odd : List.of(file.resolve("acks"), folder, folder.resolve("no").resolve("acks"))) {
      Ran ran = yimen("day", "--visitors", "1", "--seed", "1", "--ack", odd);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.errors())
          .singleElement()
          .asString()
          .startsWith("yimen: " + odd + "：确认文件写不了：")
          .contains(" / the file of acknowledgements cannot be written: ");
    }
  }

  @Test
  void a_full_disk_for_acknowledgements_is_said_in_both_languages() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: no /dev/full on this machine");
    Ran ran = yimen("day", "--visitors", "1", "--seed", "1", "--ack", full);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("确认文件写不下去 / ").doesNotContain("\tat ");
  }

  @Test
  void a_folder_without_data_is_told_by_verify_and_backup_alike() {
    Path none = folder.resolve("none");
    for (Ran ran :
        List.of(
            yimen("verify", "--data", none),
            yimen("backup", folder.resolve("b.db"), "--data", none)))
      refused(ran, none + "：此目录没有数据", "there are no data in this folder");
  }

  private Ran on(List<String> words, Path file) {
    return yimen(
        words.stream().map(w -> w.equals("FILE") ? file : w.equals("DATA") ? data : w).toArray());
  }

  private static void refused(Ran ran, String zh, String en) {
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().endsWith(zh + " / " + en);
  }
}
