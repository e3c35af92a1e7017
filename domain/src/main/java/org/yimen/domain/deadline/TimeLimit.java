package org.yimen.domain.deadline;

import org.jmolecules.ddd.types.ValueObject;

/**
 * A limit 时限 in whole working days; the day of acceptance is not counted. Immutable.
 *
 * @param workingDays 1 or more
 */
public record TimeLimit(int workingDays) implements ValueObject {
  public TimeLimit {
    if (workingDays < 1)
      throw new IllegalArgumentException("workingDays must be 1 or more, was " + workingDays);
  }
}
