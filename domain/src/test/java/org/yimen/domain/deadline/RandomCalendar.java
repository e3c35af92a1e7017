package org.yimen.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A calendar with holidays and make-up days drawn by lot, and the plain truth about each day. */
final class RandomCalendar {
  private final Map<LocalDate, Boolean> off = new HashMap<>();
  private final WorkingCalendar calendar;

  RandomCalendar(int firstYear, int lastYear, Random random) {
    List<HolidayArrangement> arrangements = new ArrayList<>();
    List<FestivalDates> festivals = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      Map<LocalDate, ArrangedDay> days = new HashMap<>();
      for (int holiday = 0; holiday < 8; holiday++) {
        LocalDate first = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365) - 2);
        for (int i = random.nextInt(8); i >= 0; i--) put(days, first.plusDays(i), true);
      }
      for (int i = 0; i < 8; i++) {
        LocalDate worked = LocalDate.of(year, 1, 3).plusDays(random.nextInt(350));
        while (worked.getDayOfWeek() != DayOfWeek.SUNDAY) worked = worked.plusDays(1);
        put(days, worked, false);
      }
      for (ArrangedDay d : days.values()) off.put(d.day(), d.off());
      arrangements.add(
          new HolidayArrangement(
              year,
              new Notice("通知", Optional.empty(), Optional.empty(), ""),
              List.copyOf(days.values())));
      festivals.add(
          new FestivalDates(
              LocalDate.of(year, 2, 1),
              LocalDate.of(year, 4, 5),
              LocalDate.of(year, 6, 1),
              LocalDate.of(year, 9, 1)));
    }
    calendar = WorkingCalendar.of(arrangements, new StatutoryFestivals(festivals));
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  boolean isWorking(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !off.getOrDefault(day, weekend);
  }

  private static void put(Map<LocalDate, ArrangedDay> days, LocalDate day, boolean off) {
    days.put(day, new ArrangedDay(day, off, "节", "Festival"));
  }
}
