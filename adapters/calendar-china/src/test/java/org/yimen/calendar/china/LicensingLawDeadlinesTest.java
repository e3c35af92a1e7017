package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Intake;
import org.yimen.domain.deadline.LastDays;
import org.yimen.domain.deadline.LegalDay;
import org.yimen.domain.deadline.LicensingLaw;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Notice;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.testing.Clause;

/** The worked examples of the Administrative Licensing Law, on the real calendar. */
class LicensingLawDeadlinesTest {
  private static final WorkingCalendar CALENDAR = ChinaCalendar.load().calendar();
  private static final Provisions LAW = LicensingLaw.provisions();
  private static final ClockRules RULES = new ClockRules(LAW, CALENDAR);
  private static final LastDays LAST_DAYS = new LastDays(LAW, CALENDAR);

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static CaseClock accepted(String startDay, int decidingDepartments) {
    return CaseClock.started(
        day(startDay), false, RULES.defaultLimit(decidingDepartments).value(), Optional.empty());
  }

  private static LocalDate statute(CaseClock clock) {
    return clock.due(LimitKind.STATUTE, CALENDAR, clock.startDay());
  }

  @Test
  @Clause("PLL-32.4a")
  void five_days_for_the_one_supplement_notice() {
    Intake intake = handedIn("2024-09-27T02:00:00Z");
    assertThat(intake.lastDayForNotice()).isEqualTo(day("2024-10-10"));
    assertThat(intake.isDeemedAccepted(day("2024-10-10"))).isFalse();
  }

  @Test
  @Clause("PLL-32.4b")
  void silence_is_acceptance_as_of_the_day_of_receipt() {
    Intake intake = handedIn("2024-09-27T02:00:00Z");
    assertThat(intake.received()).isEqualTo(day("2024-09-27"));
    assertThat(intake.deemedAcceptedFrom()).isEqualTo(day("2024-10-11"));
    assertThat(intake.isDeemedAccepted(day("2024-10-11"))).isTrue();
    assertThat(statute(accepted(intake.received().toString(), 1))).isEqualTo(day("2024-10-30"));
  }

  @Test
  void papers_handed_in_on_a_day_off_are_received_the_next_working_day() {
    Intake nationalDay = handedIn("2024-10-01T02:00:00Z");
    assertThat(nationalDay.received()).isEqualTo(day("2024-10-08"));
    assertThat(nationalDay.lastDayForNotice()).isEqualTo(day("2024-10-14"));
    Intake makeUpSunday = handedIn("2024-09-29T02:00:00Z");
    assertThat(makeUpSunday.received()).isEqualTo(day("2024-09-29"));
    Intake stillThursdayInUtc = handedIn("2024-09-26T16:30:00Z");
    assertThat(stillThursdayInUtc.received()).isEqualTo(day("2024-09-27"));
  }

  @Test
  @Clause({"PLL-42.1a", "PLL-82"})
  void twenty_days_of_one_department() {
    assertThat(statute(accepted("2024-09-10", 1))).isEqualTo(day("2024-10-14"));
    assertThat(statute(accepted("2024-03-04", 1))).isEqualTo(day("2024-04-01"));
  }

  @Test
  @Clause("PLL-37")
  void the_promise_stands_beside_the_statute() {
    CaseClock clock =
        CaseClock.started(
            day("2024-09-10"), false, new TimeLimit(20), Optional.of(Promise.within(10)));
    ClockReading reading = clock.reading(CALENDAR, day("2024-09-10"), NearRule.of(LAW));
    assertThat(reading.promise().orElseThrow().due()).isEqualTo(day("2024-09-25"));
    assertThat(reading.statute().due()).isEqualTo(day("2024-10-14"));
  }

  @Test
  @Clause("PLL-42.1b")
  void ten_more_days_approved_before_the_limit_ends() {
    CaseClock clock = accepted("2024-09-10", 1);
    Extension inTime = new Extension(10, day("2024-10-11"), true);
    assertThat(RULES.mayExtend(clock, inTime, 1).isRefused()).isFalse();
    assertThat(statute(clock.extended(inTime))).isEqualTo(day("2024-10-28"));
    Extension late = new Extension(10, day("2024-10-15"), true);
    assertThat(RULES.mayExtend(clock, late, 1).codes()).containsExactly("deadline.LIMIT_RUN_OUT");
    assertThat(statute(clock.extended(late))).isEqualTo(day("2024-10-14"));
    Extension eleven = new Extension(11, day("2024-10-11"), true);
    assertThat(RULES.mayExtend(clock, eleven, 1).isRefused()).isTrue();
  }

  @Test
  @Clause("PLL-42.2a")
  void forty_five_days_of_two_departments() {
    assertThat(statute(accepted("2024-01-22", 2))).isEqualTo(day("2024-03-28"));
    assertThat(statute(accepted("2024-03-04", 2))).isEqualTo(day("2024-05-09"));
  }

  @Test
  @Clause("PLL-42.2b")
  void fifteen_more_days_of_two_departments() {
    CaseClock clock = accepted("2024-01-22", 2);
    Extension fifteen = new Extension(15, day("2024-03-27"), true);
    assertThat(RULES.mayExtend(clock, fifteen, 2).isRefused()).isFalse();
    assertThat(statute(clock.extended(fifteen))).isEqualTo(day("2024-04-19"));
    Extension sixteen = new Extension(16, day("2024-03-27"), true);
    assertThat(RULES.mayExtend(clock, sixteen, 2).isRefused()).isTrue();
  }

  @Test
  @Clause("PLL-43")
  void twenty_days_for_the_opinion_of_the_lower_authority() {
    assertThat(LAST_DAYS.ofOpinion(day("2025-09-15"))).isEqualTo(day("2025-10-17"));
    CaseClock local =
        CaseClock.started(day("2025-09-15"), false, new TimeLimit(20), Optional.empty())
            .decided(day("2025-10-17"));
    assertThat(local.reading(CALENDAR, day("2025-12-01"), NearRule.of(LAW)).statute().isLate())
        .isFalse();
  }

  @Test
  @Clause("PLL-44")
  void ten_days_to_deliver() {
    LocalDate last = LAST_DAYS.ofDelivery(day("2024-09-25"));
    assertThat(last).isEqualTo(day("2024-10-14"));
    assertThat(CALENDAR.workingDaysBetween(last, day("2024-10-15"))).isEqualTo(1);
  }

  @Test
  @Clause("PLL-45")
  void days_of_testing_are_out_if_the_applicant_was_told_in_writing() {
    CaseClock clock = accepted("2024-09-10", 1);
    Suspension told =
        new Suspension(
            SuspensionKind.TESTING,
            day("2024-09-18"),
            Optional.of(day("2024-09-24")),
            day("2024-09-18"),
            Optional.of(day("2024-09-18")));
    Suspension untold =
        new Suspension(
            told.kind(), told.firstDay(), told.lastDay(), told.recordedOn(), Optional.empty());
    assertThat(statute(clock.suspended(told))).isEqualTo(day("2024-10-21"));
    assertThat(statute(clock.suspended(told).suspended(told))).isEqualTo(day("2024-10-21"));
    assertThat(statute(clock.suspended(untold))).isEqualTo(day("2024-10-14"));
    Suspension survey =
        new Suspension(
            SuspensionKind.SURVEY,
            told.firstDay(),
            told.lastDay(),
            told.recordedOn(),
            told.toldInWritingOn());
    assertThat(RULES.maySuspend(clock, survey).isRefused()).isTrue();
    assertThat(RULES.maySuspend(clock, told).isRefused()).isFalse();
  }

  @Test
  @Clause("PLL-47.1")
  void five_days_to_ask_for_a_hearing_and_twenty_to_hold_it() {
    assertThat(LAST_DAYS.ofHearingRequest(day("2024-09-11"))).isEqualTo(day("2024-09-19"));
    assertThat(LAST_DAYS.ofHolding(day("2024-09-19"))).isEqualTo(day("2024-10-22"));
  }

  @Test
  @Clause("PLL-48.1")
  void seven_days_of_notice_before_a_hearing() {
    assertThat(LAST_DAYS.ofHearingNotice(day("2024-10-18"))).isEqualTo(day("2024-10-10"));
  }

  @Test
  @Clause("PLL-50.1")
  void thirty_calendar_days_before_expiry_for_a_renewal() {
    assertThat(LAST_DAYS.ofRenewalApplication(day("2025-03-31"))).isEqualTo(day("2025-03-01"));
  }

  @Test
  @Clause("PLL-55.2")
  void five_days_to_assign_two_officers() {
    assertThat(LAST_DAYS.ofAssigningCheckers(day("2024-04-28"))).isEqualTo(day("2024-05-08"));
  }

  @Test
  @Clause("PLL-82")
  void holidays_are_out_and_make_up_days_in_and_each_is_explained() {
    assertThat(CALENDAR.addWorkingDays(day("2024-02-07"), 5)).isEqualTo(day("2024-02-20"));
    assertThat(CALENDAR.addWorkingDays(day("2024-09-29"), 1)).isEqualTo(day("2024-09-30"));
    assertThat(CALENDAR.addWorkingDays(day("2024-09-29"), 2)).isEqualTo(day("2024-10-08"));
    List<DayExplanation> days =
        CaseClock.started(day("2024-02-07"), false, new TimeLimit(5), Optional.empty())
            .explain(LicensingLaw.days(CALENDAR), day("2024-02-07"));
    assertThat(days).hasSize(14);
    assertThat(days.get(3).statute().reason()).isEqualTo(DayReason.HOLIDAY);
    assertThat(days.get(3).note().festivalZh()).contains("春节");
    assertThat(days.get(3).note().notice().map(Notice::titleZh))
        .contains("国务院办公厅关于2024年部分节假日安排的通知");
    assertThat(days.get(11).statute().reason()).isEqualTo(DayReason.MAKE_UP_DAY);
    assertThat(days.get(13).statute().number()).isEqualTo(5);
  }

  private static Intake handedIn(String instant) {
    return Intake.of(Instant.parse(instant), LegalDay.CHINA, CALENDAR, LAW);
  }
}
