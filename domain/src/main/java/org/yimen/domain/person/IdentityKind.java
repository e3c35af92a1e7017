package org.yimen.domain.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of numbers that can be checked without asking anyone. The names are used in files. */
public enum IdentityKind {
  /** Resident identity number 公民身份号码 (GB 11643) or a permit of the same form. */
  ID,
  /** Unified social credit code 统一社会信用代码 (GB 32100). */
  USCC,
  /** Mobile number 手机号码 of the mainland. */
  MOBILE;

  /** The kind of this name, in capitals; empty for any other text. */
  public static Optional<IdentityKind> find(String name) {
    return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
  }

  /**
   * Checks a number of this kind as typed.
   *
   * @param today no birth date may lie after it
   */
  public IdentityCheck check(String number, LocalDate today) {
    return switch (this) {
      case ID -> ResidentId.check(number, today);
      case USCC -> CreditCode.check(number);
      case MOBILE -> MobileNumber.check(number);
    };
  }
}
