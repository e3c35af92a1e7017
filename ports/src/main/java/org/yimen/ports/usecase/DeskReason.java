package org.yimen.ports.usecase;

import org.yimen.domain.rulebook.ReasonCode;

/** Why a desk refuses before any rule is asked. */
public enum DeskReason implements ReasonCode {
  CASE_UNKNOWN,
  ITEM_UNKNOWN,
  CENTRE_UNKNOWN,
  TICKET_UNKNOWN,
  WINDOW_UNKNOWN,
  SERVICE_UNKNOWN,
  POSTING_UNKNOWN,
  MANDATE_UNKNOWN,
  CHANGED_MEANWHILE,
  REQUEST_USED,
  NOBODY_WAITS,
  NO_ITEM_VERSION,
  CODE_TAKEN,
  /** Cure: read the page again. */
  READ_AGAIN
}
