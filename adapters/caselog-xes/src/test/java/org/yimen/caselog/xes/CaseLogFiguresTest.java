package org.yimen.caselog.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLogFiguresTest {
  @TempDir Path folder = Path.of("");

  @Test
  void the_small_log_counts_as_by_hand() throws Exception {
    assertThat(CaseLogFigures.of(Logs.sevenCases()))
        .isEqualTo(new CaseLogFigures(7, 12, 3, 5, 5, 4, 1, 1, OptionalLong.empty()));
  }

  @Test
  void packed_with_gzip_under_any_name_it_counts_the_same() throws Exception {
    Path packed = folder.resolve("log.xes");
    Files.write(packed, Logs.gzip(Files.readAllBytes(Logs.sevenCases())));
    assertThat(CaseLogFigures.of(packed)).isEqualTo(CaseLogFigures.of(Logs.sevenCases()));
  }

  @Test
  void a_rule_of_another_calendar_is_asked_with_the_days_of_each_case() throws Exception {
    List<String> asked = new ArrayList<>();
    CaseLogFigures figures =
        CaseLogFigures.of(
            Logs.sevenCases(),
            (start, end) -> {
              asked.add(start + " " + end);
              return end.isAfter(start.plusDays(17));
            });
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "2026-03-02 2026-03-10",
            "2026-03-02 2026-03-20",
            "2026-03-03 2026-03-20",
            // open: until the last step of the log; the sixth began with its earliest step
            "2026-03-03 2026-03-31",
            "2026-03-25 2026-03-31",
            "2026-03-11 2026-03-31");
    assertThat(figures.lateUnderRulebook()).hasValue(3);
  }

  @Test
  void open_cases_that_began_on_one_day_count_each() {
    CaseLogTally tally = new CaseLogTally(Optional.of((start, end) -> true));
    OffsetDateTime at = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");
    for (int n = 0; n < 200; n++)
      tally.accept(
          new LoggedCase(
              Optional.empty(),
              Optional.of(at),
              Optional.empty(),
              Optional.of(at.plusMinutes(n)),
              List.of(new LoggedEvent("受理", Optional.of(at.plusMinutes(150))))));
    CaseLogFigures figures = tally.figures();
    assertThat(figures.lateUnderRulebook()).hasValue(200);
    assertThat(figures.openLate()).isEqualTo(150);
    assertThat(figures.variants()).isEqualTo(1);
  }

  @Test
  void a_log_without_cases_counts_nothing() throws Exception {
    Path empty = folder.resolve("empty.xes");
    Files.writeString(empty, "<log/>");
    assertThat(CaseLogFigures.of(empty, (start, end) -> true))
        .isEqualTo(new CaseLogFigures(0, 0, 0, 0, 0, 0, 0, 0, OptionalLong.of(0)));
  }

  @Test
  void the_receipt_log_counts_as_published() throws Exception {
    Optional<Path> receipt = Logs.receipt();
    assumeTrue(receipt.isPresent(), "skipped: ../shared is absent");
    LocalDate never = LocalDate.MAX;
    assertThat(CaseLogFigures.of(receipt.orElseThrow(), (start, end) -> end.isAfter(never)))
        .isEqualTo(
            new CaseLogFigures(1434, 8577, 27, 116, 1434, 1329, 377, 39, OptionalLong.of(0)));
  }

  @Test
  void sequences_that_join_to_one_text_are_two_variants() {
    assertThat(VariantFingerprint.of(events("A", "BC")))
        .isNotEqualTo(VariantFingerprint.of(events("AB", "C")))
        .isEqualTo(VariantFingerprint.of(events("A", "BC")));
  }

  private static List<LoggedEvent> events(String... activities) {
    return List.of(activities).stream().map(a -> new LoggedEvent(a, Optional.empty())).toList();
  }
}
