package org.yimen.domain.deadline;

import java.time.LocalTime;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Hours on one day, without the minute of closing.
 *
 * @param opens first minute
 * @param closes first minute after
 */
public record OpenInterval(LocalTime opens, LocalTime closes) implements ValueObject {
  public OpenInterval {
    if (!opens.isBefore(closes))
      throw new IllegalArgumentException("cannot open at " + opens + " and close at " + closes);
  }

  boolean contains(LocalTime time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }

  int minutes() {
    return (closes.toSecondOfDay() - opens.toSecondOfDay()) / 60;
  }
}
