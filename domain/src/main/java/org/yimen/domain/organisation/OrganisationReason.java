package org.yimen.domain.organisation;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses or warns. */
public enum OrganisationReason implements ReasonCode {
  /** A kind of window that the rulebook asks for does not exist. */
  WINDOW_KIND_MISSING
}
