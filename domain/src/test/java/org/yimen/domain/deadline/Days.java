package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Short words for tests. */
final class Days {
  /** Monday to Friday; the register's examples of March 2024 lie in it. */
  static final WorkingCalendar WEEKENDS_ONLY = WorkingCalendar.weekendsOnly(2000, 2045);

  /** Decision 10. */
  static final NearRule NEAR = new NearRule(2, 20);

  private Days() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static CaseClock promised(String startDay, int statute, int promise) {
    return CaseClock.started(
        day(startDay), false, new TimeLimit(statute), Optional.of(Promise.within(promise)));
  }

  static CaseClock sameDay(String startDay) {
    return CaseClock.started(
        day(startDay), false, new TimeLimit(20), Optional.of(Promise.sameDay()));
  }

  static CaseClock statuteOnly(String startDay, int statute) {
    return CaseClock.started(day(startDay), false, new TimeLimit(statute), Optional.empty());
  }

  /** Entered and told on its first day. */
  static Suspension testing(String first, String last) {
    return new Suspension(
        SuspensionKind.TESTING,
        day(first),
        Optional.of(day(last)),
        day(first),
        Optional.of(day(first)));
  }

  static Suspension openHearing(String first) {
    return new Suspension(
        SuspensionKind.HEARING, day(first), Optional.empty(), day(first), Optional.of(day(first)));
  }

  static HolidayArrangement arrangement(int year, ArrangedDay... days) {
    return new HolidayArrangement(
        year, new Notice("通知" + year, Optional.empty(), Optional.empty(), ""), List.of(days));
  }

  static ArrangedDay off(String day) {
    return new ArrangedDay(day(day), true, "春节", "Spring Festival");
  }

  static ArrangedDay work(String day) {
    return new ArrangedDay(day(day), false, "春节", "Spring Festival");
  }

  static StatutoryFestivals festivals2024To2027() {
    return new StatutoryFestivals(
        List.of(
            festivals("2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17"),
            festivals("2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06"),
            festivals("2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25"),
            festivals("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15")));
  }

  private static FestivalDates festivals(String... days) {
    return new FestivalDates(day(days[0]), day(days[1]), day(days[2]), day(days[3]));
  }
}
