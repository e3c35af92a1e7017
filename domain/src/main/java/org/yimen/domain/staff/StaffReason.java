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
  /** The account does not stand so that this could be done; argument {@code accountLife}. */
  ACCOUNT_IN_OTHER_STATE,
  /** The account opens just these pages already. */
  ROLES_AS_BEFORE,
  /** Nobody locks or ends the own account, or gives its administration away. */
  OWN_ACCOUNT,
  /** Cure: the department issues a mandate for the item. */
  ISSUE_MANDATE,
  /** Cure: somebody in one of the functions named acts. */
  ASK_FUNCTION,
  /** Cure: the administrator unlocks or opens an account. */
  ASK_ADMINISTRATOR,
  /** Cure: another administrator does it. */
  ASK_OTHER_ADMINISTRATOR
}
