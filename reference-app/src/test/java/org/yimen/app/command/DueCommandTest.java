package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.app.Main;
import org.yimen.testing.Clause;

class DueCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void each_row_gets_its_last_day_and_whether_it_is_sure() throws Exception {
    Ran ran =
        due(
            """
            start,working_days
            2026-09-28,20
            2026-12-01,45
            2026-09-28,0
            """);
    assertThat(ran.lines())
        .containsExactly(
            "start,working_days,last_day,certainty",
            "2026-09-28,20,2026-10-30,official",
            "2026-12-01,45,2027-02-03,provisional",
            "2026-09-28,0,2026-09-28,official");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
  }

  @Test
  @Clause("PLL-82")
  void holidays_are_left_out_and_make_up_days_count() throws Exception {
    Ran ran = due("start,working_days\n2024-02-07,5\n2024-09-29,1\n2024-09-29,2\n");
    assertThat(ran.lines())
        .containsExactly(
            "start,working_days,last_day,certainty",
            "2024-02-07,5,2024-02-20,official",
            "2024-09-29,1,2024-09-30,official",
            "2024-09-29,2,2024-10-08,official");
  }

  @Test
  @Clause("PLL-45")
  void excluded_days_move_the_last_day() throws Exception {
    Ran ran =
        due(
            """
            start,working_days,excluded_from,excluded_to
            2024-09-10,20,2024-09-18,2024-09-24
            2024-09-10,20,,
            """);
    assertThat(ran.lines())
        .containsExactly(
            "start,working_days,excluded_from,excluded_to,last_day,certainty",
            "2024-09-10,20,2024-09-18,2024-09-24,2024-10-21,official",
            "2024-09-10,20,,,2024-10-14,official");
  }

  @Test
  void days_covered_twice_are_left_out_once() throws Exception {
    String heading = "start,working_days,excluded_from,excluded_to,excluded_from,excluded_to\n";
    Ran ran =
        due(
            heading
                + "2026-09-28,20,2026-10-12,2026-10-16,2026-10-14,2026-10-20\n"
                + "2026-09-28,20,2026-10-12,2026-10-20,2026-10-14,2026-10-16\n"
                + "2026-09-28,20,,,2026-10-12,2026-10-20\n"
                + "2026-09-28,20,2026-10-12,2026-10-20\n");
    assertThat(ran.lines().stream().skip(1))
        .allMatch(row -> row.endsWith(",2026-11-10,official"))
        .hasSize(4);
    assertThat(ran.lines().get(4))
        .isEqualTo("2026-09-28,20,2026-10-12,2026-10-20,,,2026-11-10,official");
  }

  @Test
  void other_columns_are_kept_with_their_commas_quotes_and_line_breaks() throws Exception {
    Ran ran =
        due(
            "\uFEFF事项,working_days,start\r\n\"食品, \"\"甲\"\"\r\n许可\",5,2026-03-02\r\n\r\n=1+1,5,2026-03-02");
    assertThat(ran.out())
        .isEqualTo(
            "事项,working_days,start,last_day,certainty\n"
                + "\"食品, \"\"甲\"\"\r\n许可\",5,2026-03-02,2026-03-09,official\n"
                + "=1+1,5,2026-03-02,2026-03-09,official\n");
  }

  @Test
  void an_answer_can_be_asked_again() throws Exception {
    Ran first = due("start,working_days\n2026-03-02,5\n");
    assertThat(due(first.out()).out()).isEqualTo(first.out());
  }

  @Test
  void a_bad_row_keeps_its_place_and_is_told_by_line() throws Exception {
    Ran ran =
        due(
            """
            start,working_days,excluded_from,excluded_to
            2026-02-30,5,,
            2026-03-02,5,,
            2026-03-02,-1,,
            2026-03-02,2001,,
            2026-03-02,5,2026-03-05,
            2026-03-02,5,2026-03-05,2026-03-04
            2100-01-04,5,,
            2026-03-02
            2026-03-02,5,,,,
            "2026-03-02,5,,
            2026-03-02,5,,
            """);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines())
        .containsExactly(
            "start,working_days,excluded_from,excluded_to,last_day,certainty",
            "2026-02-30,5,,,,error",
            "2026-03-02,5,,,2026-03-09,official",
            "2026-03-02,-1,,,,error",
            "2026-03-02,2001,,,,error",
            "2026-03-02,5,2026-03-05,,,error",
            "2026-03-02,5,2026-03-05,2026-03-04,,error",
            "2100-01-04,5,,,,error",
            "2026-03-02,,,,,error",
            "2026-03-02,5,,,,error",
            ",,,,,error",
            "2026-03-02,5,,,2026-03-09,official");
    String file = folder.resolve("in.csv").toString();
    assertThat(ran.errors())
        .containsExactly(
            file + ":2: start 不是日期，应写作 2026-09-28 / start is no day such as 2026-09-28",
            file
                + ":4: working_days 须为 0 到 2000 的整数 / working_days must be a whole number from 0 to"
                + " 2000",
            file
                + ":5: working_days 须为 0 到 2000 的整数 / working_days must be a whole number from 0 to"
                + " 2000",
            file
                + ":6: excluded_from 与 excluded_to 缺一 / one of excluded_from and excluded_to is"
                + " missing",
            file + ":7: excluded_to 早于 excluded_from / excluded_to lies before excluded_from",
            file + ":8: 超出工作日历（2006 至 2060 年） / leaves the calendar of 2006 to 2060",
            file + ":9: 有 1 栏，表头有 4 栏 / fields: 1, in the heading: 4",
            file + ":10: 有 6 栏，表头有 4 栏 / fields: 6, in the heading: 4",
            file + ":11: 引号不成对或位置不对 / quotation marks are not closed or misplaced");
  }

  @Test
  void json_is_one_object_with_rows_and_faults() throws Exception {
    write(
        "start,working_days,excluded_from,excluded_to,excluded_from,excluded_to\n2026-03-02,5,,,,\nx,5,,,,\n");
    JsonNode json = yimen("due", "--json", folder.resolve("in.csv")).json();
    JsonNode row = json.at("/rows/0");
    assertThat(row.get("start").asText()).isEqualTo("2026-03-02");
    assertThat(row.get("excluded_from")).hasSize(2);
    assertThat(row.get("last_day").asText()).isEqualTo("2026-03-09");
    assertThat(row.get("certainty").asText()).isEqualTo("official");
    assertThat(json.at("/rows/1/last_day").isNull()).isTrue();
    assertThat(json.at("/faults/0/line").asInt()).isEqualTo(3);
    assertThat(json.get("faultCount").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|: 文件为空 / the file is empty",
        "'begin,working_days'|:1: 缺少列 start / column start is missing",
        "'start;working_days'|:1: 缺少列 start：各列须以英文逗号分隔 / column start is missing: columns are"
            + " separated by commas",
        "'start,start,working_days'|:1: 列 start 出现不止一次 / column start stands more than once",
        "'start,working_days,excluded_from'|:1: excluded_from 与 excluded_to 须成对 / excluded_from and"
            + " excluded_to must stand in pairs",
        "'\"start,working_days'|:1: 引号不成对或位置不对 / quotation marks are not closed or misplaced",
      })
  void a_table_that_cannot_be_read_is_one_line(String table, String told) throws Exception {
    Ran ran = due(table);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.errors()).containsExactly(folder.resolve("in.csv") + told);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_missing_file_and_a_folder_are_one_line_and_one_object(boolean missing) throws Exception {
    Path path = missing ? folder.resolve("nowhere.csv") : folder;
    Ran ran = yimen("due", path, "--json");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly(
            path
                + (missing
                    ? ": 文件不存在 / there is no such file"
                    : ": 这是目录，不是文件 / this is a folder, not a file"));
    assertThat(ran.json().get("rows")).isEmpty();
    assertThat(ran.json().get("faults")).hasSize(1);
  }

  @Test
  void other_encodings_are_named() throws Exception {
    String table = "start,working_days,事项\n2026-03-02,5,许可\n";
    Files.write(folder.resolve("in.csv"), table.getBytes(Charset.forName("GB18030")));
    assertThat(yimen("due", folder.resolve("in.csv")).errors())
        .singleElement()
        .asString()
        .endsWith(
            ":1: 不是 UTF-8 编码，像是 GB18030/GBK，请另存为 UTF-8 / not encoded in UTF-8; looks like GB18030/GBK, save the file as UTF-8");
    Files.write(folder.resolve("in.csv"), table.getBytes(StandardCharsets.UTF_16));
    assertThat(yimen("due", folder.resolve("in.csv")).err()).contains("UTF-16");
  }

  @Test
  void a_row_in_another_encoding_costs_that_row_only() throws Exception {
    Files.write(
        folder.resolve("in.csv"),
        "start,working_days\n2026-03-02,\u00e9\n2026-03-02,5\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    Ran ran = yimen("due", folder.resolve("in.csv"));
    assertThat(ran.lines())
        .containsExactly(
            "start,working_days,last_day,certainty",
            ",,,error",
            "2026-03-02,5,2026-03-09,official");
    assertThat(ran.errors()).singleElement().asString().contains(":2: 不是 UTF-8 编码");
  }

  @Test
  void a_line_without_end_does_not_fill_the_memory() throws Exception {
    Ran ran = due("start,working_days\n" + "9".repeat(20 << 20) + "\n2026-03-02,5\n");
    assertThat(ran.errors())
        .containsExactly(
            folder.resolve("in.csv")
                + ":2: 此行过长，超过 65536 字节 / the line is longer than 65536 bytes");
    assertThat(ran.lines()).last().isEqualTo("2026-03-02,5,2026-03-09,official");
  }

  @Test
  void a_hyphen_reads_the_standard_input() {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream(
            "start,working_days\n2026-03-02,5\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(yimen("due", "-").lines()).last().isEqualTo("2026-03-02,5,2026-03-09,official");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void an_answer_that_cannot_be_written_is_not_done() throws Exception {
    write("start,working_days\n2026-03-02,5\n");
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(new FullDisk()))
            .setErr(new PrintWriter(err, true))
            .execute("due", folder.resolve("in.csv").toString());
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("结果无法写出，可能不完整 / the answer cannot be written in full");
  }

  @Test
  void no_file_is_bad_usage() {
    Ran ran = yimen("due");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("用法有误 bad usage").contains("yimen due --help");
  }

  private Ran due(String table) throws IOException {
    write(table);
    return yimen("due", folder.resolve("in.csv"));
  }

  private void write(String table) throws IOException {
    Files.writeString(folder.resolve("in.csv"), table);
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
