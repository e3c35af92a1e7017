package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How a posting ends 调离.
 *
 * @param lastDay the last day, inclusive
 * @param cause why; empty where nobody said
 * @param opinion what the centre said of it; empty where it was not asked
 * @param announced day of the letter that announced it; empty where there was none
 */
public record PostingEnd(
    LocalDate lastDay,
    Optional<ChangeCause> cause,
    Optional<CentreOpinion> opinion,
    Optional<LocalDate> announced)
    implements ValueObject {
  /** On that day, and nothing else was said. */
  public static PostingEnd on(LocalDate lastDay) {
    return new PostingEnd(lastDay, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
