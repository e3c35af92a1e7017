package org.yimen.domain.queue;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses, warns, or says that one ticket goes before another. */
public enum QueueReason implements ReasonCode {
  /** The act does not fit the life of the ticket; argument {@code state}. */
  WRONG_LIFE,
  /** The ticket was called already; arguments {@code number}, {@code window}. */
  ALREADY_CALLED,
  /** The number was reserved but never printed or shown: nobody holds it. */
  NEVER_REACHED_A_PERSON,
  /** The ticket was confirmed already. */
  CONFIRMED_ALREADY,
  /** The number was not confirmed in time; argument {@code seconds}. */
  CONFIRMED_TOO_LATE,
  /** A reserved number may still be confirmed; argument {@code seconds}. */
  STILL_CONFIRMABLE,
  /** The last call is too recent; argument {@code seconds}, the pause that the rule asks for. */
  RECALL_TOO_SOON,
  /** Not called often enough to be missed; arguments {@code made}, {@code needed}. */
  TOO_FEW_CALLS,
  /** Called as often as the rule asks; argument {@code made}. Miss it, or start. */
  CALLED_OFTEN_ENOUGH,
  /** The visitor came back too late; argument {@code minutes}. */
  RETURN_TOO_LATE,
  /** The visitor may still come back; argument {@code minutes}. */
  STILL_MAY_RETURN,
  /** The actor stands at no window. */
  NO_WINDOW,
  /** The ticket belongs to another hall. */
  OTHER_HALL,
  /** The ticket was called to another window; argument {@code window}. */
  OTHER_WINDOW,
  /** The lane gives out no numbers at present; argument {@code lane}. */
  LANE_NOT_ISSUING,
  /** The lane does not serve this business; arguments {@code lane}, {@code service}. */
  SERVICE_NOT_IN_LANE,
  /** The rulebook knows no such priority class; argument {@code priority}. */
  PRIORITY_NOT_KNOWN,
  /** A call out of order needs a recorded reason; arguments {@code called}, {@code first}. */
  REASON_REQUIRED,
  /** The ground is not on the list; arguments {@code ground}, {@code first}. */
  GROUND_UNLISTED,
  /** The window has a ticket in service; argument {@code number}. */
  TICKET_IN_SERVICE,
  /** The window is paused or closed; argument {@code state}. */
  WINDOW_NOT_OPEN,
  /** Somebody serves this window already. */
  WINDOW_OPEN_ALREADY,
  /** Another officer serves this window. */
  NOT_THE_OFFICER_OF_THE_WINDOW,
  /** The window does not call this lane; arguments {@code window}, {@code lane}. */
  LANE_NOT_SERVED_HERE,

  /** Note: the first one asked owns the question until another officer has the visitor. */
  STILL_FIRST_ASKED,

  /** Cure: take a new ticket. */
  TAKE_A_NEW_TICKET,
  /** Cure: wait a little. */
  WAIT_A_LITTLE,
  /** Cure: record the reason. */
  RECORD_A_REASON,
  /** Cure: finish, miss or transfer the ticket at the window. */
  FINISH_FIRST,

  /** Goes first: the smaller number. */
  BY_NUMBER,
  /** Goes first: an urgent matter. */
  URGENT,
  /** Goes first: priority class; argument {@code priority}. */
  PRIORITY_CLASS,
  /** Goes first: booked. */
  BOOKING,
  /** Goes first: somebody was overtaken often enough, so the number alone decides. */
  WAITED_ENOUGH,
  /** Goes first: the other was missed and came back behind the next waiting ticket. */
  RETURNED_BEHIND,
  /** Goes first: transferred, and kept its number. */
  TRANSFERRED_KEEPS_NUMBER,
  /** Goes first: called by hand for a recorded reason; argument {@code ground}. */
  BY_HAND,
  /** Went first: the window does not call the other's lane. */
  NOT_CALLED_BY_THAT_WINDOW,
  /** Went first: the other was not in the line at that moment. */
  NOT_IN_LINE,
  /** Went first: the other was called and did not come. */
  MISSED_ITS_CALL,
  /** Went first, and no rule says why: a finding. */
  WITHOUT_GROUND
}
