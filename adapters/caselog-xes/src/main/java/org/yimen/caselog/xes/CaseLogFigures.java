package org.yimen.caselog.xes;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Figures of a case log. "Late" compares instants; the days of a {@link LateRule} are those of each
 * date's own offset.
 *
 * @param cases cases
 * @param events steps of all cases
 * @param activities different activities
 * @param variants different sequences of activities
 * @param withDeadline cases with a deadline
 * @param ended cases with an end
 * @param lateEnded ended cases whose end lies after their deadline
 * @param openLate open cases whose deadline lies before the last step of the log
 * @param lateUnderRulebook cases late under the given rule; empty where none was given. Cases
 *     without any date to begin from are not counted
 */
public record CaseLogFigures(
    long cases,
    long events,
    long activities,
    long variants,
    long withDeadline,
    long ended,
    long lateEnded,
    long openLate,
    OptionalLong lateUnderRulebook) {
  /**
   * Counts a log in one pass.
   *
   * @throws CaseLogException if the log cannot be read to its end
   */
  public static CaseLogFigures of(Path file) throws CaseLogException {
    return of(file, Optional.empty());
  }

  /**
   * Counts a log in one pass, also by a rule of another calendar.
   *
   * @throws CaseLogException if the log cannot be read to its end
   */
  public static CaseLogFigures of(Path file, LateRule rule) throws CaseLogException {
    return of(file, Optional.of(rule));
  }

  private static CaseLogFigures of(Path file, Optional<LateRule> rule) throws CaseLogException {
    CaseLogTally tally = new CaseLogTally(rule);
    new XesReader().read(file, tally);
    return tally.figures();
  }
}
