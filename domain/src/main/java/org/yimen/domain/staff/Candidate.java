package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.DocumentId;

/**
 * What a rulebook may ask about somebody who is to be posted 拟派驻人员. Day of birth and rank are
 * personal: they are looked at, and no posting keeps them.
 *
 * @param employment how the person is employed
 * @param born day of birth
 * @param rank rank or title 职级, in the words of the rulebook
 * @param appointment the document of appointment 任命文件, kept where documents are
 */
public record Candidate(
    Optional<Employment> employment,
    Optional<LocalDate> born,
    Optional<String> rank,
    Optional<DocumentId> appointment)
    implements ValueObject {
  /** Somebody of whom nothing was said. */
  public static final Candidate UNKNOWN =
      new Candidate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Candidate {
    TextRules.require("rank", TextKind.NAME, rank);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "Candidate[" + employment + ", " + appointment + "]";
  }
}
