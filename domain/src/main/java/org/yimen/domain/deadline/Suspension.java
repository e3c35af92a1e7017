package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The time of an excluded procedure 不计入期限的时间 (PLL-45), first and last day inclusive. Its days are
 * left out of both limits only if the applicant was told in writing how long it takes; where a
 * rulebook asks for no notice, see {@link #bindingUntold()}. Immutable.
 *
 * @param kind which procedure
 * @param firstDay its first day
 * @param lastDay its last day; empty while it runs
 * @param recordedOn the day on which it was entered, which may be later than its days
 * @param toldInWritingOn the day of the written notice to the applicant; empty if there was none
 */
public record Suspension(
    SuspensionKind kind,
    LocalDate firstDay,
    Optional<LocalDate> lastDay,
    LocalDate recordedOn,
    Optional<LocalDate> toldInWritingOn)
    implements ValueObject {
  public Suspension {
    if (lastDay.isPresent() && lastDay.get().isBefore(firstDay))
      throw new IllegalArgumentException(
          "a suspension from " + firstDay + " cannot end on " + lastDay.get());
  }

  public boolean isOpen() {
    return lastDay.isEmpty();
  }

  /** Whether the day lies in it; an open one has no end. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The same with its last day. */
  public Suspension endedOn(LocalDate last) {
    return new Suspension(kind, firstDay, Optional.of(last), recordedOn, toldInWritingOn);
  }

  /** The same with the day of the written notice. */
  public Suspension toldOn(LocalDate day) {
    return new Suspension(kind, firstDay, lastDay, recordedOn, Optional.of(day));
  }

  /** The same as it binds where the rulebook asks for no notice. */
  public Suspension bindingUntold() {
    return toldInWritingOn.isPresent() ? this : toldOn(recordedOn);
  }

  /** From which day it binds: entered and told. Empty until the applicant was told. */
  Optional<LocalDate> effectiveOn() {
    return toldInWritingOn.map(told -> told.isAfter(recordedOn) ? told : recordedOn);
  }
}
