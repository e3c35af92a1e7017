package org.yimen.domain.person;

/** Which paper proves who somebody is 证件类型. */
public enum IdentityType {
  /** Resident identity card, residence permit or permanent residence card of the same form. */
  RESIDENT_ID,
  /** Licence or certificate with a unified social credit code. */
  CREDIT_CODE,
  /** Any other paper 其他证件: passport, travel permit, foreign register. Its number is not checked. */
  OTHER_PAPER
}
