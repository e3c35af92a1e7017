package org.yimen.domain.deadline;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the hall promises 承诺时限: done the same day 当日办结, or within a number of working days. Never
 * longer than the statute (decision 9). Immutable.
 *
 * @param limit the number of days; empty for the same day
 */
public record Promise(Optional<TimeLimit> limit) implements ValueObject {
  /** Done by the end of the day of acceptance 即办. */
  public static Promise sameDay() {
    return new Promise(Optional.empty());
  }

  /** Done within so many working days, 1 to 2000. */
  public static Promise within(int workingDays) {
    return new Promise(Optional.of(new TimeLimit(workingDays)));
  }

  /** The number as guides print it: 0 for the same day. */
  public int workingDays() {
    return limit.map(TimeLimit::workingDays).orElse(0);
  }

  public boolean isSameDay() {
    return limit.isEmpty();
  }
}
