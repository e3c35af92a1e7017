package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * What a rulebook may ask about somebody who is to be posted 拟派驻人员. The day of birth is personal:
 * it is looked at, and no posting keeps it.
 *
 * @param employment how the person is employed
 * @param born day of birth
 * @param rank rank or title 职级, in the words of the rulebook
 * @param appointment number of the document of appointment 任命文号
 */
public record Candidate(
    Optional<Employment> employment,
    Optional<LocalDate> born,
    Optional<String> rank,
    Optional<String> appointment)
    implements ValueObject {
  /** Somebody of whom nothing was said. */
  public static final Candidate UNKNOWN =
      new Candidate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Candidate {
    TextRules.require("rank", TextKind.NAME, rank);
    TextRules.require("appointment", TextKind.NAME, appointment);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "Candidate[" + employment + ", " + rank + ", " + appointment + "]";
  }
}
