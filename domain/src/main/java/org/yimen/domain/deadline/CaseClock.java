package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The clock of a case 办件时钟: arithmetic over a calendar, no ticking. It runs from the day of
 * acceptance 受理; the statutory clock ends with the decision, the promise when the result lies ready
 * 办结. It holds facts only: every date is computed from them when asked, and the order in which they
 * were entered never changes one (decisions 2, 5 to 11; PLL-37, 42, 43, 45, 82). Immutable.
 *
 * @param startDay day of acceptance, day 0; may be a day off
 * @param startCounted whether the start day counts if it is a working day (setting)
 * @param statute the statutory limit without an extension
 * @param promise what was promised; never longer than the statute
 * @param suspensions excluded procedures, in any order; they may nest and overlap
 * @param extension the one extension, if approved
 * @param decidedOn end of the statutory clock: the decision, the opinion sent up, or whatever else
 *     ended the case
 * @param completedOn end of the promise: the result lies ready, or whatever else ended the case
 */
public record CaseClock(
    LocalDate startDay,
    boolean startCounted,
    TimeLimit statute,
    Optional<Promise> promise,
    List<Suspension> suspensions,
    Optional<Extension> extension,
    Optional<LocalDate> decidedOn,
    Optional<LocalDate> completedOn)
    implements ValueObject {
  public CaseClock {
    suspensions = List.copyOf(suspensions);
    if (promise.isPresent() && promise.get().workingDays() > statute.workingDays())
      throw new IllegalArgumentException(
          "a promise of "
              + promise.get().workingDays()
              + " days is longer than the statute's "
              + statute.workingDays());
    checkEnd(decidedOn, startDay);
    checkEnd(completedOn, startDay);
  }

  /** Started by acceptance, nothing else has happened. */
  public static CaseClock started(
      LocalDate startDay, boolean startCounted, TimeLimit statute, Optional<Promise> promise) {
    return new CaseClock(
        startDay,
        startCounted,
        statute,
        promise,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with one more excluded procedure. */
  public CaseClock suspended(Suspension suspension) {
    List<Suspension> more = new ArrayList<>(suspensions);
    more.add(suspension);
    return withSuspensions(more);
  }

  /** The same with other facts on its excluded procedures. */
  public CaseClock withSuspensions(List<Suspension> others) {
    return new CaseClock(
        startDay, startCounted, statute, promise, others, extension, decidedOn, completedOn);
  }

  /**
   * The same with its extension.
   *
   * @throws IllegalStateException if it was extended already; {@link ClockRules#mayExtend} says so
   *     without throwing
   */
  public CaseClock extended(Extension once) {
    if (extension.isPresent()) throw new IllegalStateException("a limit is extended once");
    return new CaseClock(
        startDay,
        startCounted,
        statute,
        promise,
        suspensions,
        Optional.of(once),
        decidedOn,
        completedOn);
  }

  /** The same with the end of its statutory clock. */
  public CaseClock decided(LocalDate day) {
    return new CaseClock(
        startDay,
        startCounted,
        statute,
        promise,
        suspensions,
        extension,
        Optional.of(day),
        completedOn);
  }

  /** The same with the end of its promise. */
  public CaseClock completed(LocalDate day) {
    return new CaseClock(
        startDay,
        startCounted,
        statute,
        promise,
        suspensions,
        extension,
        decidedOn,
        Optional.of(day));
  }

  /** The same with both ends, where not ended yet: returned, withdrawn, not accepted after all. */
  public CaseClock ended(LocalDate day) {
    CaseClock first = decidedOn.isPresent() ? this : decided(day);
    return first.completedOn.isPresent() ? first : first.completed(day);
  }

  /**
   * How both limits stand on a day.
   *
   * @throws OutsideCalendarException if a due day or the day of the reading leaves the calendar
   */
  public ClockReading reading(WorkingCalendar calendar, LocalDate today, NearRule near) {
    return new ClockReading(
        today,
        course(LimitKind.STATUTE, calendar, today).reading(near),
        promise.map(p -> course(LimitKind.PROMISE, calendar, today).reading(near)));
  }

  /**
   * How both limits stand at a moment: late from the moment on which the last day is over, which a
   * rulebook may set at closing time (decisions 2, 17).
   *
   * @param moment local time of the hall
   */
  public ClockReading reading(DayRules days, OfficeHours hours, LocalDateTime moment) {
    ClockReading day = reading(days.calendar(), moment.toLocalDate(), NearRule.of(days.rules()));
    return new ClockReading(
        day.today(),
        day.statute().at(moment, hours.overAt(day.statute(), days)),
        day.promise().map(p -> p.at(moment, hours.overAt(p, days))));
  }

  /**
   * Every day from day 0 to the later of both due days, with its reason for each limit and the
   * clause that gives it.
   */
  public List<DayExplanation> explain(DayRules rules, LocalDate today) {
    WorkingCalendar calendar = rules.calendar();
    LimitCourse statutory = course(LimitKind.STATUTE, calendar, today);
    Optional<LimitCourse> promised = promise.map(p -> course(LimitKind.PROMISE, calendar, today));
    return Explanations.of(statutory, promised, rules);
  }

  /** The last day of a limit, or the earliest possible one while a procedure is open. */
  public LocalDate due(LimitKind kind, WorkingCalendar calendar, LocalDate today) {
    return course(kind, calendar, today).due();
  }

  private LimitCourse course(LimitKind kind, WorkingCalendar calendar, LocalDate today) {
    return LimitCourse.of(this, kind, calendar, today);
  }

  private static void checkEnd(Optional<LocalDate> end, LocalDate startDay) {
    if (end.isPresent() && end.get().isBefore(startDay))
      throw new IllegalArgumentException(
          "a clock started on " + startDay + " cannot end on " + end.get());
  }
}
