package org.yimen.domain.deadline;

import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.HouseRule;

/** Why a day counts in a limit or does not. */
public enum DayReason {
  /** A working day. */
  COUNTED(true, "PLL-82"),
  /** A weekend day worked for a festival. */
  MAKE_UP_DAY(true, "PLL-82"),
  /** An excluded procedure runs, but the applicant was not told in writing. */
  SUSPENSION_NOT_TOLD(true, "PLL-45"),
  /** An excluded procedure runs, but was entered or told after the limit had run out. */
  SUSPENSION_TOO_LATE(true, HouseRule.HOUSE_READING.id().value()),
  /** The day of acceptance is day 0. */
  DAY_OF_ACCEPTANCE(false, HouseRule.HOUSE_READING.id().value()),
  /** A plain weekend. */
  WEEKEND(false, "PLL-82"),
  /** A festival or a day shifted to it. */
  HOLIDAY(false, "PLL-82"),
  /** An excluded procedure covers the day. */
  SUSPENDED(false, "PLL-45"),
  /** A procedure that the rulebook excludes beyond PLL-45 covers the day. */
  SUSPENDED_BY_SETTING(false, HouseRule.HOUSE_READING.id().value()),
  /** The limit has ended before this day. */
  AFTER_LAST_DAY(false, "");

  private final boolean counted;
  private final Optional<ClauseId> clause;

  DayReason(boolean counted, String clause) {
    this.counted = counted;
    this.clause = clause.isEmpty() ? Optional.empty() : Optional.of(new ClauseId(clause));
  }

  public boolean isCounted() {
    return counted;
  }

  /** The clause it rests on. */
  public Optional<ClauseId> clause() {
    return clause;
  }
}
