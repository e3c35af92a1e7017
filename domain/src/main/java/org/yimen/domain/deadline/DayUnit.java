package org.yimen.domain.deadline;

/** The unit in which a limit counts. */
public enum DayUnit {
  /** 工作日 */
  WORKING,
  /** 自然日 */
  CALENDAR;

  /** The calendar to count with: the given one, or one on which every day counts. */
  public WorkingCalendar calendar(WorkingCalendar working) {
    return this == WORKING
        ? working
        : WorkingCalendar.everyDay(working.firstYear(), working.lastYear());
  }
}
