package org.yimen.domain.person;

import java.util.Locale;

/** What is wrong with a number, without the number. */
public enum IdentityFault {
  /** Too few or too many characters; old identity numbers of 15 digits are among these. */
  LENGTH,
  /** A character that the number cannot hold at its place. */
  CHARACTER,
  /** The region code 行政区划 begins like no province and no permit. */
  REGION,
  /** The birth date does not exist or lies in the future. */
  DATE,
  /** The first digits belong to no mobile number. */
  PREFIX,
  /** The check digit 校验码 is not the one that the other characters give. */
  CHECK_DIGIT;

  /** The stable word for files, such as {@code check-digit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
