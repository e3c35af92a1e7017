package org.yimen.domain.deadline;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * An extension 延期 of the statutory limit (PLL-42.1b, PLL-42.2b). It lengthens the number of days
 * and never restarts the count. Immutable.
 *
 * @param workingDays 1 to 2000
 * @param approvedOn the day of the approval
 * @param movesPromise whether the promise moves by the same number (decision 7)
 */
public record Extension(int workingDays, LocalDate approvedOn, boolean movesPromise)
    implements ValueObject {
  public Extension {
    if (workingDays < 1 || workingDays > 2000)
      throw new IllegalArgumentException("workingDays must be 1 to 2000, was " + workingDays);
  }
}
