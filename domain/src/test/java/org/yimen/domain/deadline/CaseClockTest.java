package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.deadline.Days.NEAR;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.openHearing;
import static org.yimen.domain.deadline.Days.promised;
import static org.yimen.domain.deadline.Days.sameDay;
import static org.yimen.domain.deadline.Days.statuteOnly;
import static org.yimen.domain.deadline.Days.testing;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.testing.Clause;

/** Readings in March 2024, where weekends alone decide. */
class CaseClockTest {
  private static LimitReading statute(CaseClock clock, String today) {
    return clock.reading(WEEKENDS_ONLY, day(today), NEAR).statute();
  }

  private static LimitReading promise(CaseClock clock, String today) {
    return clock.reading(WEEKENDS_ONLY, day(today), NEAR).promise().orElseThrow();
  }

  @Test
  @Clause({"WF-20", "PA-24"})
  void both_limits_run_side_by_side_from_the_day_after_acceptance() {
    CaseClock clock = promised("2008-03-03", 20, 7);
    assertThat(statute(clock, "2008-03-03"))
        .isEqualTo(
            new LimitReading(
                LimitKind.STATUTE,
                DayUnit.WORKING,
                20,
                day("2008-03-31"),
                false,
                Certainty.OFFICIAL,
                0,
                20,
                0,
                Light.NORMAL,
                Optional.empty()));
    assertThat(promise(clock, "2008-03-05").due()).isEqualTo(day("2008-03-12"));
    assertThat(promise(clock, "2008-03-05").daysUsed()).isEqualTo(2);
    assertThat(promise(clock, "2008-03-05").daysLeft()).isEqualTo(5);
    assertThat(clock.reading(WEEKENDS_ONLY, day("2008-03-05"), NEAR).watched().kind())
        .isEqualTo(LimitKind.PROMISE);
  }

  @Test
  void acceptance_on_a_day_off_makes_the_next_working_day_day_one() {
    CaseClock clock = statuteOnly("2024-03-02", 1);
    assertThat(statute(clock, "2024-03-02").due()).isEqualTo(day("2024-03-04"));
    CaseClock counted =
        CaseClock.started(day("2024-03-02"), true, new TimeLimit(1), Optional.empty());
    assertThat(statute(counted, "2024-03-02").due()).isEqualTo(day("2024-03-04"));
  }

  @Test
  void a_setting_counts_the_day_of_acceptance() {
    CaseClock clock =
        CaseClock.started(day("2024-03-04"), true, new TimeLimit(5), Optional.empty());
    assertThat(statute(clock, "2024-03-04").due()).isEqualTo(day("2024-03-08"));
    assertThat(statute(clock, "2024-03-04").daysUsed()).isEqualTo(1);
  }

  @Test
  @Clause("HUN-6.6.7a")
  void a_reading_computes_the_days_left_from_the_calendar() {
    assertThat(statute(statuteOnly("2024-03-04", 2), "2024-03-05").daysLeft()).isEqualTo(1);
    assertThat(statute(statuteOnly("2024-03-04", 12), "2024-03-05").daysLeft()).isEqualTo(11);
    assertThat(statute(statuteOnly("2024-03-04", 20), "2024-03-05").daysLeft()).isEqualTo(19);
    assertThat(statute(statuteOnly("2024-03-04", 20), "2024-03-05").daysUsed()).isEqualTo(1);
  }

  @Test
  @Clause("HUN-6.6.7b")
  void a_limit_turns_near_from_the_beginning_of_a_day() {
    CaseClock clock = promised("2024-03-04", 20, 10);
    assertThat(promise(clock, "2024-03-13").light()).isEqualTo(Light.NORMAL);
    assertThat(promise(clock, "2024-03-14").light()).isEqualTo(Light.NEAR);
    assertThat(promise(clock, "2024-03-18").light()).isEqualTo(Light.NEAR);
    CaseClock long20 = statuteOnly("2024-03-04", 20);
    assertThat(statute(long20, "2024-03-25").daysLeft()).isEqualTo(5);
    assertThat(statute(long20, "2024-03-25").light()).isEqualTo(Light.NORMAL);
    assertThat(statute(long20, "2024-03-26").light()).isEqualTo(Light.NEAR);
  }

  @Test
  void limits_of_one_or_two_days_turn_near_on_their_last_day() {
    CaseClock two = statuteOnly("2024-03-04", 2);
    assertThat(statute(two, "2024-03-05").light()).isEqualTo(Light.NORMAL);
    assertThat(statute(two, "2024-03-06").light()).isEqualTo(Light.NEAR);
    CaseClock one = statuteOnly("2024-03-04", 1);
    assertThat(statute(one, "2024-03-04").light()).isEqualTo(Light.NORMAL);
    assertThat(statute(one, "2024-03-05").light()).isEqualTo(Light.NEAR);
    assertThat(promise(sameDay("2024-03-04"), "2024-03-04").light()).isEqualTo(Light.NEAR);
  }

  @Test
  @Clause({"JIN-9d", "SHY-4d", "NRM-39"})
  void alarms_of_local_rulebooks_one_day_ahead() {
    NearRule oneDay = new NearRule(1, 0);
    CaseClock clock = promised("2024-03-04", 20, 5);
    assertThat(clock.reading(WEEKENDS_ONLY, day("2024-03-07"), oneDay).watched().light())
        .isEqualTo(Light.NORMAL);
    assertThat(clock.reading(WEEKENDS_ONLY, day("2024-03-08"), oneDay).watched().light())
        .isEqualTo(Light.NEAR);
    assertThat(clock.reading(WEEKENDS_ONLY, day("2024-03-12"), oneDay).watched().light())
        .isEqualTo(Light.LATE);
  }

  @Test
  @Clause("HUN-6.6.7c")
  void late_begins_with_the_day_after_the_last_day() {
    CaseClock clock = promised("2024-03-04", 20, 10);
    assertThat(promise(clock, "2024-03-18").isLate()).isFalse();
    LimitReading late = promise(clock, "2024-03-19");
    assertThat(late.light()).isEqualTo(Light.LATE);
    assertThat(late.daysLate()).isEqualTo(1);
    assertThat(late.daysLeft()).isZero();
    assertThat(late.daysUsed()).isEqualTo(11);
  }

  @Test
  void on_the_days_off_after_the_last_day_a_limit_is_late_by_no_day_yet() {
    LimitReading saturday = statute(statuteOnly("2024-03-04", 4), "2024-03-09");
    assertThat(saturday.due()).isEqualTo(day("2024-03-08"));
    assertThat(saturday.light()).isEqualTo(Light.LATE);
    assertThat(saturday.daysLate()).isZero();
  }

  @Test
  @Clause("HUN-3.3b")
  void a_same_day_promise_is_due_on_the_day_of_acceptance() {
    LimitReading next = promise(sameDay("2024-03-04"), "2024-03-05");
    assertThat(next.due()).isEqualTo(day("2024-03-04"));
    assertThat(next.limitDays()).isZero();
    assertThat(next.light()).isEqualTo(Light.LATE);
    assertThat(next.daysLate()).isEqualTo(1);
    CaseClock done = sameDay("2024-03-04").ended(day("2024-03-05"));
    assertThat(promise(done, "2024-03-08").light()).isEqualTo(Light.ENDED_LATE);
    CaseClock inTime = sameDay("2024-03-04").ended(day("2024-03-04"));
    assertThat(promise(inTime, "2024-03-08").light()).isEqualTo(Light.ENDED);
  }

  @Test
  void a_same_day_promise_is_moved_by_nothing() {
    CaseClock clock =
        sameDay("2024-03-04")
            .suspended(testing("2024-03-04", "2024-03-08"))
            .extended(new Extension(10, day("2024-03-04"), true));
    assertThat(promise(clock, "2024-03-05").due()).isEqualTo(day("2024-03-04"));
    assertThat(statute(clock, "2024-03-05").limitDays()).isEqualTo(30);
  }

  @Test
  @Clause({"JIN-4.4c", "WF-18"})
  void the_two_clocks_end_apart() {
    CaseClock decided = promised("2024-03-04", 5, 3).decided(day("2024-03-07"));
    assertThat(statute(decided, "2024-04-20").light()).isEqualTo(Light.ENDED);
    assertThat(statute(decided, "2024-04-20").daysUsed()).isEqualTo(3);
    assertThat(statute(decided, "2024-04-20").daysLeft()).isEqualTo(2);
    assertThat(statute(decided, "2024-04-20").endedOn()).contains(day("2024-03-07"));
    assertThat(promise(decided, "2024-03-08").light()).isEqualTo(Light.LATE);
    CaseClock ready = decided.completed(day("2024-03-11"));
    assertThat(promise(ready, "2024-04-20").light()).isEqualTo(Light.ENDED_LATE);
    assertThat(promise(ready, "2024-04-20").daysLate()).isEqualTo(2);
  }

  @Test
  void a_reading_of_an_earlier_day_does_not_know_the_end() {
    CaseClock ended = promised("2024-03-04", 20, 5).ended(day("2024-03-08"));
    assertThat(promise(ended, "2024-03-07").endedOn()).isEmpty();
    assertThat(promise(ended, "2024-03-07").light()).isEqualTo(Light.NEAR);
  }

  @Test
  void each_limit_says_whether_it_was_broken() {
    CaseClock clock = promised("2024-03-04", 20, 5).ended(day("2024-03-13"));
    assertThat(promise(clock, "2024-03-13").isLate()).isTrue();
    assertThat(statute(clock, "2024-03-13").due()).isEqualTo(day("2024-04-01"));
    assertThat(statute(clock, "2024-03-13").isLate()).isFalse();
  }

  @Test
  void suspended_days_are_out_of_both_limits_first_and_last_inclusive() {
    CaseClock clock = promised("2024-03-04", 20, 10).suspended(testing("2024-03-06", "2024-03-08"));
    assertThat(promise(clock, "2024-03-05").due()).isEqualTo(day("2024-03-21"));
    assertThat(statute(clock, "2024-03-05").due()).isEqualTo(day("2024-04-04"));
    assertThat(promise(clock, "2024-03-06").light()).isEqualTo(Light.PAUSED);
    assertThat(promise(clock, "2024-03-08").daysUsed()).isEqualTo(1);
    assertThat(promise(clock, "2024-03-11").light()).isEqualTo(Light.NORMAL);
  }

  @Test
  void nested_and_overlapping_suspensions_take_a_day_out_once() {
    CaseClock clock =
        statuteOnly("2024-03-04", 10)
            .suspended(testing("2024-03-06", "2024-03-12"))
            .suspended(testing("2024-03-07", "2024-03-07"))
            .suspended(testing("2024-03-11", "2024-03-13"));
    assertThat(statute(clock, "2024-03-05").due()).isEqualTo(day("2024-03-26"));
  }

  @Test
  void without_the_written_notice_days_count() {
    Suspension untold =
        new Suspension(
            SuspensionKind.TESTING,
            day("2024-03-06"),
            Optional.of(day("2024-03-08")),
            day("2024-03-06"),
            Optional.empty());
    CaseClock clock = statuteOnly("2024-03-04", 10).suspended(untold);
    assertThat(statute(clock, "2024-03-06").due()).isEqualTo(day("2024-03-18"));
    assertThat(statute(clock, "2024-03-06").light()).isEqualTo(Light.NORMAL);
    CaseClock told = statuteOnly("2024-03-04", 10).suspended(untold.toldOn(day("2024-03-18")));
    assertThat(statute(told, "2024-03-18").due()).isEqualTo(day("2024-03-21"));
    CaseClock toldTooLate =
        statuteOnly("2024-03-04", 10).suspended(untold.toldOn(day("2024-03-19")));
    assertThat(statute(toldTooLate, "2024-03-19").due()).isEqualTo(day("2024-03-18"));
  }

  @Test
  void an_open_suspension_gives_the_earliest_possible_end() {
    CaseClock clock = statuteOnly("2024-03-04", 5).suspended(openHearing("2024-03-07"));
    LimitReading wednesday = statute(clock, "2024-03-13");
    assertThat(wednesday.atLeast()).isTrue();
    assertThat(wednesday.due()).isEqualTo(day("2024-03-18"));
    assertThat(wednesday.daysUsed()).isEqualTo(2);
    assertThat(wednesday.daysLeft()).isEqualTo(3);
    assertThat(wednesday.light()).isEqualTo(Light.PAUSED);
    assertThat(statute(clock, "2024-03-14").due()).isEqualTo(day("2024-03-19"));
    assertThat(statute(clock, "2024-12-02").isLate()).isFalse();
  }

  @Test
  void an_open_suspension_after_the_last_day_changes_nothing() {
    CaseClock clock = statuteOnly("2024-03-04", 2).suspended(openHearing("2024-03-07"));
    assertThat(statute(clock, "2024-03-13").atLeast()).isFalse();
    assertThat(statute(clock, "2024-03-13").due()).isEqualTo(day("2024-03-06"));
    assertThat(statute(clock, "2024-03-13").isLate()).isTrue();
  }

  @Test
  void a_suspension_entered_after_the_limit_had_run_out_does_not_cure_it() {
    Suspension onLastDay = backDated("2024-03-06", "2024-03-08", "2024-03-18");
    Suspension dayAfter = backDated("2024-03-06", "2024-03-08", "2024-03-19");
    assertThat(statute(statuteOnly("2024-03-04", 10).suspended(onLastDay), "2024-03-20").due())
        .isEqualTo(day("2024-03-21"));
    CaseClock late = promised("2024-03-04", 20, 10).suspended(dayAfter);
    assertThat(promise(late, "2024-03-20").due()).isEqualTo(day("2024-03-18"));
    assertThat(statute(late, "2024-03-20").due())
        .as("the statute had not run out")
        .isEqualTo(day("2024-04-04"));
  }

  @Test
  void facts_of_one_day_are_held_against_the_day_before_them() {
    // Each of both alone would save the limit for the other; neither may.
    Suspension first = backDated("2024-03-06", "2024-03-08", "2024-03-19");
    CaseClock clock =
        statuteOnly("2024-03-04", 10)
            .suspended(first)
            .extended(new Extension(5, day("2024-03-19"), true));
    assertThat(statute(clock, "2024-03-20").due()).isEqualTo(day("2024-03-18"));
    assertThat(statute(clock, "2024-03-20").limitDays()).isEqualTo(10);
  }

  @Test
  void an_extension_lengthens_the_number_and_never_restarts() {
    CaseClock clock =
        promised("2024-03-04", 20, 10).extended(new Extension(10, day("2024-03-18"), true));
    assertThat(statute(clock, "2024-03-18").due()).isEqualTo(day("2024-04-15"));
    assertThat(promise(clock, "2024-03-18").due()).isEqualTo(day("2024-04-01"));
    CaseClock promiseStays =
        promised("2024-03-04", 20, 10).extended(new Extension(10, day("2024-03-18"), false));
    assertThat(statute(promiseStays, "2024-03-18").due()).isEqualTo(day("2024-04-15"));
    assertThat(promise(promiseStays, "2024-03-18").due()).isEqualTo(day("2024-03-18"));
  }

  @Test
  void an_extension_after_the_end_of_a_limit_does_not_touch_it() {
    CaseClock clock =
        promised("2024-03-04", 20, 10).extended(new Extension(10, day("2024-03-19"), true));
    assertThat(promise(clock, "2024-03-19").due()).isEqualTo(day("2024-03-18"));
    assertThat(statute(clock, "2024-03-19").due()).isEqualTo(day("2024-04-15"));
    CaseClock tooLate =
        promised("2024-03-04", 20, 10).extended(new Extension(10, day("2024-04-02"), true));
    assertThat(statute(tooLate, "2024-04-02").due()).isEqualTo(day("2024-04-01"));
  }

  @Test
  void a_clock_refuses_what_cannot_be() {
    assertThatThrownBy(() -> promised("2024-03-04", 20, 21))
        .hasMessage("a promise of 21 days is longer than the statute's 20");
    assertThatThrownBy(() -> statuteOnly("2024-03-04", 20).decided(day("2024-03-03")))
        .hasMessageContaining("2024-03-03");
    assertThatThrownBy(() -> testing("2024-03-04", "2024-03-03"))
        .hasMessageContaining("2024-03-03");
    assertThatThrownBy(() -> new TimeLimit(0)).hasMessageContaining("was 0");
    CaseClock once = statuteOnly("2024-03-04", 20).extended(extension());
    assertThatThrownBy(() -> once.extended(extension())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_return_ends_both_clocks_where_they_still_run() {
    CaseClock decided = promised("2024-03-04", 20, 10).decided(day("2024-03-05"));
    CaseClock ended = decided.ended(day("2024-03-07"));
    assertThat(ended.decidedOn()).contains(day("2024-03-05"));
    assertThat(ended.completedOn()).contains(day("2024-03-07"));
  }

  private static Extension extension() {
    return new Extension(10, day("2024-03-05"), true);
  }

  private static Suspension backDated(String first, String last, String recordedOn) {
    return new Suspension(
        SuspensionKind.APPRAISAL,
        day(first),
        Optional.of(day(last)),
        day(recordedOn),
        Optional.of(day(first)));
  }
}
