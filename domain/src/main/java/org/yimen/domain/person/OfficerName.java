package org.yimen.domain.person;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * The name of an officer 工作人员姓名. It stands where it can be erased, as everything personal;
 * postings, cases and journal know the {@link PersonId} only. Immutable.
 *
 * @param person whose name
 * @param name one line of up to 200 characters
 */
public record OfficerName(PersonId person, String name) implements ValueObject {
  /**
   * @throws IllegalArgumentException unless {@link #isName}
   */
  public OfficerName {
    if (!isName(name)) throw new IllegalArgumentException("name is not one line of 1 to 200");
  }

  /** Whether the text can be a name: one visible line of 1 to 200 characters. */
  public static boolean isName(String text) {
    return PersonTexts.isLine(text, PersonTexts.LONGEST_NAME);
  }

  /** The identifier, nothing personal. */
  @Override
  public String toString() {
    return "OfficerName[" + person + "]";
  }
}
