package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.deadline.Days.NEAR;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.arrangement;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.festivals2024To2027;
import static org.yimen.domain.deadline.Days.off;
import static org.yimen.domain.deadline.Days.promised;
import static org.yimen.domain.deadline.Days.sameDay;
import static org.yimen.domain.deadline.Days.work;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimen.testing.Clause;

class OfficeHoursTest {
  private static final OpenInterval MORNING = hours("08:30", "12:00");
  private static final OpenInterval AFTERNOON = hours("13:30", "17:30");
  private static final OpenInterval SUMMER_AFTERNOON = hours("14:30", "17:30");

  private static final DayRules WHOLE = LicensingLaw.days(WEEKENDS_ONLY);
  private static final DayRules UNTIL_CLOSING =
      new DayRules(
          LicensingLaw.with(DeadlineProvisions.LAST_DAY, LastDay.UNTIL_CLOSING),
          WEEKENDS_ONLY,
          true);

  private final OfficeHours township =
      new OfficeHours(
          List.of(
              new OfficeSeason(
                  MonthDay.of(6, 1),
                  MonthDay.of(9, 30),
                  List.of(MORNING, SUMMER_AFTERNOON),
                  Map.of()),
              new OfficeSeason(
                  MonthDay.of(10, 1), MonthDay.of(5, 31), List.of(MORNING, AFTERNOON), Map.of())),
          Set.of(day("2024-05-09")));

  @Test
  @Clause({"TWN-26", "TWN-27"})
  void hours_of_a_working_day() {
    assertThat(isOpen("2024-05-08T08:29")).isFalse();
    assertThat(isOpen("2024-05-08T08:30")).isTrue();
    assertThat(isOpen("2024-05-08T11:59")).isTrue();
    assertThat(isOpen("2024-05-08T12:00")).isFalse();
    assertThat(isOpen("2024-05-08T12:15")).isFalse();
    assertThat(isOpen("2024-05-08T13:30")).isTrue();
    assertThat(isOpen("2024-05-08T17:30")).isFalse();
    assertThat(township.minutes(day("2024-05-08"), WEEKENDS_ONLY)).isEqualTo(450);
  }

  @Test
  @Clause("TWN-28")
  void summer_has_its_own_afternoon() {
    assertThat(isOpen("2024-07-10T13:45")).isFalse();
    assertThat(isOpen("2024-07-10T14:30")).isTrue();
    assertThat(township.minutes(day("2024-07-10"), WEEKENDS_ONLY)).isEqualTo(390);
  }

  @Test
  @Clause("TWN-29")
  void holidays_are_closed_and_make_up_days_open() {
    WorkingCalendar calendar =
        WorkingCalendar.of(
            List.of(arrangement(2024, off("2024-05-01"), work("2024-05-11"))),
            festivals2024To2027());
    assertThat(township.on(day("2024-05-01"), calendar)).isEmpty();
    assertThat(township.on(day("2024-05-11"), calendar)).containsExactly(MORNING, AFTERNOON);
    assertThat(township.on(day("2024-05-12"), calendar)).isEmpty();
    assertThat(calendar.workingDaysBetween(day("2024-04-30"), day("2024-05-01"))).isZero();
    assertThat(calendar.workingDaysBetween(day("2024-05-10"), day("2024-05-11"))).isEqualTo(1);
  }

  @Test
  void single_weekdays_may_differ_and_a_hall_may_open_on_saturdays() {
    OfficeHours hours =
        new OfficeHours(
            List.of(
                new OfficeSeason(
                    MonthDay.of(1, 1),
                    MonthDay.of(12, 31),
                    List.of(MORNING, AFTERNOON),
                    Map.of(
                        DayOfWeek.FRIDAY, List.of(MORNING), DayOfWeek.SATURDAY, List.of(MORNING)))),
            Set.of());
    assertThat(hours.on(day("2024-03-08"), WEEKENDS_ONLY)).containsExactly(MORNING);
    assertThat(hours.on(day("2024-03-09"), WEEKENDS_ONLY)).containsExactly(MORNING);
    assertThat(hours.on(day("2024-03-10"), WEEKENDS_ONLY)).isEmpty();
  }

  @Test
  void a_closure_closes_the_hall_and_moves_no_limit() {
    assertThat(township.on(day("2024-05-09"), WEEKENDS_ONLY)).isEmpty();
    assertThat(WEEKENDS_ONLY.addWorkingDays(day("2024-05-08"), 1)).isEqualTo(day("2024-05-09"));
    LimitReading due =
        promised("2024-05-08", 20, 1).reading(WEEKENDS_ONLY, day("2024-05-08"), NEAR).watched();
    assertThat(township.overAt(due, UNTIL_CLOSING)).isEqualTo("2024-05-10T00:00");
  }

  @Test
  @Clause({"JIN-4.1a", "MXH-8d"})
  void a_same_day_case_is_over_when_the_hall_closes() {
    OfficeHours jinzhou = OfficeHours.allYear(hours("08:30", "17:00"));
    LimitReading due =
        sameDay("2024-03-04").reading(WEEKENDS_ONLY, day("2024-03-04"), NEAR).watched();
    assertThat(jinzhou.overAt(due, WHOLE)).isEqualTo("2024-03-04T17:00");
    LimitReading promise =
        promised("2024-03-04", 20, 5).reading(WEEKENDS_ONLY, day("2024-03-04"), NEAR).watched();
    assertThat(jinzhou.overAt(promise, WHOLE)).isEqualTo("2024-03-12T00:00");
    assertThat(jinzhou.overAt(promise, UNTIL_CLOSING)).isEqualTo("2024-03-11T17:00");
  }

  @Test
  @Clause("PLL-34.2")
  void a_same_day_case_is_late_from_closing_time_on() {
    OfficeHours jinzhou = OfficeHours.allYear(hours("08:30", "17:00"));
    CaseClock immediate = sameDay("2024-09-10");
    assertThat(lightAt(immediate, "2024-09-10T16:59", jinzhou, WHOLE)).isEqualTo(Light.NEAR);
    assertThat(lightAt(immediate, "2024-09-10T17:00", jinzhou, WHOLE)).isEqualTo(Light.LATE);
    assertThat(lightAt(immediate.ended(day("2024-09-10")), "2024-09-10T18:00", jinzhou, WHOLE))
        .isEqualTo(Light.ENDED);
  }

  @Test
  void a_rulebook_says_whether_the_last_day_is_whole_or_ends_at_closing_time() {
    OfficeHours jinzhou = OfficeHours.allYear(hours("08:30", "17:00"));
    CaseClock five = promised("2024-03-04", 20, 5);
    assertThat(lightAt(five, "2024-03-11T17:00", jinzhou, WHOLE)).isEqualTo(Light.NEAR);
    assertThat(lightAt(five, "2024-03-12T00:00", jinzhou, WHOLE)).isEqualTo(Light.LATE);
    assertThat(lightAt(five, "2024-03-11T16:59", jinzhou, UNTIL_CLOSING)).isEqualTo(Light.NEAR);
    assertThat(lightAt(five, "2024-03-11T17:00", jinzhou, UNTIL_CLOSING)).isEqualTo(Light.LATE);
    LimitReading late =
        five.reading(UNTIL_CLOSING, jinzhou, LocalDateTime.parse("2024-03-11T17:00")).watched();
    assertThat(late.daysLate()).isZero();
    assertThat(late.isLate()).isTrue();
  }

  private static Light lightAt(CaseClock clock, String moment, OfficeHours hours, DayRules days) {
    return clock.reading(days, hours, LocalDateTime.parse(moment)).watched().light();
  }

  @Test
  void hours_in_disorder_are_refused() {
    assertThatThrownBy(() -> hours("12:00", "12:00")).hasMessageContaining("12:00");
    assertThatThrownBy(() -> OfficeHours.allYear(AFTERNOON, MORNING))
        .hasMessageContaining("overlap");
  }

  private boolean isOpen(String moment) {
    return township.isOpen(LocalDateTime.parse(moment), WEEKENDS_ONLY);
  }

  private static OpenInterval hours(String opens, String closes) {
    return new OpenInterval(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
