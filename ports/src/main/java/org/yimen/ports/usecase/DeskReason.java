package org.yimen.ports.usecase;

import org.yimen.domain.rulebook.ReasonCode;

/** Why a desk refuses before any rule is asked. */
public enum DeskReason implements ReasonCode {
  CASE_UNKNOWN,
  /** The case has no such paper. */
  PAPER_UNKNOWN,
  ITEM_UNKNOWN,
  CENTRE_UNKNOWN,
  TICKET_UNKNOWN,
  WINDOW_UNKNOWN,
  /** Nobody is or was posted under that identifier, or no name is kept. */
  PERSON_UNKNOWN,
  SERVICE_UNKNOWN,
  POSTING_UNKNOWN,
  MANDATE_UNKNOWN,
  LEAVE_UNKNOWN,
  SUBSTITUTION_UNKNOWN,
  /** The hall stays closed today for reasons of its own. */
  HALL_STAYS_CLOSED,
  PUNCH_UNKNOWN,
  CHANGED_MEANWHILE,
  REQUEST_USED,
  NOBODY_WAITS,
  NO_ITEM_VERSION,
  CODE_TAKEN,
  HALL_UNKNOWN,
  LANE_UNKNOWN,
  /** A lane of that code is there; argument {@code lane}. */
  LANE_CODE_TAKEN,
  /** Nobody of that identifier is a party of the case, or the record was erased. */
  PARTY_UNKNOWN,
  DEPARTMENT_UNKNOWN,
  /** Another hall mainly takes this; arguments {@code hall}, {@code address}. */
  TAKEN_IN_OTHER_HALL,
  /** Only an officer gives this class; argument {@code priority}. */
  ONLY_OFFICER_GIVES,
  /** Only the system's own runner does this. */
  ONLY_SYSTEM,
  /** Only the centre's manager does this; argument {@code function}. */
  ONLY_CENTRE_MANAGER,
  /** No lane of the hall is served by this window; argument {@code window}. */
  NO_LANE_AT_WINDOW,
  /** Two lanes of a hall bear one prefix; arguments {@code hall}, {@code prefix}. */
  PREFIX_TWICE,
  /** A business stands in two lanes of a hall; arguments {@code hall}, {@code service}. */
  SERVICE_TWICE,
  /** A window serves only part of a lane; arguments {@code window}, {@code lane}. */
  PART_OF_A_LANE,
  /** Somebody serves the window that is left out; argument {@code window}. */
  WINDOW_IN_SERVICE,
  /** The item may not be drafted, for the reasons that follow; argument {@code item}. */
  ITEM_REFUSED,
  /** The body does not post people to that hall; arguments {@code body}, {@code hall}. */
  BODY_DOES_NOT_POST,
  /** Unknown log-in name or wrong password; which of them is not said. */
  WRONG_CREDENTIALS,
  /** Too many failures; argument {@code at}, the time of day from which it may be tried again. */
  TRY_LATER,
  /** Unknown case number or wrong query code; which of them is not said. */
  WRONG_QUERY,
  /** Too many wrong queries; argument {@code at}, as above. */
  QUERY_LATER,
  /** Nobody is signed in by that token. */
  SESSION_ENDED,
  /** The present password is not the one that was typed. */
  PRESENT_PASSWORD_WRONG,
  /** The new password is too short; argument {@code least}. */
  PASSWORD_SHORT,
  /** The new password is too long; argument {@code most}. */
  PASSWORD_LONG,
  /** The new password is the present one. */
  PASSWORD_AS_BEFORE,
  /** The new password is the log-in name. */
  PASSWORD_IS_NAME,
  /** The name that pages show is empty, too long or not one line. */
  SHOWN_NAME_WRONG,
  ACCOUNT_UNKNOWN,
  /** The person has an account already. */
  PERSON_HAS_ACCOUNT,
  /** Another account bears that log-in name. */
  LOG_IN_NAME_TAKEN,
  /** There are accounts: the first administrator was named already. */
  ACCOUNTS_EXIST,
  /** Only an administrator keeps accounts; argument {@code function}. */
  ONLY_ADMINISTRATOR,
  /** Cure: number and code stand on every paper of the case. */
  LOOK_AT_PAPERS,
  /** Cure: sign in again. */
  SIGN_IN_AGAIN,
  /** Cure: go to the hall named. */
  GO_TO_THAT_HALL,
  /** Cure: ask at the enquiry window. */
  ASK_AT_ENQUIRY,
  /** Cure: an officer gives the ticket. */
  ASK_OFFICER,
  /** Cure: the centre's manager does it. */
  ASK_CENTRE_MANAGER,
  /** Cure: open the window. */
  OPEN_THE_WINDOW,
  /** Cure: a body that may post sends somebody. */
  ASK_POSTING_BODY,
  /** Cure: read the page again. */
  READ_AGAIN
}
