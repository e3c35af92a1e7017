package org.yimen.domain.staff;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses. */
public enum StaffReason implements ReasonCode {
  FUNCTION_NOT_OF_ACT,
  NOT_POSTED,
  NOT_POSTED_AT_WINDOW,
  NO_MANDATE,
  MANDATE_ENDED,
  POSTING_ENDED,
  PERIOD_UPSIDE_DOWN,
  /** Employed in a way that is not posted; argument {@code employment}. */
  EMPLOYED_OTHERWISE,
  /** Older than the years of argument {@code years}. */
  TOO_OLD,
  /** Born on or after the first day of the posting. */
  BORN_AFTER_POSTING,
  /** None of the ranks for argument {@code function}. */
  RANK_DOES_NOT_FIT,
  /** A rule asks for it and nobody told; argument {@code field}. */
  NOT_TOLD,
  /** The department has another chief representative in that time. */
  CHIEF_THERE_ALREADY,
  /** Posted for fewer months than argument {@code least}. */
  POSTED_SHORTLY,
  /** Served fewer months than argument {@code least}. */
  SERVED_SHORTLY,
  /** A posting that ends early needs its cause. */
  CAUSE_NEEDED,
  /** The centre was not asked. */
  OPINION_NOT_HEARD,
  /** The centre has not agreed. */
  CENTRE_DID_NOT_AGREE,
  /** The centre has not as many people in argument {@code function} as asked. */
  CENTRE_STAFFED_OTHERWISE,
  /** A department has not as many people in argument {@code function} as asked. */
  DEPARTMENT_STAFFED_OTHERWISE,
  /** A department has fewer people at its windows than asked. */
  TOO_FEW_AT_WINDOWS,
  /** Announced fewer than argument {@code days} before. */
  NOTICE_TOO_SHORT,
  /** The account does not stand so that this could be done; argument {@code accountLife}. */
  ACCOUNT_IN_OTHER_STATE,
  /** The account opens just these pages already. */
  ROLES_AS_BEFORE,
  /** Nobody locks or ends the own account, or gives its administration away. */
  OWN_ACCOUNT,
  /** Cure: it is told. */
  TELL_IT,
  /** Cure: the other's posting is ended first. */
  END_FIRST,
  /** Cure: the cause is told. */
  TELL_CAUSE,
  /** Cure: the centre is asked. */
  ASK_THE_CENTRE,
  /** Cure: the department issues a mandate for the item. */
  ISSUE_MANDATE,
  /** Cure: somebody in one of the functions named acts. */
  ASK_FUNCTION,
  /** Cure: the administrator unlocks or opens an account. */
  ASK_ADMINISTRATOR,
  /** Cure: another administrator does it. */
  ASK_OTHER_ADMINISTRATOR
}
