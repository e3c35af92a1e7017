package org.yimen.domain.deadline;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * One day of a reading, explained. Words are made of these codes elsewhere.
 *
 * @param note the day with its kind, festival, notice and certainty
 * @param statute what it is to the statutory limit
 * @param promise what it is to the promised limit, where there is one
 */
public record DayExplanation(DayNote note, Counted statute, Optional<Counted> promise)
    implements ValueObject {
  /**
   * What a day is to one limit.
   *
   * @param number days counted up to and with this day
   * @param reason why it counts or not
   * @param procedure the procedure that runs on it, if one matters to the reason
   * @param clause by which clause of the rulebooks in force, or house rule; empty after the last
   *     day
   */
  public record Counted(
      int number, DayReason reason, Optional<SuspensionKind> procedure, Optional<ClauseId> clause)
      implements ValueObject {
    public boolean isCounted() {
      return reason.isCounted();
    }
  }
}
