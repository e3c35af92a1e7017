package org.yimen.domain.deadline;

/** What kind of day a day of the calendar is. */
public enum DayKind {
  WORKING(true),
  /** A weekend day on which people work 调休上班. */
  MAKE_UP_WORKING(true),
  WEEKEND(false),
  HOLIDAY(false);

  private final boolean working;

  DayKind(boolean working) {
    this.working = working;
  }

  public boolean isWorking() {
    return working;
  }
}
