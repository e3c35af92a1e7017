package org.yimen.domain.person;

/** The three kinds of applicants 申请人: citizens, legal persons, other organisations (HUN-3.2). */
public enum ApplicantKind {
  /** 公民, also from abroad: identity number or another paper. */
  CITIZEN,
  /** 法人: registration number, which is the credit code or that of a foreign register. */
  LEGAL_PERSON,
  /** 其他组织: the same where it has one; partnerships and groups without one may apply too. */
  OTHER_ORGANISATION;

  /** Whether an applicant of this kind must give a number. */
  public boolean needsIdentity() {
    return this != OTHER_ORGANISATION;
  }

  /** Whether an applicant of this kind can have such a paper. */
  public boolean canHave(IdentityType type) {
    return switch (type) {
      case RESIDENT_ID -> this == CITIZEN;
      case CREDIT_CODE -> this != CITIZEN;
      case OTHER_PAPER -> true;
    };
  }
}
