package org.yimen.domain.person;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room says no or asks. None of them carries what was typed. */
public enum PersonReason implements ReasonCode {
  /** The identity number is wrong; argument {@code fault} ({@link IdentityFault}). */
  RESIDENT_ID_WRONG,
  /** The text cannot be a credit code; argument {@code fault}. */
  CREDIT_CODE_WRONG,
  /**
   * The credit code does not add up; a person compares it with the paper. Argument {@code fault}.
   */
  CREDIT_CODE_DOUBTFUL,
  /** The mobile number is wrong; argument {@code fault}. */
  MOBILE_WRONG,
  /** The number of the passport or other paper is wrong. */
  OTHER_PAPER_WRONG,
  /** The name is missing, too long or holds characters that no name has. */
  NAME_WRONG,
  /** The address is too long or holds characters that no address has. */
  ADDRESS_WRONG,
  /** This kind of applicant needs an identity number; argument {@code kind}. */
  APPLICANT_ID_REQUIRED,
  /**
   * The number is of a kind that this applicant cannot have; arguments {@code kind}, {@code type}.
   */
  IDENTITY_OF_OTHER_KIND,
  /** An agent needs proof of the mandate. */
  AGENT_PROOF_REQUIRED,
  /** Nobody is their own agent. */
  AGENT_IS_APPLICANT,
  /** A law demands that the applicant come in person. */
  IN_PERSON,

  /** Cure: compare what was typed with the paper. */
  COMPARE_WITH_PAPER,
  /** Cure: type the number of the paper that proves who the applicant is. */
  GIVE_IDENTITY_NUMBER,
  /** Cure: hand in the letter of authority. */
  HAND_IN_PROOF,
  /** Cure: the applicant comes to the office. */
  COME_IN_PERSON
}
