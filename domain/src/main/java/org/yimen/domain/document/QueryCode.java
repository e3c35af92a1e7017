package org.yimen.domain.document;

import java.util.Locale;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Query code 查询码: what a visitor types to see how a case stands. 8 characters of an alphabet in
 * which no two look alike on paper or in handwriting. All 8 are drawn, none is computed, so that a
 * guess has no shorter way.
 *
 * @param value 8 characters of {@link #ALPHABET}
 */
public record QueryCode(String value) implements ValueObject {
  /** Without 0 O Q D, 1 I L, 2 Z, 5 S, 8 B, U V. */
  public static final String ALPHABET = "34679ACEFGHJKMNPRTWXY";

  /** Number of characters. */
  public static final int LENGTH = 8;

  /** How many codes there are. */
  public static final long COUNT = power(ALPHABET.length(), LENGTH);

  public QueryCode {
    if (!wellFormed(value))
      throw new IllegalArgumentException(
          "a query code has " + LENGTH + " characters of " + ALPHABET);
  }

  /**
   * The code of a number drawn by the port {@code Secrets}.
   *
   * @param draw 0 inclusive to {@link #COUNT} exclusive
   */
  public static QueryCode of(long draw) {
    if (draw < 0 || draw >= COUNT)
      throw new IllegalArgumentException("draw must be 0 to below " + COUNT);
    char[] letters = new char[LENGTH];
    long rest = draw;
    for (int i = LENGTH - 1; i >= 0; i--) {
      letters[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
      rest /= ALPHABET.length();
    }
    return new QueryCode(new String(letters));
  }

  /** What a visitor typed: small letters, blanks and hyphens do not matter; empty if no code. */
  public static Optional<QueryCode> typed(String text) {
    if (text.length() > 40) return Optional.empty();
    String letters = text.replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    return wellFormed(letters) ? Optional.of(new QueryCode(letters)) : Optional.empty();
  }

  /** In two groups of four, as papers show it. */
  public String grouped() {
    return value.substring(0, 4) + "-" + value.substring(4);
  }

  private static boolean wellFormed(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  private static long power(int base, int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) result *= base;
    return result;
  }
}
