package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A stretch of time 起止时间 by the clock of the hall.
 *
 * @param from first moment
 * @param until first moment after; later than {@code from}
 */
public record TimeSpan(LocalDateTime from, LocalDateTime until) implements ValueObject {
  public TimeSpan {
    if (!from.isBefore(until))
      throw new IllegalArgumentException("cannot last from " + from + " until " + until);
  }

  /** Whole days, both inclusive. */
  public static TimeSpan ofDays(LocalDate first, LocalDate last) {
    return new TimeSpan(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  /** Whether the moment lies in it. */
  public boolean contains(LocalDateTime moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** Whether it holds the whole of these hours of the day. */
  public boolean covers(LocalDate day, LocalTime opens, LocalTime closes) {
    return !from.isAfter(day.atTime(opens)) && !until.isBefore(day.atTime(closes));
  }

  /** Whether a moment lies in both. */
  public boolean overlaps(TimeSpan other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /** Whether part of the day lies in it. */
  public boolean touches(LocalDate day) {
    return overlaps(ofDays(day, day));
  }

  /** The last day of which part lies in it. */
  public LocalDate lastDay() {
    return until.minusNanos(1).toLocalDate();
  }
}
