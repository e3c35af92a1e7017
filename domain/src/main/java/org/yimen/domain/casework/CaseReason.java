package org.yimen.domain.casework;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses or warns, and the cures it names. */
public enum CaseReason implements ReasonCode {
  WRONG_STAGE,
  DONE_ALREADY,
  AGENT_NOT_ALLOWED,
  NOT_AT_WINDOW,
  MATERIAL_NOT_PUBLISHED,
  MATERIAL_NOT_EXPECTED,
  MATERIALS_INCOMPLETE,
  DECLARATION_MISSING,
  NOTHING_TO_SUPPLEMENT,
  NOTICE_LEAVES_OUT,
  NOTICE_NAMES_COMPLETE,
  SECOND_NOTICE,
  LATE_NOTICE,
  NOT_SILENT_YET,
  SILENCE_ACCEPTS_NOTHING,
  MUST_ACCEPT,
  GROUND_UNKNOWN,
  GROUND_MISSING,
  AUTHORITY_NOT_NAMED,
  TWO_OFFICERS_NEEDED,
  REVIEW_FIRST,
  SAME_PERSON,
  REASONS_MISSING,
  REMEDIES_MISSING,
  RECIPIENT_NOT_PARTY,
  NOT_AS_WISHED,
  NOT_MADE_YET,
  CHECKED_LATE,
  PUT_OFF,
  PUSHED_ON,
  LIMIT_MISSED,
  PAPER_UNKNOWN,
  PAPERS_NOT_HANDED_OVER,
  DAY_BEFORE_LAST_STEP,
  APPLICANT_NOT_TOLD,
  NOT_SUSPENDED,
  ONLY_SYSTEM,
  /** Note on a granted act: everything was told at once. */
  TOLD_ONCE,
  /** Note: complete and in form, so accepted. */
  COMPLETE_SO_ACCEPTED,
  /** Note: which limit was set. */
  LIMIT_SET,
  /** Note: nobody said anything in time. */
  SILENCE_IS_ACCEPTANCE,
  /** Note: on which ground it was not accepted. */
  NOT_ACCEPTED_BECAUSE,
  /** Note: another person than the reviewer decided. */
  BY_ANOTHER_PERSON,
  /** Note: one authorised officer decided. */
  BY_ONE_OFFICER,
  /** Note: delivered through the window. */
  DELIVERED_AT_WINDOW,
  /** Cure: give the one-time supplement notice. */
  GIVE_NOTICE,
  /** Cure: take the declaration of truth. */
  TAKE_DECLARATION,
  /** Cure: act at a window of the hall. */
  GO_TO_WINDOW,
  /** Cure: accept the case. */
  ACCEPT_CASE,
  /** Cure: review first. */
  DO_REVIEW,
  /** Cure: another person acts. */
  ASK_COLLEAGUE,
  /** Cure: name what is missing. */
  COMPLETE_LIST,
  /** Cure: record how the applicant wishes to be answered now. */
  RECORD_WISH,
  /** Cure: say that the result lies ready at the window. */
  LAY_READY,
  /** Cure: hand the paper over. */
  HAND_OVER_PAPER
}
