package org.yimen.domain.deadline;

import org.jmolecules.ddd.types.ValueObject;

/**
 * A limit 时限 in whole working days 工作日; by default the day of acceptance is not counted. What is
 * due the same day has no time limit but a {@link Promise#sameDay() same-day promise}. Immutable.
 *
 * @param workingDays 1 to 2000
 */
public record TimeLimit(int workingDays) implements ValueObject {
  public TimeLimit {
    if (workingDays < 1 || workingDays > 2000)
      throw new IllegalArgumentException("workingDays must be 1 to 2000, was " + workingDays);
  }
}
