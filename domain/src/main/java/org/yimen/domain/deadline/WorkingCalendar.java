package org.yimen.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The working calendar 工作日历 of a place: which days are working days (PLL-82), why, and how surely.
 * Counting costs the same at any distance. Days are legal days of the hall. Immutable and safe for
 * many threads.
 *
 * <p>A year is {@link Certainty#OFFICIAL} once an arrangement for it is among the sources; before
 * that it has weekends and statutory festivals. Every method throws {@link
 * OutsideCalendarException} for days outside {@link #firstYear()} to {@link #lastYear()}.
 */
public final class WorkingCalendar implements ValueObject {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Set<DayOfWeek> daysOff;
  private final List<HolidayArrangement> arrangements;
  private final Optional<StatutoryFestivals> festivals;
  private final Map<LocalDate, DayNote> marked = new HashMap<>();
  private final Set<Integer> arrangedYears = new HashSet<>();
  private final WorkingDayTable table;

  private WorkingCalendar(
      int firstYear,
      int lastYear,
      Set<DayOfWeek> daysOff,
      List<HolidayArrangement> arrangements,
      Optional<StatutoryFestivals> festivals) {
    this.daysOff = daysOff;
    this.arrangements = List.copyOf(arrangements);
    this.festivals = festivals;
    for (HolidayArrangement a : arrangements) arrangedYears.add(a.year());
    festivals.ifPresent(f -> markFestivals(f, firstYear, lastYear));
    for (HolidayArrangement a : arrangements) for (ArrangedDay d : a.days()) mark(a.notice(), d);
    this.table = new WorkingDayTable(firstYear, lastYear, d -> kind(d).isWorking());
  }

  /**
   * The calendar of the years for which festivals are given.
   *
   * @param arrangements published arrangements in the order of publication; a later one overrides
   *     day by day
   * @param festivals what holds in years without an arrangement
   */
  public static WorkingCalendar of(
      List<HolidayArrangement> arrangements, StatutoryFestivals festivals) {
    return new WorkingCalendar(
        festivals.firstYear(), festivals.lastYear(), WEEKEND, arrangements, Optional.of(festivals));
  }

  /** Monday to Friday, no holidays, always official: for places without data. */
  public static WorkingCalendar weekendsOnly(int firstYear, int lastYear) {
    return new WorkingCalendar(firstYear, lastYear, WEEKEND, List.of(), Optional.empty());
  }

  /** Every day counts, always official: for periods in calendar days. */
  public static WorkingCalendar everyDay(int firstYear, int lastYear) {
    return new WorkingCalendar(firstYear, lastYear, Set.of(), List.of(), Optional.empty());
  }

  /** This calendar with one more arrangement, which overrides those before it. */
  public WorkingCalendar with(HolidayArrangement arrangement) {
    List<HolidayArrangement> more = new ArrayList<>(arrangements);
    more.add(arrangement);
    return new WorkingCalendar(firstYear(), lastYear(), daysOff, more, festivals);
  }

  public int firstYear() {
    return table.firstYear();
  }

  public int lastYear() {
    return table.lastYear();
  }

  /** What it counts: working days, or days where every day counts. */
  public DayUnit unit() {
    return daysOff.isEmpty() && festivals.isEmpty() ? DayUnit.CALENDAR : DayUnit.WORKING;
  }

  /** The arrangements it was built from, in order. */
  public List<HolidayArrangement> arrangements() {
    return arrangements;
  }

  public boolean isWorkingDay(LocalDate day) {
    return table.isWorking(day);
  }

  /**
   * The last of {@code workingDays} working days after {@code start}. The start is not counted, on
   * whatever day it falls; 0 gives the start itself.
   *
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  public LocalDate addWorkingDays(LocalDate start, int workingDays) {
    return table.add(start, workingDays);
  }

  /** {@link #addWorkingDays(LocalDate, int)} on days counted from 1970-01-01. */
  public int addWorkingDays(int startEpochDay, int workingDays) {
    return table.add(startEpochDay, workingDays);
  }

  /**
   * How many working days lie after the first day up to and with the second; negative where the
   * second lies before the first.
   */
  public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
    return table.rank(toInclusive) - table.rank(fromExclusive);
  }

  /** {@link #workingDaysBetween(LocalDate, LocalDate)} on days counted from 1970-01-01. */
  public int workingDaysBetween(int fromExclusiveEpochDay, int toInclusiveEpochDay) {
    return table.rank(toInclusiveEpochDay) - table.rank(fromExclusiveEpochDay);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate nextOrSame(LocalDate day) {
    return table.select(table.rankBefore(day) + 1, day);
  }

  /**
   * The working day that lies so many working days before the day, which itself is not counted; 0
   * gives the day itself. The last day for what must be done "7 days before" (PLL-48.1).
   *
   * @throws IllegalArgumentException if {@code workingDays} is negative
   */
  public LocalDate previousWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 0)
      throw new IllegalArgumentException("workingDays must be 0 or more, was " + workingDays);
    if (workingDays == 0) return day;
    return table.select(table.rankBefore(day) + 1 - workingDays, day);
  }

  /** Whether the arrangement of the day's year is published. */
  public Certainty certainty(LocalDate day) {
    return festivals.isEmpty() || arrangedYears.contains(day.getYear())
        ? Certainty.OFFICIAL
        : Certainty.PROVISIONAL;
  }

  /** The weakest certainty of the days from the first to the last, both inclusive. */
  public Certainty certainty(LocalDate first, LocalDate last) {
    Certainty weakest = certainty(first);
    for (int year = first.getYear() + 1; year <= last.getYear(); year++)
      weakest = weakest.and(certainty(LocalDate.of(year, 1, 1)));
    return weakest;
  }

  /** What kind of day it is, with festival and notice where there is one. */
  public DayNote note(LocalDate day) {
    table.rank(day);
    DayNote found = marked.get(day);
    if (found != null) return found;
    return new DayNote(
        day, kind(day), certainty(day), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private DayKind kind(LocalDate day) {
    DayNote found = marked.get(day);
    if (found != null) return found.kind();
    return daysOff.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING;
  }

  private void markFestivals(StatutoryFestivals source, int firstYear, int lastYear) {
    for (int year = firstYear; year <= lastYear; year++) {
      if (arrangedYears.contains(year)) continue;
      Notice rules = FestivalRules.of(year).notice();
      source
          .daysOf(year)
          .forEach((day, name) -> mark(rules, new ArrangedDay(day, true, name.zh(), name.en())));
    }
  }

  private void mark(Notice notice, ArrangedDay d) {
    DayKind worked =
        daysOff.contains(d.day().getDayOfWeek()) ? DayKind.MAKE_UP_WORKING : DayKind.WORKING;
    marked.put(
        d.day(),
        new DayNote(
            d.day(),
            d.off() ? DayKind.HOLIDAY : worked,
            certainty(d.day()),
            Optional.of(d.nameZh()),
            Optional.of(d.nameEn()),
            Optional.of(notice)));
  }
}
