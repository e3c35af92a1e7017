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
  /** Nobody stands in for themselves. */
  OWN_SUBSTITUTE,
  /** Who should stand in is posted at no window on argument {@code day}. */
  SUBSTITUTE_NOT_POSTED,
  /** Who should stand in does not hold argument {@code function} at those windows. */
  SUBSTITUTE_LACKS_POST,
  /** Who should stand in has no mandate for all items of the department. */
  SUBSTITUTE_LACKS_MANDATE,
  /** Who should stand in has no mandate for argument {@code item}. */
  SUBSTITUTE_LACKS_ITEM,
  /** That pair stands already. */
  SUBSTITUTE_THERE_ALREADY,
  /** Who should stand in is on leave in that time. */
  SUBSTITUTE_AWAY,
  /** A leave names who stands in. */
  SUBSTITUTE_NEEDED,
  /** A post of so small a department has no named substitute; argument {@code windows}. */
  NO_SUBSTITUTE_NAMED,
  /** The substitution has ended. */
  SUBSTITUTION_ENDED,
  /** The rulebook names no such kind of leave. */
  LEAVE_KIND_UNKNOWN,
  /** The person has asked for leave in that time. */
  LEAVE_THERE_ALREADY,
  /** Argument {@code days} are more than {@code most}. */
  LEAVE_TOO_LONG,
  /** Asked for when it had begun. */
  LEAVE_ASKED_LATE,
  /** The leave does not stand so that this could be done; argument {@code standing}. */
  LEAVE_IN_OTHER_STATE,
  /** Nobody decides on the own leave. */
  OWN_LEAVE,
  /** A department decides on leaves of its own people. */
  LEAVE_OF_OTHER_DEPARTMENT,
  /** No hall has the attendance clock of argument {@code clock}. */
  CLOCK_UNKNOWN,
  /** The punch lies in the future. */
  PUNCH_OF_THE_FUTURE,
  /** The same punch came before. */
  PUNCH_THERE_ALREADY,
  /** The punch is struck out. */
  PUNCH_STRUCK,
  /** Came argument {@code minutes} after opening. */
  LATE,
  /** Came before opening, and argument {@code minutes} after the time asked for. */
  NOT_EARLY,
  /** Left argument {@code minutes} before closing. */
  EARLY_LEAVE,
  /** Left after closing, and argument {@code minutes} before the time asked for. */
  NOT_LATE_ENOUGH,
  /** No punch tells when the person left. */
  NO_PUNCH_OUT,
  /** Did not come for argument {@code minutes}. */
  ABSENT,
  /** Nobody stands in at argument {@code windows} for somebody on leave. */
  POST_EMPTY_ON_LEAVE,
  /** Nobody is at argument {@code windows}, and nobody said why. */
  POST_EMPTY_UNEXPLAINED,
  /** The checklist has no such line. */
  CHECK_UNKNOWN,
  /** Argument {@code check} was not looked at, or is not in order. */
  CHECK_OPEN,
  /** The day of the hall does not stand so that this could be done. */
  DAY_IN_OTHER_STATE,
  /** The account does not stand so that this could be done; argument {@code accountLife}. */
  ACCOUNT_IN_OTHER_STATE,
  /** The account opens just these pages already. */
  ROLES_AS_BEFORE,
  /** Nobody locks or ends the own account, or gives its administration away. */
  OWN_ACCOUNT,
  /** Cure: somebody able is named to stand in. */
  NAME_SUBSTITUTE,
  /** Cure: somebody able is sent to the post. */
  SEND_SUBSTITUTE,
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
