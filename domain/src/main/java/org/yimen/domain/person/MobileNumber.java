package org.yimen.domain.person;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A mobile number 手机号码 of the mainland: 11 digits, the first 1, the second 3 to 9, no country code.
 * Immutable.
 *
 * @param value the number in full
 */
public record MobileNumber(String value) implements ValueObject {
  /**
   * @throws IllegalArgumentException if the text has not this form
   */
  public MobileNumber {
    fault(value)
        .ifPresent(
            f -> {
              throw new IllegalArgumentException("not a mobile number: " + f.word());
            });
  }

  /** Whether this text is a mobile number; a wrong one blocks. */
  public static IdentityCheck check(String text) {
    return new IdentityCheck(IdentityKind.MOBILE, fault(text));
  }

  /** The mask, 138****8000. */
  public String masked() {
    return Mask.mobile(value);
  }

  /** The mask. */
  @Override
  public String toString() {
    return masked();
  }

  private static Optional<IdentityFault> fault(String text) {
    if (text.codePointCount(0, text.length()) != 11) return Optional.of(IdentityFault.LENGTH);
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9'))
      return Optional.of(IdentityFault.CHARACTER);
    return text.charAt(0) == '1' && text.charAt(1) >= '3'
        ? Optional.empty()
        : Optional.of(IdentityFault.PREFIX);
  }
}
