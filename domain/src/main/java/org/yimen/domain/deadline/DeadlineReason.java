package org.yimen.domain.deadline;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses or warns. */
public enum DeadlineReason implements ReasonCode {
  /** Arguments {@code promised}, {@code limit}. */
  PROMISE_EXCEEDS_STATUTE,
  /** Arguments {@code approvedOn} or {@code recordedOn}, {@code due}. */
  LIMIT_RUN_OUT,
  /** Argument {@code approvedOn} of the first extension. */
  EXTENDED_ALREADY,
  /** Arguments {@code asked}, {@code limit}. */
  EXTENSION_TOO_LONG,
  /** The rulebook knows no extension. */
  NO_EXTENSION,
  /** Argument {@code procedure}. */
  PROCEDURE_NOT_EXCLUDED,
  /** Arguments {@code firstDay}, {@code recordedOn}, {@code limit}. */
  BACK_DATED_TOO_FAR,
  /** Argument {@code procedure}; its days count until the notice is given. */
  NOT_TOLD_IN_WRITING,
  /** Arguments {@code day}, {@code startDay}. */
  BEFORE_START,
  /** Argument {@code endedOn}. */
  CLOCK_ENDED
}
