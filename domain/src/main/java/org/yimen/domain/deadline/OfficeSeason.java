package org.yimen.domain.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Hours of one season 夏令时间, 冬令时间.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive; before {@code first} where the season crosses the new year
 * @param workingDays hours of a working day, in order; also of make-up working days
 * @param otherwise hours of single weekdays: other hours of a working day, or hours of a plain
 *     weekend day on which the hall opens all the same
 */
public record OfficeSeason(
    MonthDay first,
    MonthDay last,
    List<OpenInterval> workingDays,
    Map<DayOfWeek, List<OpenInterval>> otherwise)
    implements ValueObject {
  public OfficeSeason {
    workingDays = inOrder(workingDays);
    otherwise = Map.copyOf(otherwise);
    otherwise.values().forEach(OfficeSeason::inOrder);
  }

  boolean contains(LocalDate day) {
    MonthDay d = MonthDay.from(day);
    boolean afterFirst = !d.isBefore(first);
    boolean beforeLast = !d.isAfter(last);
    return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
  }

  List<OpenInterval> hours(LocalDate day, DayKind kind) {
    return switch (kind) {
      case WORKING -> otherwise.getOrDefault(day.getDayOfWeek(), workingDays);
      case MAKE_UP_WORKING -> workingDays;
      case WEEKEND -> otherwise.getOrDefault(day.getDayOfWeek(), List.of());
      case HOLIDAY -> List.of();
    };
  }

  private static List<OpenInterval> inOrder(List<OpenInterval> hours) {
    for (int i = 1; i < hours.size(); i++)
      if (hours.get(i).opens().isBefore(hours.get(i - 1).closes()))
        throw new IllegalArgumentException("hours overlap: " + hours);
    return List.copyOf(hours);
  }
}
