package org.yimen.domain.deadline;

/**
 * Why a day counts in a limit or does not. By which clause is for the rulebook to say: {@link
 * DayRules#clause}.
 */
public enum DayReason {
  /** A working day. */
  COUNTED(true),
  /** A day like any other, where limits count in calendar days. */
  CALENDAR_DAY(true),
  /** A weekend day worked for a festival. */
  MAKE_UP_DAY(true),
  /** An excluded procedure runs, but the applicant was not told in writing. */
  SUSPENSION_NOT_TOLD(true),
  /** An excluded procedure runs, but was entered or told after the limit had run out. */
  SUSPENSION_TOO_LATE(true),
  /** The day of acceptance is day 0. */
  DAY_OF_ACCEPTANCE(false),
  /** A plain weekend. */
  WEEKEND(false),
  /** A festival or a day shifted to it. */
  HOLIDAY(false),
  /** An excluded procedure covers the day. */
  SUSPENDED(false),
  /** A procedure that the rulebook excludes for items that are no licences covers the day. */
  SUSPENDED_BY_SETTING(false),
  /** The limit has ended before this day. */
  AFTER_LAST_DAY(false);

  private final boolean counted;

  DayReason(boolean counted) {
    this.counted = counted;
  }

  public boolean isCounted() {
    return counted;
  }
}
