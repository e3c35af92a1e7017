package org.yimen.domain.person;

import java.util.Optional;

/**
 * The number of a passport, travel permit or foreign register 其他证件: 5 to 30 letters, digits,
 * hyphens, brackets or slashes. It has no check digit, so a person compares it with the paper.
 * Immutable.
 *
 * @param value the number in full
 */
public record OtherPaper(String value) implements IdentityNumber {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;

  /**
   * @throws IllegalArgumentException if the text has not this form
   */
  public OtherPaper {
    fault(value)
        .ifPresent(
            f -> {
              throw new IllegalArgumentException("not the number of a paper: " + f.word());
            });
  }

  /** What is wrong with this text; empty when it may be the number of a paper. */
  static Optional<IdentityFault> fault(String text) {
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST) return Optional.of(IdentityFault.LENGTH);
    return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-()/".indexOf(c) >= 0)
        ? Optional.empty()
        : Optional.of(IdentityFault.CHARACTER);
  }

  @Override
  public IdentityType type() {
    return IdentityType.OTHER_PAPER;
  }

  /** The public mask. */
  @Override
  public String toString() {
    return maskedForPublic();
  }
}
