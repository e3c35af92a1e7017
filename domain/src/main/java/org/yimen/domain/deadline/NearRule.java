package org.yimen.domain.deadline;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.Provisions;

/**
 * When a limit is near 临近 (decision 10): days left at most the larger of a number of days and a
 * share of the limit, rounded up. Limits of one or two days turn near on their last day.
 *
 * @param days working days, 0 or more
 * @param percent of the limit, 0 to 100
 */
public record NearRule(int days, int percent) implements ValueObject {
  public NearRule {
    if (days < 0) throw new IllegalArgumentException("days must be 0 or more, was " + days);
    if (percent < 0 || percent > 100)
      throw new IllegalArgumentException("percent must be 0 to 100, was " + percent);
  }

  /** The rule of a rulebook. */
  public static NearRule of(Provisions rules) {
    return new NearRule(
        rules.value(DeadlineProvisions.NEAR_DAYS), rules.value(DeadlineProvisions.NEAR_PERCENT));
  }

  /**
   * Whether a limit of {@code limitDays} working days with {@code daysLeft} of them left is near.
   */
  public boolean isNear(int limitDays, int daysLeft) {
    if (limitDays <= 2) return daysLeft <= 0;
    return daysLeft <= Math.max(days, (limitDays * percent + 99) / 100);
  }
}
