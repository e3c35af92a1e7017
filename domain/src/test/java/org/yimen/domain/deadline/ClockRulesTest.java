package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.statuteOnly;
import static org.yimen.domain.deadline.Days.testing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class ClockRulesTest {
  private final ClockRules rules = new ClockRules(LicensingLaw.provisions(), WEEKENDS_ONLY);
  private final CaseClock clock = statuteOnly("2024-03-04", 20);

  @Test
  @Clause({"PLL-37", "HUN-6.5.4b", "MXH-1", "PA-20", "SHY-4g"})
  void a_promise_longer_than_the_statute_is_refused_by_the_clause_that_sets_the_limit() {
    Provision<TimeLimit> fifteen =
        new Provision<>(new TimeLimit(15), new ClauseId("LAW-7"), Strength.BLOCK);
    Ruling eighteen = ClockRules.mayPromise(Promise.within(18), fifteen);
    assertThat(eighteen.isRefused()).isTrue();
    assertThat(eighteen.codes()).containsExactly("deadline.PROMISE_EXCEEDS_STATUTE");
    assertThat(eighteen.reasons().get(0).clauses()).containsExactly(new ClauseId("LAW-7"));
    assertThat(ClockRules.mayPromise(Promise.within(15), fifteen)).isEqualTo(Ruling.granted());
    assertThat(ClockRules.mayPromise(Promise.sameDay(), fifteen)).isEqualTo(Ruling.granted());
  }

  @Test
  @Clause({"HUN-6.5.4c", "HUN-6.5.4d"})
  void two_deciding_departments_make_the_joint_limit() {
    assertThat(rules.defaultLimit(1).value()).isEqualTo(new TimeLimit(20));
    assertThat(rules.defaultLimit(1).clause()).isEqualTo(new ClauseId("PLL-42.1a"));
    assertThat(rules.defaultLimit(2).value()).isEqualTo(new TimeLimit(45));
    assertThat(rules.defaultLimit(3).clause()).isEqualTo(new ClauseId("PLL-42.2a"));
  }

  @Test
  void an_extension_is_granted_up_to_the_last_day_of_the_limit() {
    assertThat(rules.mayExtend(clock, extension(10, "2024-04-01"), 1)).isEqualTo(Ruling.granted());
    assertThat(rules.mayExtend(clock, extension(10, "2024-04-02"), 1).codes())
        .containsExactly("deadline.LIMIT_RUN_OUT");
  }

  @Test
  void an_extension_is_granted_once_and_within_its_length() {
    CaseClock once = clock.extended(extension(10, "2024-03-20"));
    assertThat(rules.mayExtend(once, extension(1, "2024-03-21"), 1).codes())
        .containsExactly("deadline.EXTENDED_ALREADY");
    assertThat(rules.mayExtend(clock, extension(11, "2024-03-20"), 1).codes())
        .containsExactly("deadline.EXTENSION_TOO_LONG");
    assertThat(rules.mayExtend(clock, extension(15, "2024-03-20"), 2)).isEqualTo(Ruling.granted());
    assertThat(rules.mayExtend(clock, extension(16, "2024-03-20"), 2).reasons().get(0).clauses())
        .containsExactly(new ClauseId("PLL-42.2b"));
  }

  @Test
  void an_ended_or_not_yet_started_clock_takes_nothing() {
    CaseClock ended = clock.decided(day("2024-03-11"));
    assertThat(rules.mayExtend(ended, extension(5, "2024-03-12"), 1).codes())
        .containsExactly("deadline.CLOCK_ENDED");
    assertThat(rules.maySuspend(ended, testing("2024-03-12", "2024-03-13")).codes())
        .containsExactly("deadline.CLOCK_ENDED");
    assertThat(rules.mayExtend(clock, extension(5, "2024-03-01"), 1).codes())
        .containsExactly("deadline.BEFORE_START");
    assertThat(rules.maySuspend(clock, testing("2024-03-01", "2024-03-05")).codes())
        .containsExactly("deadline.BEFORE_START");
  }

  @Test
  void only_procedures_of_the_closed_list_stop_the_clock() {
    assertThat(rules.maySuspend(clock, of(SuspensionKind.HEARING, "2024-03-06", "2024-03-06")))
        .isEqualTo(Ruling.granted());
    Ruling survey = rules.maySuspend(clock, of(SuspensionKind.SURVEY, "2024-03-06", "2024-03-06"));
    assertThat(survey.isRefused()).isTrue();
    assertThat(survey.codes()).containsExactly("deadline.PROCEDURE_NOT_EXCLUDED");
    assertThat(survey.reasons().get(0).clauses()).containsExactly(new ClauseId("PLL-45"));
  }

  @Test
  void a_rulebook_leaves_more_procedures_out_for_items_that_are_no_licences() {
    Provisions wider =
        LicensingLaw.with(DeadlineProvisions.ALSO_SUSPENDS, List.of(SuspensionKind.SURVEY));
    Suspension survey = of(SuspensionKind.SURVEY, "2024-03-06", "2024-03-06");
    assertThat(new ClockRules(wider, WEEKENDS_ONLY).maySuspend(clock, survey).codes())
        .containsExactly("deadline.PROCEDURE_NOT_EXCLUDED");
    assertThat(new ClockRules(new DayRules(wider, WEEKENDS_ONLY, false)).maySuspend(clock, survey))
        .isEqualTo(Ruling.granted());
  }

  @Test
  void back_dating_has_its_limit() {
    assertThat(rules.maySuspend(clock, of(SuspensionKind.TESTING, "2024-03-06", "2024-03-20")))
        .isEqualTo(Ruling.granted());
    Ruling eleven = rules.maySuspend(clock, of(SuspensionKind.TESTING, "2024-03-06", "2024-03-21"));
    assertThat(eleven.isRefused()).isTrue();
    assertThat(eleven.codes()).containsExactly("deadline.BACK_DATED_TOO_FAR");
  }

  @Test
  void what_does_not_stop_the_clock_is_entered_with_a_warning() {
    Suspension untold =
        new Suspension(
            SuspensionKind.TESTING,
            day("2024-03-06"),
            Optional.empty(),
            day("2024-03-06"),
            Optional.empty());
    Ruling ruling = rules.maySuspend(clock, untold);
    assertThat(ruling.hasWarnings()).isTrue();
    assertThat(ruling.codes()).containsExactly("deadline.NOT_TOLD_IN_WRITING");
    Ruling late = rules.maySuspend(clock, of(SuspensionKind.TESTING, "2024-03-29", "2024-04-02"));
    assertThat(late.hasWarnings()).isTrue();
    assertThat(late.codes()).containsExactly("deadline.LIMIT_RUN_OUT");
  }

  private static Extension extension(int days, String approvedOn) {
    return new Extension(days, day(approvedOn), true);
  }

  private static Suspension of(SuspensionKind kind, String first, String recordedOn) {
    return new Suspension(
        kind, day(first), Optional.empty(), day(recordedOn), Optional.of(day(first)));
  }
}
