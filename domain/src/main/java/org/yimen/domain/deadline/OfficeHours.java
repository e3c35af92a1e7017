package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The hours 办公时间 of a hall. A day on which the hall is closed for its own reasons (power cut,
 * typhoon) closes the hall, and moves no limit of the law (decision 15). Immutable.
 *
 * @param seasons the first one that contains a day holds
 * @param closures days on which the hall is closed
 */
public record OfficeHours(List<OfficeSeason> seasons, Set<LocalDate> closures)
    implements ValueObject {
  public OfficeHours {
    seasons = List.copyOf(seasons);
    closures = Set.copyOf(closures);
  }

  /** The same hours on every working day of the year. */
  public static OfficeHours allYear(OpenInterval... hours) {
    return new OfficeHours(
        List.of(new OfficeSeason(MonthDay.of(1, 1), MonthDay.of(12, 31), List.of(hours), Map.of())),
        Set.of());
  }

  /** The hours of the day, in order; empty when closed. */
  public List<OpenInterval> on(LocalDate day, WorkingCalendar calendar) {
    if (closures.contains(day)) return List.of();
    return seasons.stream()
        .filter(s -> s.contains(day))
        .findFirst()
        .map(s -> s.hours(day, calendar.note(day).kind()))
        .orElse(List.of());
  }

  /** Whether the hall is open; at the minute of closing it is not. */
  public boolean isOpen(LocalDateTime moment, WorkingCalendar calendar) {
    return on(moment.toLocalDate(), calendar).stream()
        .anyMatch(i -> i.contains(moment.toLocalTime()));
  }

  /** Length of the day in minutes. */
  public int minutes(LocalDate day, WorkingCalendar calendar) {
    return on(day, calendar).stream().mapToInt(OpenInterval::minutes).sum();
  }

  /** When the hall closes for the day; empty when it does not open. */
  public Optional<LocalTime> closingTime(LocalDate day, WorkingCalendar calendar) {
    List<OpenInterval> hours = on(day, calendar);
    return hours.isEmpty() ? Optional.empty() : Optional.of(hours.get(hours.size() - 1).closes());
  }

  /**
   * The first moment at which a limit has run out: the beginning of the day after its last day, or
   * the closing time of its last day by the rulebook and for same-day promises (decision 17). On a
   * day on which the hall does not open, the last day is whole.
   */
  public LocalDateTime overAt(LimitReading limit, DayRules days) {
    LocalDate due = limit.due();
    boolean untilClosing = days.rules().value(DeadlineProvisions.LAST_DAY) == LastDay.UNTIL_CLOSING;
    if (untilClosing || limit.limitDays() == 0) {
      Optional<LocalTime> closing = closingTime(due, days.hall());
      if (closing.isPresent()) return due.atTime(closing.get());
    }
    return due.plusDays(1).atStartOfDay();
  }
}
