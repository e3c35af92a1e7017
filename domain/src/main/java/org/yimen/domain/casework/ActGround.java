package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.domain.staff.Standing;

/**
 * The ground on which every act on a case stands: its state, its basis, and the questions that more
 * than one act asks.
 */
record ActGround(CaseState state, Basis basis) {
  IntakeRules intake() {
    return new IntakeRules(this);
  }

  AcceptanceRules acceptance() {
    return new AcceptanceRules(this, intake());
  }

  DecisionRules decision() {
    return new DecisionRules(this);
  }

  LimitRules limits() {
    return new LimitRules(this);
  }

  PromptnessRules promptness() {
    return new PromptnessRules(this);
  }

  DeliveryRules delivery() {
    return new DeliveryRules(this);
  }

  Provisions rules() {
    return basis.rules();
  }

  Ruling officer(Actor by, Instant at, ProvisionKey<List<FunctionCode>> functions) {
    return Standing.functionFits(by, rules().get(functions))
        .and(basis.standing().holdsFunction(by, basis.day(at)));
  }

  Ruling mandate(Instant at) {
    return basis
        .standing()
        .holdsMandate(
            state.item(),
            basis.item().deciding(),
            basis.day(at),
            rules().get(StaffProvisions.MANDATE_REQUIRED));
  }

  Ruling atWindow(Actor by, ProvisionKey<Boolean> key) {
    Provision<Boolean> only = rules().get(key);
    return Ruling.granted()
        .unless(
            !only.value() || by.place().window().isPresent(),
            Reason.of(CaseReason.NOT_AT_WINDOW, only).mendedBy(CaseReason.GO_TO_WINDOW));
  }

  Ruling stage(Predicate<Stage> fits) {
    return Ruling.granted()
        .unless(
            fits.test(state.stage()),
            Reason.of(
                CaseReason.WRONG_STAGE,
                HouseRule.WRONG_STATE,
                Argument.code("stage", state.stage())));
  }

  /** An act cannot lie before the step it follows. */
  Ruling notBefore(Instant at) {
    LocalDate last =
        state
            .decision()
            .map(Decision::on)
            .or(() -> state.opinion().map(Opinion::on))
            .or(() -> state.acceptance().map(Acceptance::day))
            .orElse(state.received());
    return Ruling.granted()
        .unless(
            !basis.day(at).isBefore(last),
            Reason.of(
                CaseReason.DAY_BEFORE_LAST_STEP,
                HouseRule.NOT_POSSIBLE_DATE,
                Argument.day("day", last)));
  }

  /** Whether the case was promised for the day of acceptance. */
  boolean isImmediate() {
    return state.acceptance().flatMap(Acceptance::promisedDays).filter(d -> d == 0).isPresent();
  }

  /** The statutory limit of the case. */
  Provision<TimeLimit> limit() {
    return clockRules().limit(basis.item().statutory(), basis.item().deciding().size());
  }

  ClockRules clockRules() {
    return new ClockRules(basis.days());
  }

  CaseClock clock() {
    return state.clock(rules()).orElseThrow();
  }

  /** Days by which the statutory limit is over on that day; 0 while it is not. */
  int daysLate(LocalDate day) {
    LocalDate due = clock().due(LimitKind.STATUTE, basis.days().calendar(), day);
    return day.isAfter(due) ? basis.days().calendar().workingDaysBetween(due, day) : 0;
  }

  String nameOf(MaterialCode code) {
    return basis.item().material(code).map(m -> m.nameZh()).orElse(code.value());
  }
}
