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
  /** Cure: the department issues a mandate for the item. */
  ISSUE_MANDATE,
  /** Cure: somebody in one of the functions named acts. */
  ASK_FUNCTION
}
