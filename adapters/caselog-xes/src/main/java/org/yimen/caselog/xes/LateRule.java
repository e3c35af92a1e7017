package org.yimen.caselog.xes;

import java.time.LocalDate;

/** Whether a case is late under rules that the log does not know, such as those of a rulebook. */
@FunctionalInterface
public interface LateRule {
  /**
   * Whether a case of these days is late.
   *
   * @param start the day on which the case began
   * @param endOrToday the day on which it ended, or of the last event of the log while it is open
   */
  boolean isLate(LocalDate start, LocalDate endOrToday);
}
