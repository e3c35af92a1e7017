package org.yimen.domain.casework;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What a rulebook calls a case 办件种类: 即办件, 承诺件, 联办件.
 *
 * @param code the same word over all rulebooks that mean it, such as {@code JOINT}
 * @param zh the term of the rulebook
 * @param en in English
 */
public record CaseLabel(String code, String zh, String en) implements ValueObject {
  public CaseLabel {
    if (!code.matches("[A-Z][A-Z0-9_]{0,39}"))
      throw new IllegalArgumentException("a label is written in capitals, such as JOINT");
    if (zh.isBlank() || en.isBlank())
      throw new IllegalArgumentException("a label has a term in both languages: " + code);
  }
}
