package org.yimen.domain.casework;

import org.jmolecules.ddd.types.ValueObject;

/**
 * A ground 理由 with the text of law it rests on. Words about the applicant do not belong here: they
 * stand in the decision paper, which can be erased.
 *
 * @param code word of the rulebook, such as {@code NOT_NEEDED} or {@code CONDITION_NOT_MET}
 * @param basis the article it rests on, as cited on the paper
 */
public record Ground(String code, String basis) implements ValueObject {
  public Ground {
    if (code.isBlank() || code.length() > 60)
      throw new IllegalArgumentException("a ground has a code of 1 to 60 characters");
    if (basis.length() > 500)
      throw new IllegalArgumentException("a basis has at most 500 characters");
  }
}
