package org.yimen.domain.organisation;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses or warns. */
public enum OrganisationReason implements ReasonCode {
  /** A kind of window that the rulebook asks for does not exist. */
  WINDOW_KIND_MISSING,
  /** Another hall bears the code; argument {@code hall}. */
  HALL_CODE_TAKEN,
  /** Another window bears the code; argument {@code window}. */
  WINDOW_CODE_TAKEN,
  /** Another window of the hall is called so; argument {@code window}. */
  CALLED_ALIKE,
  /** The centre has no such hall; argument {@code hall}. */
  NO_SUCH_HALL,
  /** The centre has no such window; argument {@code window}. */
  NO_SUCH_WINDOW,
  /** The centre has no such department; argument {@code department}. */
  NO_SUCH_DEPARTMENT
}
