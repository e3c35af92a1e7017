package org.yimen.domain.person;

import org.jmolecules.ddd.types.ValueObject;

/**
 * The number of the paper that proves who a person or body is 证件号码. Personal: {@code toString}
 * gives the public mask.
 */
public sealed interface IdentityNumber extends ValueObject
    permits ResidentId, CreditCode, OtherPaper {
  /** The number in full. Only the person record may keep it. */
  String value();

  /** Which paper. */
  IdentityType type();

  /**
   * Reads a stored number.
   *
   * @throws IllegalArgumentException if it cannot be a number of this type
   */
  static IdentityNumber restore(IdentityType type, String value) {
    return switch (type) {
      case RESIDENT_ID -> new ResidentId(value);
      case CREDIT_CODE -> new CreditCode(value);
      case OTHER_PAPER -> new OtherPaper(value);
    };
  }

  /** The mask for kiosks and public pages, 110***********0123. */
  default String maskedForPublic() {
    return Mask.numberForPublic(value());
  }

  /** The mask for the desk, 110105********0123. */
  default String maskedForDesk() {
    return Mask.numberForDesk(value());
  }
}
