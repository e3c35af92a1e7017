package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yimen.app.command.Ran.yimen;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
  /** The first limit of 20 working days ends on 2026-03-30. */
  private static final String LOG =
      """
      <log>
      <trace><date key="startdate" value="2026-03-02T09:00:00+08:00"/>
        <date key="enddate" value="2026-03-30T23:00:00+08:00"/>
        <date key="deadline" value="2026-03-20T00:00:00+08:00"/></trace>
      <trace><date key="startdate" value="2026-03-02T09:00:00+08:00"/>
        <date key="enddate" value="2026-03-31T00:00:00+08:00"/></trace>
      <trace><date key="startdate" value="2026-03-02T09:00:00+08:00"/>
        <event><string key="concept:name" value="受理"/>
          <date key="time:timestamp" value="2026-04-01T09:00:00+08:00"/></event></trace>
      </log>
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void the_figures_of_the_receipt_log_are_those_of_the_issue() throws Exception {
    Path log = receipt();
    assertThat(yimen("replay", log, "--json").out().strip())
        .isEqualTo(
            "{\"cases\":1434,\"events\":8577,\"activities\":27,\"variants\":116,"
                + "\"withDeadline\":1434,\"ended\":1329,\"lateEnded\":377,\"openLate\":39}");
    // counted a second time by a program of its own from the published holidays
    assertThat(
            yimen("replay", log, "--json", "--rulebook", "meixihu")
                .json()
                .get("lateUnderRulebook")
                .asInt())
        .isEqualTo(1171);
  }

  @Test
  void a_case_is_late_under_the_rulebook_from_the_day_after_its_last_day() throws Exception {
    Ran ran = yimen("replay", write(LOG), "--rulebook", "hunan");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "       3  办件 cases",
            "       1  步骤 events",
            "       1  不同步骤 activities",
            "       2  不同流程 variants",
            "       1  有期限 with a deadline",
            "       2  已办结 ended",
            "       1    超期办结 ended late",
            "       0  未办结且超期 open and late",
            "       2  按规则集超期 late under hunan");
  }

  @Test
  void a_log_outside_the_calendar_is_refused_only_where_days_are_counted() throws Exception {
    Path log = write(LOG.replace("2026-", "1999-"));
    assertThat(yimen("replay", log).exitCode()).isZero();
    Ran ran = yimen("replay", log, "--rulebook", "pll", "--json");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).singleElement().asString().contains("超出工作日历（1999-03-02）");
    assertThat(ran.json().get("faults")).hasSize(1);
  }

  @Test
  void broken_logs_are_told_in_one_line_with_their_place() throws Exception {
    Path broken = write("<log>\n<trace></log>");
    assertThat(yimen("replay", broken).errors())
        .singleElement()
        .asString()
        .startsWith("yimen: " + broken + ":2:")
        .contains("不是完好的 XML")
        .endsWith(" / this is not well-formed XML");
    assertThat(yimen("replay", write("kind,value")).exitCode()).isEqualTo(2);
    assertThat(yimen("replay", write("<html/>")).err()).contains("不是 XES 日志");
    assertThat(yimen("replay", write("<!DOCTYPE log><log/>")).err()).contains("DOCTYPE");
    assertThat(yimen("replay", folder).err()).contains("文件无法读取 / the file cannot be read");
    Ran missing = yimen("replay", folder.resolve("nowhere.xes"), "--json");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("文件不存在 / there is no such file");
    assertThat(missing.json().at("/faults/0/en").asText()).isEqualTo("there is no such file");
  }

  @Test
  void a_log_without_events_has_nothing_to_replay() throws Exception {
    for (String empty : new String[] {"<log/>", "<log><trace/></log>"}) {
      Path log = write(empty);
      Ran ran = yimen("replay", log);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.errors())
          .containsExactly(
              "yimen: "
                  + log
                  + "：日志中没有一个步骤，无可统计 / the log has no event: there is nothing to replay");
      assertThat(yimen("replay", log, "--json").json().get("faults")).hasSize(1);
    }
  }

  @Test
  void text_in_another_encoding_is_told_by_the_program_alone() throws Exception {
    Path log = folder.resolve("log.xes");
    Files.write(log, LOG.getBytes(Charset.forName("GB18030")));
    PrintStream errors = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(yimen("replay", log).errors()).singleElement().asString().contains("文字编码与声明不符");
    } finally {
      System.setErr(errors);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void an_unknown_rulebook_is_bad_usage() throws Exception {
    Ran ran = yimen("replay", write(LOG), "--rulebook", "mars");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err())
        .contains("没有规则集 mars，已有 [pll, hunan, meixihu, jinzhou, shaoyang, pinggu]");
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("log.xes"), text);
  }

  private static Path receipt() {
    Optional<Path> shared =
        Stream.iterate(
                Optional.of(Path.of("").toAbsolutePath()),
                Optional::isPresent,
                at -> at.map(Path::getParent))
            .flatMap(Optional::stream)
            .map(at -> at.resolve("shared"))
            .filter(at -> Files.exists(at.resolve("architecture.md")))
            .findFirst();
    assumeTrue(shared.isPresent(), "skipped: ../shared is absent");
    return shared.orElseThrow().resolve("data/logs/receipt.xes.gz");
  }
}
