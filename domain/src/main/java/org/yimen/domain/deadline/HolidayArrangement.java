package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The official arrangement 节假日安排 of one year, or a later change to it 调整. It is read by date: days
 * of the notice for 2026 may lie in 2025. Where two arrangements name one day, the later one of the
 * calendar's list holds. Immutable.
 *
 * @param year the year that the notice arranges
 * @param notice where it is said
 * @param days the days it names, each once, within a year of {@code year}
 */
public record HolidayArrangement(int year, Notice notice, List<ArrangedDay> days)
    implements ValueObject {
  public HolidayArrangement {
    days = List.copyOf(days);
    Set<LocalDate> seen = new HashSet<>();
    for (ArrangedDay d : days) {
      if (Math.abs(d.day().getYear() - year) > 1)
        throw new IllegalArgumentException(d.day() + " does not belong to a notice for " + year);
      if (!seen.add(d.day()))
        throw new IllegalArgumentException(d.day() + " stands twice in the notice for " + year);
    }
  }
}
