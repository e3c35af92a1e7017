package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * What may be entered on a clock, as far as days decide it. Who may approve, and whether the reason
 * was told to the applicant, is for {@code casework} to ask.
 *
 * @param days how the days of the item count
 */
public record ClockRules(DayRules days) {
  /** For a licence. */
  public ClockRules(Provisions rules, WorkingCalendar calendar) {
    this(new DayRules(rules, calendar, true));
  }

  /**
   * The statutory limit of an item without one of its own (PLL-42.1a, PLL-42.2a; decision 9).
   *
   * @param decidingDepartments how many departments decide; consulted ones are not among them
   */
  public Provision<TimeLimit> defaultLimit(int decidingDepartments) {
    Provision<Integer> limit =
        rules()
            .get(
                decidingDepartments >= 2
                    ? DeadlineProvisions.LIMIT_JOINT
                    : DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT);
    return new Provision<>(new TimeLimit(limit.value()), limit.clause(), limit.strength());
  }

  /**
   * The statutory limit of an item: its own, by the clause that puts it first (PLL-37), or the
   * default.
   *
   * @param own the limit that the item's own law sets
   */
  public Provision<TimeLimit> limit(Optional<TimeLimit> own, int decidingDepartments) {
    Provision<Boolean> first = rules().get(DeadlineProvisions.OWN_LIMIT_FIRST);
    return own.filter(o -> first.value())
        .map(o -> new Provision<>(o, first.clause(), first.strength()))
        .orElseGet(() -> defaultLimit(decidingDepartments));
  }

  /** Refused where the promise is longer than the statute, by the clause that sets the limit. */
  public static Ruling mayPromise(Promise promise, Provision<TimeLimit> statute) {
    int most = statute.value().workingDays();
    return Ruling.granted()
        .unless(
            promise.workingDays() <= most,
            Reason.of(
                DeadlineReason.PROMISE_EXCEEDS_STATUTE,
                statute,
                Argument.number("promised", promise.workingDays()),
                Argument.number("limit", most)));
  }

  /**
   * Refused where the limit was extended already, has run out or ended before the approval, or
   * where the extension is longer than PLL-42.1b, for two or more departments PLL-42.2b, allows.
   */
  public Ruling mayExtend(CaseClock clock, Extension asked, int decidingDepartments) {
    Provision<Integer> most =
        rules()
            .get(
                decidingDepartments >= 2
                    ? DeadlineProvisions.EXTENSION_JOINT
                    : DeadlineProvisions.EXTENSION_SINGLE);
    Ruling ruling =
        notBefore(clock, asked.approvedOn())
            .and(stillRunning(clock))
            .unless(most.value() > 0, Reason.of(DeadlineReason.NO_EXTENSION, most))
            .unless(
                most.value() == 0 || asked.workingDays() <= most.value(),
                Reason.of(
                    DeadlineReason.EXTENSION_TOO_LONG,
                    most,
                    Argument.number("asked", asked.workingDays()),
                    Argument.number("limit", most.value())));
    if (clock.extension().isPresent())
      return ruling.and(
          Ruling.of(
              Reason.of(
                  DeadlineReason.EXTENDED_ALREADY,
                  HouseRule.HOUSE_READING,
                  Argument.day("approvedOn", clock.extension().get().approvedOn()))));
    return ruling.and(notRunOut(clock, "approvedOn", asked.approvedOn(), Strength.BLOCK));
  }

  /**
   * Refused where the procedure is not excluded, lies before the start, or was entered too long
   * after its first day. Warned where the applicant was not told in writing or the statutory limit
   * had run out, because its days then count all the same.
   */
  public Ruling maySuspend(CaseClock clock, Suspension asked) {
    Provision<Integer> backDating = rules().get(DeadlineProvisions.BACK_DATING);
    Provision<Boolean> told = rules().get(DeadlineProvisions.TOLD_IN_WRITING);
    Ruling ruling =
        notBefore(clock, asked.firstDay())
            .and(stillRunning(clock))
            .unless(
                days.excluding(asked.kind()).isPresent(),
                Reason.of(
                    DeadlineReason.PROCEDURE_NOT_EXCLUDED,
                    rules().get(DeadlineProvisions.EXCLUDED_PROCEDURES),
                    Argument.code("procedure", asked.kind())))
            .unless(
                daysLate(asked) <= backDating.value(),
                Reason.of(
                    DeadlineReason.BACK_DATED_TOO_FAR,
                    backDating,
                    Argument.day("firstDay", asked.firstDay()),
                    Argument.day("recordedOn", asked.recordedOn()),
                    Argument.number("limit", backDating.value())))
            .unless(
                !told.value() || asked.toldInWritingOn().isPresent(),
                Reason.of(
                        DeadlineReason.NOT_TOLD_IN_WRITING,
                        told,
                        Argument.code("procedure", asked.kind()))
                    .as(Strength.WARN));
    return ruling.and(
        notRunOut(
            clock, "recordedOn", asked.effectiveOn().orElse(asked.recordedOn()), Strength.WARN));
  }

  private Provisions rules() {
    return days.rules();
  }

  private int daysLate(Suspension asked) {
    return days.calendar().workingDaysBetween(asked.firstDay(), asked.recordedOn());
  }

  private Ruling notBefore(CaseClock clock, LocalDate day) {
    return Ruling.granted()
        .unless(
            !day.isBefore(clock.startDay()),
            Reason.of(
                DeadlineReason.BEFORE_START,
                HouseRule.NOT_POSSIBLE_DATE,
                Argument.day("day", day),
                Argument.day("startDay", clock.startDay())));
  }

  private static Ruling stillRunning(CaseClock clock) {
    Optional<LocalDate> end = clock.decidedOn();
    if (end.isEmpty()) return Ruling.granted();
    return Ruling.of(
        Reason.of(
            DeadlineReason.CLOCK_ENDED, HouseRule.WRONG_STATE, Argument.day("endedOn", end.get())));
  }

  private Ruling notRunOut(CaseClock clock, String name, LocalDate day, Strength strength) {
    LocalDate due = clock.due(LimitKind.STATUTE, days.calendar(), day);
    return Ruling.granted()
        .unless(
            !due.isBefore(day),
            Reason.of(
                    DeadlineReason.LIMIT_RUN_OUT,
                    HouseRule.HOUSE_READING,
                    Argument.day(name, day),
                    Argument.day("due", due))
                .as(strength));
  }
}
