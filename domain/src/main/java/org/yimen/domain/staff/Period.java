package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A period of whole days 起止日期, both inclusive.
 *
 * @param first first day
 * @param last last day, empty while open
 */
public record Period(LocalDate first, Optional<LocalDate> last) implements ValueObject {
  public Period {
    LocalDate from = first;
    if (last.filter(day -> day.isBefore(from)).isPresent())
      throw new IllegalArgumentException(
          "a period cannot end on " + last.get() + " before it begins on " + first);
  }

  /** From that day on. */
  public static Period from(LocalDate first) {
    return new Period(first, Optional.empty());
  }

  /** Whether the day lies in it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && last.map(l -> !day.isAfter(l)).orElse(true);
  }

  /** Whether a day lies in both. */
  public boolean overlaps(Period other) {
    return last.map(l -> !other.first.isAfter(l)).orElse(true)
        && other.last.map(l -> !first.isAfter(l)).orElse(true);
  }
}
