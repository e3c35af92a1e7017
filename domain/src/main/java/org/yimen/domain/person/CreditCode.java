package org.yimen.domain.person;

import java.util.Locale;
import java.util.Optional;

/**
 * A unified social credit code 统一社会信用代码 of 18 characters (GB 32100): the alphabet has no I, O, S,
 * V, Z. Lower case becomes upper. Codes whose check digit is wrong are in lawful use, so one may
 * exist here after a person has compared it with the paper ({@link #isDoubtful()}). Immutable.
 *
 * @param value the code in full
 */
public record CreditCode(String value) implements IdentityNumber {
  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /**
   * @throws IllegalArgumentException if the text has another length or a character outside the
   *     alphabet
   */
  public CreditCode {
    value = canonical(value);
    formFault(value)
        .ifPresent(
            f -> {
              throw new IllegalArgumentException("not a credit code: " + f.word());
            });
  }

  /** Whether this text is a credit code. A wrong form blocks; one that does not add up warns. */
  public static IdentityCheck check(String text) {
    String code = canonical(text);
    return new IdentityCheck(IdentityKind.USCC, formFault(code).or(() -> doubt(code)));
  }

  /**
   * The code that begins with these 17 characters.
   *
   * @throws IllegalArgumentException if they are not 17 characters of the alphabet
   */
  public static CreditCode completing(String body) {
    if (body.length() != LENGTH - 1 || !inAlphabet(body))
      throw new IllegalArgumentException("17 characters of the alphabet are needed");
    return new CreditCode(body + checkDigit(body));
  }

  @Override
  public IdentityType type() {
    return IdentityType.CREDIT_CODE;
  }

  /** Whether the check digit or the region code 登记管理机关行政区划码 is wrong. */
  public boolean isDoubtful() {
    return doubt(value).isPresent();
  }

  /** The public mask. */
  @Override
  public String toString() {
    return maskedForPublic();
  }

  /** Only a text of the right length, because some letters become two when they become capitals. */
  private static String canonical(String text) {
    return text.length() == LENGTH ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static Optional<IdentityFault> formFault(String code) {
    if (code.codePointCount(0, code.length()) != LENGTH) return Optional.of(IdentityFault.LENGTH);
    return inAlphabet(code) ? Optional.empty() : Optional.of(IdentityFault.CHARACTER);
  }

  private static Optional<IdentityFault> doubt(String code) {
    if (!code.substring(2, 8).chars().allMatch(c -> c <= '9'))
      return Optional.of(IdentityFault.REGION);
    return checkDigit(code) == code.charAt(LENGTH - 1)
        ? Optional.empty()
        : Optional.of(IdentityFault.CHECK_DIGIT);
  }

  private static boolean inAlphabet(String text) {
    return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  private static char checkDigit(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
