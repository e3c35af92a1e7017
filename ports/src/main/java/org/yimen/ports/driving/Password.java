package org.yimen.ports.driving;

import java.text.Normalizer;

/**
 * A password as somebody typed it; composed and decomposed characters are the same. What it must be
 * like is asked only when it is set.
 *
 * @param value the password, up to 1000 characters
 */
public record Password(String value) {
  private static final int LONGEST_TYPED = 1000;

  /**
   * @throws IllegalArgumentException if it is longer than anybody types
   */
  public Password {
    if (value.length() > LONGEST_TYPED)
      throw new IllegalArgumentException("longer than anybody types: " + value.length());
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "Password[...]";
  }
}
