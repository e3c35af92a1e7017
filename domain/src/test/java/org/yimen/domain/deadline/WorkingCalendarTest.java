package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.arrangement;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.festivals2024To2027;
import static org.yimen.domain.deadline.Days.off;
import static org.yimen.domain.deadline.Days.work;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final LocalDate SAT_2024_03_02 = day("2024-03-02");
  private static final LocalDate MON_2024_03_04 = day("2024-03-04");

  @Test
  void the_start_is_not_counted_on_whatever_day_it_falls() {
    assertThat(WEEKENDS_ONLY.addWorkingDays(MON_2024_03_04, 1)).isEqualTo(day("2024-03-05"));
    assertThat(WEEKENDS_ONLY.addWorkingDays(MON_2024_03_04, 5)).isEqualTo(day("2024-03-11"));
    assertThat(WEEKENDS_ONLY.addWorkingDays(SAT_2024_03_02, 1)).isEqualTo(MON_2024_03_04);
    assertThat(WEEKENDS_ONLY.addWorkingDays(SAT_2024_03_02, 0)).isEqualTo(SAT_2024_03_02);
  }

  @Test
  void whole_days_give_the_same_answers_as_dates() {
    int monday = (int) MON_2024_03_04.toEpochDay();
    assertThat(WEEKENDS_ONLY.addWorkingDays(monday, 5)).isEqualTo(monday + 7);
    assertThat(WEEKENDS_ONLY.addWorkingDays(monday, 0)).isEqualTo(monday);
    assertThat(WEEKENDS_ONLY.workingDaysBetween(monday, monday + 7)).isEqualTo(5);
  }

  @Test
  void working_days_between_count_the_last_and_not_the_first() {
    assertThat(WEEKENDS_ONLY.workingDaysBetween(MON_2024_03_04, day("2024-03-11"))).isEqualTo(5);
    assertThat(WEEKENDS_ONLY.workingDaysBetween(MON_2024_03_04, MON_2024_03_04)).isZero();
    assertThat(WEEKENDS_ONLY.workingDaysBetween(SAT_2024_03_02, day("2024-03-03"))).isZero();
    assertThat(WEEKENDS_ONLY.workingDaysBetween(day("2024-03-11"), MON_2024_03_04)).isEqualTo(-5);
  }

  @Test
  void next_or_same_and_days_before() {
    assertThat(WEEKENDS_ONLY.nextOrSame(SAT_2024_03_02)).isEqualTo(MON_2024_03_04);
    assertThat(WEEKENDS_ONLY.nextOrSame(MON_2024_03_04)).isEqualTo(MON_2024_03_04);
    assertThat(WEEKENDS_ONLY.previousWorkingDays(MON_2024_03_04, 1)).isEqualTo(day("2024-03-01"));
    assertThat(WEEKENDS_ONLY.previousWorkingDays(SAT_2024_03_02, 1)).isEqualTo(day("2024-03-01"));
    assertThat(WEEKENDS_ONLY.previousWorkingDays(SAT_2024_03_02, 0)).isEqualTo(SAT_2024_03_02);
  }

  @Test
  void a_calendar_without_days_off_counts_every_day() {
    WorkingCalendar every = DayUnit.CALENDAR.calendar(WEEKENDS_ONLY);
    assertThat(every.addWorkingDays(SAT_2024_03_02, 30)).isEqualTo(day("2024-04-01"));
    assertThat(DayUnit.WORKING.calendar(WEEKENDS_ONLY)).isSameAs(WEEKENDS_ONLY);
  }

  @Test
  void first_and_last_day_of_the_table_can_be_asked() {
    WorkingCalendar year = WorkingCalendar.weekendsOnly(2024, 2024);
    assertThat(year.isWorkingDay(day("2024-01-01"))).isTrue();
    assertThat(year.isWorkingDay(day("2024-12-31"))).isTrue();
    assertThat(year.addWorkingDays(day("2024-01-01"), 261)).isEqualTo(day("2024-12-31"));
    assertThat(year.nextOrSame(day("2024-12-31"))).isEqualTo(day("2024-12-31"));
    assertThat(year.previousWorkingDays(day("2024-01-02"), 1)).isEqualTo(day("2024-01-01"));
  }

  @Test
  void outside_the_table_the_offending_day_is_named() {
    WorkingCalendar year = WorkingCalendar.weekendsOnly(2024, 2024);
    assertThatThrownBy(() -> year.addWorkingDays(day("2024-12-30"), 2))
        .isInstanceOf(OutsideCalendarException.class)
        .hasMessage("2 working days from 2024-12-30 end after the last year of the calendar")
        .extracting(e -> ((OutsideCalendarException) e).day())
        .isEqualTo(day("2024-12-30"));
    assertThatThrownBy(() -> year.addWorkingDays((int) day("2024-12-30").toEpochDay(), 2))
        .isInstanceOf(OutsideCalendarException.class);
    assertThatThrownBy(() -> year.isWorkingDay(day("2025-01-01")))
        .hasMessage("2025-01-01 lies outside the years 2024 to 2024 of the calendar");
    assertThatThrownBy(() -> year.addWorkingDays(LocalDate.MAX, 1))
        .isInstanceOf(OutsideCalendarException.class);
    assertThatThrownBy(() -> year.addWorkingDays((int) day("2023-12-31").toEpochDay(), 1))
        .isInstanceOf(OutsideCalendarException.class);
    assertThatThrownBy(() -> year.previousWorkingDays(day("2024-01-01"), 1))
        .isInstanceOf(OutsideCalendarException.class);
    assertThatThrownBy(() -> year.note(day("2023-12-31")))
        .isInstanceOf(OutsideCalendarException.class);
    assertThatThrownBy(() -> year.addWorkingDays(MON_2024_03_04, Integer.MAX_VALUE))
        .isInstanceOf(OutsideCalendarException.class);
  }

  @Test
  void a_negative_number_of_days_is_a_fault() {
    assertThatThrownBy(() -> WEEKENDS_ONLY.addWorkingDays(MON_2024_03_04, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> WEEKENDS_ONLY.previousWorkingDays(MON_2024_03_04, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void without_an_arrangement_a_year_has_its_statutory_festivals_and_is_provisional() {
    WorkingCalendar bare = WorkingCalendar.of(List.of(), festivals2024To2027());
    assertThat(bare.isWorkingDay(day("2024-02-09"))).as("eve, rules of 2013").isTrue();
    assertThat(bare.isWorkingDay(day("2024-02-12"))).as("third day").isFalse();
    assertThat(bare.isWorkingDay(day("2024-05-02"))).as("rules of 2013").isTrue();
    assertThat(bare.isWorkingDay(day("2025-01-28"))).as("eve, rules of 2024").isFalse();
    assertThat(bare.isWorkingDay(day("2025-05-02"))).as("rules of 2024").isFalse();
    assertThat(bare.isWorkingDay(day("2025-10-06"))).as("Mid-Autumn").isFalse();
    assertThat(bare.isWorkingDay(day("2026-10-04"))).as("a Sunday").isFalse();
    DayNote eve = bare.note(day("2025-01-28"));
    assertThat(eve.kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(eve.certainty()).isEqualTo(Certainty.PROVISIONAL);
    assertThat(eve.festivalZh()).contains("春节");
    assertThat(eve.notice().flatMap(Notice::number)).contains("国务院令第795号");
  }

  @Test
  void loading_an_arrangement_makes_its_year_official_and_changes_days() {
    WorkingCalendar before = WorkingCalendar.of(List.of(), festivals2024To2027());
    WorkingCalendar after =
        before.with(arrangement(2026, off("2026-02-16"), off("2026-02-17"), work("2026-02-14")));
    assertThat(before.certainty(day("2026-06-01"))).isEqualTo(Certainty.PROVISIONAL);
    assertThat(after.certainty(day("2026-06-01"))).isEqualTo(Certainty.OFFICIAL);
    assertThat(after.certainty(day("2027-01-01"))).isEqualTo(Certainty.PROVISIONAL);
    assertThat(after.isWorkingDay(day("2026-02-14"))).isTrue();
    assertThat(after.note(day("2026-02-14")).kind()).isEqualTo(DayKind.MAKE_UP_WORKING);
    assertThat(after.isWorkingDay(day("2026-05-01"))).as("the notice alone speaks").isTrue();
    assertThat(after.certainty(day("2026-12-01"), day("2027-01-04")))
        .isEqualTo(Certainty.PROVISIONAL);
  }

  @Test
  void days_are_read_by_date_and_not_by_the_year_of_the_notice() {
    WorkingCalendar calendar =
        WorkingCalendar.of(
            List.of(
                arrangement(2025),
                arrangement(2026, off("2026-01-01"), off("2025-12-31"), work("2025-12-27"))),
            festivals2024To2027());
    assertThat(calendar.isWorkingDay(day("2025-12-31"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2025-12-27"))).isTrue();
    assertThat(calendar.note(day("2025-12-31")).notice().map(Notice::titleZh)).contains("通知2026");
  }

  @Test
  void a_later_notice_overrides_day_by_day() {
    WorkingCalendar calendar =
        WorkingCalendar.of(
            List.of(
                arrangement(2024, off("2024-02-12"), work("2024-02-18")),
                arrangement(2024, off("2024-02-18"), off("2024-02-19"), work("2024-02-12"))),
            festivals2024To2027());
    assertThat(calendar.isWorkingDay(day("2024-02-18"))).isFalse();
    assertThat(calendar.isWorkingDay(day("2024-02-19"))).isFalse();
    assertThat(calendar.note(day("2024-02-12")).kind()).isEqualTo(DayKind.WORKING);
  }

  @Test
  void a_plain_day_has_no_festival() {
    DayNote note = WEEKENDS_ONLY.note(SAT_2024_03_02);
    assertThat(note.kind()).isEqualTo(DayKind.WEEKEND);
    assertThat(note.festivalEn()).isEmpty();
    assertThat(note.notice()).isEmpty();
    assertThat(note.certainty()).isEqualTo(Certainty.OFFICIAL);
  }

  @Test
  void broken_sources_are_refused() {
    assertThatThrownBy(() -> arrangement(2024, off("2024-02-12"), work("2024-02-12")))
        .hasMessageContaining("2024-02-12 stands twice");
    assertThatThrownBy(() -> arrangement(2024, off("2026-02-12")))
        .hasMessageContaining("2026-02-12");
    assertThatThrownBy(() -> new StatutoryFestivals(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    List<FestivalDates> years = festivals2024To2027().years();
    assertThatThrownBy(() -> new StatutoryFestivals(List.of(years.get(0), years.get(2))))
        .hasMessageContaining("2025");
    assertThatThrownBy(() -> WorkingCalendar.weekendsOnly(1900, 2100))
        .hasMessageContaining("1900 to 2100");
  }
}
