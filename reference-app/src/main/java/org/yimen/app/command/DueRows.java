package org.yimen.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yimen.app.csv.BadRowException;
import org.yimen.app.csv.Heading;
import org.yimen.app.csv.RowRule;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.OutsideCalendarException;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;

/** Reads a row as a case clock: excluded days are procedures told and recorded in time. */
final class DueRows implements RowRule {
  private static final String START = "start";
  private static final String WORKING_DAYS = "working_days";
  private static final String FROM = "excluded_from";
  private static final String TO = "excluded_to";
  private static final int MOST_DAYS = 2_000;

  private final WorkingCalendar calendar;
  private final int start;
  private final int workingDays;
  private final List<Integer> from;
  private final List<Integer> to;

  private DueRows(WorkingCalendar calendar, Heading heading) throws BadRowException {
    this.calendar = calendar;
    this.start = heading.only(START);
    this.workingDays = heading.only(WORKING_DAYS);
    this.from = heading.all(FROM);
    this.to = heading.all(TO);
    if (from.size() != to.size())
      throw new BadRowException(
          "excluded_from 与 excluded_to 须成对", "excluded_from and excluded_to must stand in pairs");
  }

  /** Counts in a calendar. */
  record OfCalendar(WorkingCalendar calendar) implements ForTable {
    @Override
    public List<String> adds() {
      return List.of("last_day", "certainty");
    }

    @Override
    public RowRule under(Heading heading) throws BadRowException {
      return new DueRows(calendar, heading);
    }
  }

  /** Excluded days at the end of a row may be left away with their commas. */
  @Override
  public int fewestFields() {
    return Math.max(start, workingDays) + 1;
  }

  @Override
  public List<String> answer(List<String> fields) throws BadRowException {
    LocalDate first = day(START, fields.get(start));
    int days = days(fields.get(workingDays));
    List<Suspension> excluded = new ArrayList<>();
    for (int i = 0; i < from.size(); i++)
      excluded(fields.get(from.get(i)), fields.get(to.get(i)), first).ifPresent(excluded::add);
    Optional<Promise> sameDay = days == 0 ? Optional.of(Promise.sameDay()) : Optional.empty();
    CaseClock clock =
        CaseClock.started(first, false, new TimeLimit(Math.max(1, days)), sameDay)
            .withSuspensions(excluded);
    try {
      LocalDate due = clock.due(days == 0 ? LimitKind.PROMISE : LimitKind.STATUTE, calendar, first);
      return List.of(
          due.toString(), calendar.certainty(first, due).name().toLowerCase(Locale.ROOT));
    } catch (OutsideCalendarException e) {
      throw new BadRowException(
          "超出工作日历（" + calendar.firstYear() + " 至 " + calendar.lastYear() + " 年）",
          "leaves the calendar of " + calendar.firstYear() + " to " + calendar.lastYear());
    }
  }

  /** Told and recorded on the first day of the clock, so that none comes too late to count. */
  private static Optional<Suspension> excluded(String from, String to, LocalDate start)
      throws BadRowException {
    if (from.isBlank() && to.isBlank()) return Optional.empty();
    if (from.isBlank() || to.isBlank())
      throw new BadRowException(
          "excluded_from 与 excluded_to 缺一", "one of excluded_from and excluded_to is missing");
    LocalDate first = day(FROM, from);
    LocalDate last = day(TO, to);
    if (last.isBefore(first))
      throw new BadRowException(
          "excluded_to 早于 excluded_from", "excluded_to lies before excluded_from");
    return Optional.of(
        new Suspension(
            SuspensionKind.HEARING, first, Optional.of(last), start, Optional.of(start)));
  }

  private static LocalDate day(String column, String text) throws BadRowException {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new BadRowException(
          column + " 不是日期，应写作 2026-09-28", column + " is no day such as 2026-09-28");
    }
  }

  private static int days(String text) throws BadRowException {
    String digits = text.strip();
    if (digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) <= MOST_DAYS)
      return Integer.parseInt(digits);
    throw new BadRowException(
        "working_days 须为 0 到 2000 的整数", "working_days must be a whole number from 0 to 2000");
  }
}
