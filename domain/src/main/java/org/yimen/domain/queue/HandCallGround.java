package org.yimen.domain.queue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DocumentId;

/**
 * Why an officer called a ticket out of order 插号原因 (HUN-6.1.1a, QMS-05). A word of the hall's list;
 * what was said about a person lies in the note, where it can be erased.
 *
 * @param code upper-case letters of any script, digits, {@code _}; 1 to 40 characters
 * @param note where more is written; {@code OTHER} needs one
 */
public record HandCallGround(String code, Optional<DocumentId> note) implements ValueObject {
  private static final String OTHER = "OTHER";

  public HandCallGround {
    if (!code.matches("[\\p{Lu}\\p{Lo}\\p{Nd}_]{1,40}"))
      throw new IllegalArgumentException("a ground is upper-case letters, digits, _");
    if (code.equals(OTHER) && note.isEmpty())
      throw new IllegalArgumentException("the ground OTHER needs a note");
  }

  /** Whether the note alone says why. */
  boolean isOther() {
    return code.equals(OTHER);
  }

  /** A ground of the hall's list. */
  public static HandCallGround of(String code) {
    return new HandCallGround(code, Optional.empty());
  }
}
