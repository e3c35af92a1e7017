package org.yimen.domain.deadline;

import java.time.LocalDate;

/** A day, or the end of a period, lies outside the years a calendar knows. */
public final class OutsideCalendarException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final LocalDate day;

  OutsideCalendarException(LocalDate day, String message) {
    super(message);
    this.day = day;
  }

  /** The offending day; for a period, the day from which it was counted. */
  public LocalDate day() {
    return day;
  }
}
