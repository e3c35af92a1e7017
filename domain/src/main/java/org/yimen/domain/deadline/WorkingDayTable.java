package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Rank and select over the days of whole years, so that any distance costs the same. Days are told
 * apart by their index from 1 January of the first year. A {@code char} holds an index or a rank,
 * so that 55 years stay in 70 KB; dates of working days are kept ready, so that a date in and a
 * date out needs no calendar arithmetic at all.
 */
final class WorkingDayTable {
  private static final int MOST_DAYS = Character.MAX_VALUE;

  private final int firstYear;
  private final int lastYear;
  private final int firstEpochDay;

  /** Index of the first day of each month. */
  private final char[] months;

  /** Number of working days up to and with the day of that index. */
  private final char[] ranks;

  /** Index of the working day of that rank; 0 is unused. */
  private final char[] selected;

  private final LocalDate[] dates;

  WorkingDayTable(int firstYear, int lastYear, Predicate<LocalDate> working) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate end = LocalDate.of(lastYear + 1, 1, 1);
    long size = end.toEpochDay() - first.toEpochDay();
    if (size < 1 || size > MOST_DAYS)
      throw new IllegalArgumentException(
          "a calendar covers 1 to 179 years, was " + firstYear + " to " + lastYear);
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.firstEpochDay = Math.toIntExact(first.toEpochDay());
    this.months = new char[(lastYear - firstYear + 1) * 12];
    this.ranks = new char[(int) size];
    char[] select = new char[(int) size + 1];
    LocalDate[] workingDates = new LocalDate[(int) size + 1];
    int rank = 0;
    int index = 0;
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      if (day.getDayOfMonth() == 1)
        months[(day.getYear() - firstYear) * 12 + day.getMonthValue() - 1] = (char) index;
      if (working.test(day)) {
        rank++;
        select[rank] = (char) index;
        workingDates[rank] = day;
      }
      ranks[index++] = (char) rank;
    }
    this.selected = java.util.Arrays.copyOf(select, rank + 1);
    this.dates = java.util.Arrays.copyOf(workingDates, rank + 1);
    dates[0] = first;
  }

  int firstYear() {
    return firstYear;
  }

  int lastYear() {
    return lastYear;
  }

  int rank(int epochDay) {
    return ranks[index(epochDay)];
  }

  int rank(LocalDate day) {
    return ranks[index(day)];
  }

  /** Number of working days before the day; the day itself may be the first day after the table. */
  int rankBefore(LocalDate day) {
    int index = index(day);
    return index == 0 ? 0 : ranks[index - 1];
  }

  boolean isWorking(LocalDate day) {
    return rank(day) != rankBefore(day);
  }

  int add(int epochDay, int workingDays) {
    int rank = ranks[index(epochDay)];
    if (workingDays <= 0 || workingDays >= selected.length - rank)
      return edge(LocalDate.ofEpochDay(epochDay), workingDays, epochDay);
    return firstEpochDay + selected[rank + workingDays];
  }

  LocalDate add(LocalDate day, int workingDays) {
    int rank = ranks[index(day)];
    if (workingDays <= 0 || workingDays >= dates.length - rank) return edge(day, workingDays, day);
    return dates[rank + workingDays];
  }

  /** The working day of that rank, counted from the first day of the table. */
  LocalDate select(int rank, LocalDate asked) {
    if (rank < 1 || rank >= dates.length) throw beyond(asked);
    return dates[rank];
  }

  private static <T> T edge(LocalDate day, int workingDays, T same) {
    if (workingDays == 0) return same;
    if (workingDays < 0)
      throw new IllegalArgumentException("workingDays must be 0 or more, was " + workingDays);
    throw new OutsideCalendarException(
        day,
        workingDays + " working days from " + day + " end after the last year of the calendar");
  }

  private OutsideCalendarException beyond(LocalDate asked) {
    return new OutsideCalendarException(
        asked, "counted from " + asked + " the period leaves the years " + range());
  }

  private int index(int epochDay) {
    int index = epochDay - firstEpochDay;
    if (index < 0 || index >= ranks.length) throw outside(LocalDate.ofEpochDay(epochDay));
    return index;
  }

  private int index(LocalDate day) {
    int year = day.getYear();
    if (year < firstYear || year > lastYear) throw outside(day);
    return months[(year - firstYear) * 12 + day.getMonthValue() - 1] + day.getDayOfMonth() - 1;
  }

  private OutsideCalendarException outside(LocalDate day) {
    return new OutsideCalendarException(day, day + " lies outside the years " + range());
  }

  private String range() {
    return firstYear + " to " + lastYear + " of the calendar";
  }
}
