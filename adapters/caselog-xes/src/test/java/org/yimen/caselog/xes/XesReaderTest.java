package org.yimen.caselog.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.caselog.xes.CaseLogException.Problem;

class XesReaderTest {
  private static final String EVENT = "<event><string key='concept:name' value='A'/></event>";

  @TempDir Path folder = Path.of("");

  @Test
  void a_case_is_handed_over_as_the_log_tells_it() throws Exception {
    List<LoggedCase> cases = new ArrayList<>();
    new XesReader().read(Logs.sevenCases(), cases::add);
    assertThat(cases).hasSize(7);
    assertThat(cases.get(0))
        .isEqualTo(
            new LoggedCase(
                Optional.of("案一"),
                at("2026-03-02T09:00:00+08:00"),
                at("2026-03-10T10:00:00+08:00"),
                at("2026-03-30T23:59:59.999+08:00"),
                List.of(
                    new LoggedEvent("受理", at("2026-03-02T09:05:00.123+08:00")),
                    new LoggedEvent("审核", at("2026-03-04T09:00:00+08:00")),
                    new LoggedEvent("决定", at("2026-03-10T10:00:00+08:00")))));
    assertThat(cases.get(1).name()).contains("案二");
    assertThat(cases.get(5).name()).isEmpty();
    assertThat(cases.get(5).began()).isEqualTo(at("2026-03-11T09:00:00+08:00"));
    assertThat(cases.get(5).lastEvent()).isEqualTo(at("2026-03-12T09:00:00+08:00"));
    assertThat(cases.get(6))
        .isEqualTo(
            new LoggedCase(
                Optional.of("案七"),
                Optional.empty(),
                at("2026-03-31T09:00:00+08:00"),
                Optional.empty(),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAD_DATE|<date key='deadline' value='2026-02-30T00:00:00+08:00'/>",
        "BAD_DATE|<date key='startdate' value='2026-02-03'/>",
        "BAD_DATE|<date key='enddate' value='2026-02-03T09:00:00'/>",
        "BAD_DATE|<date key='enddate' value=''/>",
        "BAD_DATE|<date key='enddate' value='+123456789-02-03T09:00:00Z'/>",
        "BAD_DATE|<event><date key='time:timestamp' value='yesterday'/></event>",
        "NO_VALUE|<date key='deadline'/>",
        "REPEATED|<string key='concept:name' value='a'/><string key='concept:name' value='a'/>",
        "REPEATED|<date key='deadline' value='2026-02-03T09:00:00Z'/><date key='deadline'"
            + " value='2026-02-03T09:00:00Z'/>",
        "NO_ACTIVITY|<event/>",
      })
  void a_wrong_attribute_is_told_with_its_place(Problem problem, String inTrace) throws Exception {
    CaseLogException told = told("<log>\n<trace>\n" + inTrace + "</trace></log>");
    assertThat(told.problem()).isEqualTo(problem);
    assertThat(told.line()).isEqualTo(3);
    assertThat(told.column()).isPositive();
    assertThat(told.file()).endsWith("log.xes");
    assertThat(told)
        .hasMessageContaining("log.xes:3:")
        .hasMessageContaining(problem.zh())
        .hasMessageContaining(problem.en());
  }

  @Test
  void the_message_names_the_attribute_and_not_its_value() throws Exception {
    CaseLogException told =
        told("<log><trace><date key='deadline' value='Zhang San'/></trace></log>");
    assertThat(told.detail()).isEqualTo("deadline");
    assertThat(told.getMessage()).doesNotContain("Zhang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "start,working_days",
        "<log><trace>",
        "<log><trace></log></trace>",
        "<log></log><log></log>",
        "<log><string key=unquoted/></log>",
        "{}",
      })
  void what_is_not_xml_is_told(String text) throws Exception {
    CaseLogException told = told(text);
    assertThat(told.problem()).isEqualTo(Problem.BROKEN_XML);
    assertThat(told.line()).isEqualTo(1);
  }

  @Test
  void bytes_that_are_no_text_are_told_by_nobody_else() throws Exception {
    PrintStream errors = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (String text :
          List.of(
              "<log><string key='价' value='受理'/></log>",
              "<?xml version='1.0'"
                  + " encoding='utf-8'?>\n"
                  + "<log>"
                  + "<trace/>".repeat(20_000)
                  + "<!--受理--></log>")) {
        CaseLogException told = told(text.getBytes(Charset.forName("GB18030")));
        assertThat(told.problem()).isEqualTo(Problem.WRONG_ENCODING);
        assertThat(told.line()).isLessThanOrEqualTo(2);
      }
    } finally {
      System.setErr(errors);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16"})
  void a_declared_encoding_is_read(String encoding) throws Exception {
    String text =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?><log><trace><string key='concept:name' value='案一'/></trace></log>";
    Path log = Files.write(folder.resolve("log.xes"), text.getBytes(Charset.forName(encoding)));
    List<LoggedCase> cases = new ArrayList<>();
    new XesReader().read(log, cases::add);
    assertThat(cases).singleElement().extracting(LoggedCase::name).isEqualTo(Optional.of("案一"));
  }

  @Test
  void a_byte_order_mark_is_passed_over() throws Exception {
    new XesReader().read(write("\uFEFF<log/>"), c -> {});
  }

  @Test
  void an_unknown_encoding_is_told() throws Exception {
    CaseLogException told = told("<?xml version='1.0' encoding='martian'?><log/>");
    assertThat(told.problem()).isEqualTo(Problem.WRONG_ENCODING);
    assertThat(told.line()).isEqualTo(1);
  }

  @Test
  void other_xml_is_no_log() throws Exception {
    assertThat(told("<html><log/></html>").problem()).isEqualTo(Problem.NOT_XES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<log>&unknown;</log>",
        "<!DOCTYPE log><log/>",
        "<!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><log><string key='concept:name'"
            + " value='&x;'/></log>",
        "<!DOCTYPE log [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><log>&b;</log>",
        "<!DOCTYPE log SYSTEM 'http://127.0.0.1:9/x.dtd'><log/>",
      })
  void document_types_and_entities_are_not_accepted(String text) throws Exception {
    assertThat(told(text).problem()).isEqualTo(Problem.DOCTYPE);
  }

  @Test
  void a_missing_file_and_a_folder_are_told() {
    Path missing = folder.resolve("nowhere.xes");
    CaseLogException told =
        catchThrowableOfType(CaseLogException.class, () -> new XesReader().read(missing, c -> {}));
    assertThat(told.problem()).isEqualTo(Problem.MISSING_FILE);
    assertThat(told).hasMessageContaining("nowhere.xes: 文件不存在 / there is no such file");
    assertThat(
            catchThrowableOfType(
                    CaseLogException.class, () -> new XesReader().read(folder, c -> {}))
                .problem())
        .isEqualTo(Problem.UNREADABLE);
  }

  @Test
  void a_packed_log_that_was_cut_is_told_at_every_length() throws Exception {
    byte[] packed = Logs.gzip(Files.readAllBytes(Logs.sevenCases()));
    for (int length = 2; length < packed.length; length += 7)
      assertThat(told(Arrays.copyOf(packed, length)).problem())
          .as("cut after %d of %d bytes", length, packed.length)
          .isEqualTo(Problem.CUT_SHORT);
    assertThat(told(Arrays.copyOf(packed, packed.length - 1)).problem())
        .isEqualTo(Problem.CUT_SHORT);
  }

  @Test
  void a_packed_log_that_was_changed_is_told() throws Exception {
    byte[] packed = Logs.gzip(Files.readAllBytes(Logs.sevenCases()));
    packed[packed.length - 6] ^= 1; // its checksum
    assertThat(told(packed).problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void cases_before_the_fault_were_complete() throws Exception {
    Path log = write("<log><trace>" + EVENT + EVENT + "</trace><trace>" + EVENT);
    List<LoggedCase> before = new ArrayList<>();
    assertThatThrownBy(() -> new XesReader().read(log, before::add))
        .isInstanceOf(CaseLogException.class);
    assertThat(before).hasSize(1);
    assertThat(before.get(0).events()).hasSize(2);
  }

  @Test
  void limits_are_kept_and_what_reaches_them_passes() throws Exception {
    XesLimits limits = new XesLimits(2, 1, 3, 4);
    Path reaching = write("<log><trace>" + EVENT + EVENT + "</trace></log>");
    new XesReader(limits).read(reaching, c -> {});
    String two = "<event><string key='concept:name' value='B'/></event>";
    assertThat(told(limits, "<log><trace>" + EVENT.repeat(3) + "</trace></log>"))
        .isEqualTo(Problem.TOO_MANY_EVENTS);
    assertThat(told(limits, "<log><trace>" + EVENT + two + "</trace></log>"))
        .isEqualTo(Problem.TOO_MANY_ACTIVITIES);
    assertThat(told(limits, "<log><trace>" + two.replace("B", "BBBB") + "</trace></log>"))
        .isEqualTo(Problem.TOO_LONG);
    assertThat(told(limits, "<log><a><a><a><a/></a></a></a></log>")).isEqualTo(Problem.TOO_DEEP);
  }

  @Test
  void a_hundred_thousand_steps_pass_and_one_more_is_refused() throws Exception {
    String most = "<log><trace>" + EVENT.repeat(100_000);
    List<Integer> sizes = new ArrayList<>();
    new XesReader().read(write(most + "</trace></log>"), c -> sizes.add(c.events().size()));
    assertThat(sizes).containsExactly(100_000);
    assertThat(told(most + EVENT + "</trace></log>").problem()).isEqualTo(Problem.TOO_MANY_EVENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<log><string key='x' value='%s'/></log>", "<log><!--%s--></log>"})
  void a_part_that_never_ends_is_refused_before_it_fills_the_memory(String around)
      throws Exception {
    byte[] packed = Logs.gzip(Logs.utf8(around.replace("%s", "a".repeat(20 << 20))));
    assertThat(told(packed).problem()).isEqualTo(Problem.TOO_LONG);
  }

  @Test
  void what_the_consumer_throws_comes_through() throws Exception {
    Path log = write("<log><trace/></log>");
    assertThatThrownBy(
            () ->
                new XesReader()
                    .read(
                        log,
                        c -> {
                          throw new IllegalStateException("enough");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  private Problem told(XesLimits limits, String text) throws Exception {
    Path log = write(text);
    return catchThrowableOfType(
            CaseLogException.class, () -> new XesReader(limits).read(log, c -> {}))
        .problem();
  }

  private CaseLogException told(String text) throws Exception {
    return told(Logs.utf8(text));
  }

  private CaseLogException told(byte[] content) throws Exception {
    Path log = Files.write(folder.resolve("log.xes"), content);
    CaseLogException told =
        catchThrowableOfType(CaseLogException.class, () -> new XesReader().read(log, c -> {}));
    assertThat(told).isNotNull();
    return told;
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("log.xes"), text);
  }

  private static Optional<OffsetDateTime> at(String text) {
    return Optional.of(OffsetDateTime.parse(text));
  }
}
