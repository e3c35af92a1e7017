package org.yimen.domain.catalogue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.deadline.TimeLimit;

/**
 * The promised limit 承诺时限 of an item (HUN-6.5.4a).
 *
 * @param workingDays working days, the day of acceptance not counted; 0 for the same day
 */
public record Promise(int workingDays) implements ValueObject {
  /** Done the same day 即办. */
  public static final Promise SAME_DAY = new Promise(0);

  public Promise {
    if (workingDays < 0)
      throw new IllegalArgumentException("workingDays must be 0 or more, was " + workingDays);
  }

  /** Whether it is the same day. */
  public boolean sameDay() {
    return workingDays == 0;
  }

  /** The limit; empty where it is the same day. */
  public Optional<TimeLimit> limit() {
    return sameDay() ? Optional.empty() : Optional.of(new TimeLimit(workingDays));
  }
}
