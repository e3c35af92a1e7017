package org.yimen.domain.document;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What is wrong with a free text. It tells the place and the code of the character, never the text.
 *
 * @param kind what is wrong
 * @param at position of the first bad character from 1; the length for {@code TOO_LONG}; 0 for
 *     {@code EMPTY}
 * @param codePoint the bad character; 0 where there is none
 */
public record TextFault(Kind kind, int at, int codePoint) implements ValueObject {
  /** What can be wrong. */
  public enum Kind {
    /** Nothing but blanks. */
    EMPTY,
    TOO_LONG,
    /** A control character, or a line feed in a text of one line. */
    CONTROL,
    /** Turns the direction of writing, so that a page shows other words than are stored. */
    BIDI,
    /** Has no width: two texts that look alike would differ. */
    INVISIBLE,
    /** Not a character: half of a surrogate pair, replacement sign of a wrong encoding. */
    BROKEN
  }

  /** One line of English for logs and import reports. */
  public String describe() {
    return switch (kind) {
      case EMPTY -> "is empty";
      case TOO_LONG -> "is too long: " + at + " characters";
      case CONTROL -> "holds control character " + hex() + " at position " + at;
      case BIDI -> "holds writing-direction character " + hex() + " at position " + at;
      case INVISIBLE -> "holds invisible character " + hex() + " at position " + at;
      case BROKEN -> "holds broken character " + hex() + " at position " + at;
    };
  }

  private String hex() {
    return String.format("U+%04X", codePoint);
  }
}
