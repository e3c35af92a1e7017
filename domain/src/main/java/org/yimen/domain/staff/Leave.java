package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * A leave 请假: asked for, then approved or refused by somebody else, cut short when the person comes
 * back, or withdrawn (MXH-16c). Only an approved one excuses. Immutable.
 */
public final class Leave implements AggregateRoot<Leave, LeaveId> {
  private final LeaveState state;

  private Leave(LeaveState state) {
    this.state = state;
  }

  /** Leave was asked for. */
  public record LeaveAsked(LeaveId leave, PersonId person, String kind, TimeSpan span)
      implements DomainEvent {}

  /** It was approved. */
  public record LeaveApproved(LeaveId leave, PersonId person, Optional<PersonId> substitute)
      implements DomainEvent {}

  /** It was not approved. */
  public record LeaveRefused(LeaveId leave, PersonId person) implements DomainEvent {}

  /** The person came back earlier 销假. */
  public record LeaveCutShort(LeaveId leave, PersonId person, LocalDateTime until)
      implements DomainEvent {}

  /** It was withdrawn. */
  public record LeaveWithdrawn(LeaveId leave, PersonId person) implements DomainEvent {}

  /**
   * Asks for leave. Refused when the kind is unknown, when it is longer than a leave may last, or
   * meets another leave of the person. Where leave is asked for beforehand a late one is taken with
   * a warning, and excuses only from then on (NRM-34).
   *
   * @param at now, by the clock of the hall
   * @param others the person's other leaves
   */
  public static Outcome<Leave> ask(
      LeaveId id, LeaveRequest asked, LocalDateTime at, List<LeaveState> others, Provisions rules) {
    Ruling ruling = mayAsk(asked, at, others, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    LeaveState state =
        new LeaveState(
            id,
            1,
            asked.person(),
            asked.kind(),
            asked.span(),
            at,
            asked.substitute(),
            LeaveStanding.ASKED,
            Optional.empty());
    return new Outcome.Granted<>(
        new Leave(state),
        List.of(new LeaveAsked(id, asked.person(), asked.kind(), asked.span())),
        ruling);
  }

  /** Whether {@link #ask} would be granted, and why not. */
  public static Ruling mayAsk(
      LeaveRequest asked, LocalDateTime at, List<LeaveState> others, Provisions rules) {
    Provision<Integer> longest = rules.get(DutyProvisions.LONGEST_DAYS);
    Provision<Boolean> before = rules.get(DutyProvisions.ASKED_BEFORE);
    long days = ChronoUnit.DAYS.between(asked.from().toLocalDate(), asked.span().lastDay()) + 1;
    Ruling ruling =
        Ruling.granted()
            .unless(
                rules.value(DutyProvisions.LEAVE_KINDS).containsKey(asked.kind()),
                Reason.of(StaffReason.LEAVE_KIND_UNKNOWN, HouseRule.UNKNOWN))
            .unless(
                asked.substitute().filter(asked.person()::equals).isEmpty(),
                Reason.of(StaffReason.OWN_SUBSTITUTE, HouseRule.HOUSE_READING))
            .unless(
                others.stream()
                    .filter(LeaveState::stands)
                    .noneMatch(o -> o.span().overlaps(asked.span())),
                Reason.of(StaffReason.LEAVE_THERE_ALREADY, HouseRule.DONE_ALREADY))
            .unless(
                longest.value() == 0 || days <= longest.value(),
                Reason.of(
                    StaffReason.LEAVE_TOO_LONG,
                    longest,
                    Argument.number("days", days),
                    Argument.number("most", longest.value())));
    return ruling.unless(
        !before.value() || !at.isAfter(asked.from()),
        Reason.of(StaffReason.LEAVE_ASKED_LATE, before).as(Strength.WARN));
  }

  /**
   * Approves it. Refused to the one who asked and to whoever does not manage that one; where a
   * leave names who stands in (MAN-07, NRM-35) and none does; and when that one is not able or away
   * too (MXH-13b).
   *
   * @param pair who stands in, with what both hold; empty for nobody
   * @param theirs leaves of the one who stands in
   */
  public Outcome<Leave> approve(
      LeaveDecider decider,
      LocalDate day,
      Optional<StandIn> pair,
      List<LeaveState> theirs,
      Provisions rules) {
    Ruling ruling = mayDecide(decider, day, rules).and(standIn(pair, theirs, rules));
    if (ruling.isRefused()) return Outcome.refused(ruling);
    Optional<PersonId> substitute = pair.map(p -> p.substitute().person());
    return new Outcome.Granted<>(
        new Leave(state.decided(LeaveStanding.APPROVED, decider.person(), substitute)),
        List.of(new LeaveApproved(state.id(), state.person(), substitute)),
        ruling);
  }

  private Ruling standIn(Optional<StandIn> pair, List<LeaveState> theirs, Provisions rules) {
    Provision<Boolean> named = rules.get(DutyProvisions.SUBSTITUTE_NAMED);
    if (pair.isEmpty())
      return Ruling.granted()
          .unless(
              !named.value(),
              Reason.of(StaffReason.SUBSTITUTE_NEEDED, named)
                  .mendedBy(StaffReason.NAME_SUBSTITUTE));
    return pair.get()
        .able(state.span().from().toLocalDate(), rules)
        .unless(
            theirs.stream()
                .filter(LeaveState::isApproved)
                .noneMatch(l -> l.span().overlaps(state.span())),
            Reason.of(StaffReason.SUBSTITUTE_AWAY, HouseRule.HOUSE_READING)
                .mendedBy(StaffReason.NAME_SUBSTITUTE));
  }

  /** Refuses it; to whom that is refused in turn, see {@link #approve}. */
  public Outcome<Leave> refuse(LeaveDecider decider, LocalDate day, Provisions rules) {
    Ruling ruling = mayDecide(decider, day, rules);
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : new Outcome.Granted<>(
            new Leave(state.decided(LeaveStanding.REFUSED, decider.person(), state.substitute())),
            List.of(new LeaveRefused(state.id(), state.person())),
            ruling);
  }

  /** Whether this person decides on it that day, and why not. */
  public Ruling mayDecide(LeaveDecider decider, LocalDate day, Provisions rules) {
    return Ruling.granted()
        .unless(
            state.standing() == LeaveStanding.ASKED,
            Reason.of(
                StaffReason.LEAVE_IN_OTHER_STATE,
                HouseRule.WRONG_STATE,
                Argument.code("standing", state.standing())))
        .and(decider.may(day, rules));
  }

  /**
   * The person is back 销假: an approved leave that has begun ends now, one that has not begun or was
   * not decided is withdrawn. Refused when it is over already.
   *
   * @param at now, by the clock of the hall
   */
  public Outcome<Leave> back(LocalDateTime at) {
    if (!state.stands() || !at.isBefore(state.span().until()))
      return Outcome.refused(
          Reason.of(
              StaffReason.LEAVE_IN_OTHER_STATE,
              HouseRule.WRONG_STATE,
              Argument.code("standing", state.standing())));
    return state.isApproved() && at.isAfter(state.span().from())
        ? Outcome.granted(
            new Leave(state.until(at)), new LeaveCutShort(state.id(), state.person(), at))
        : Outcome.granted(
            new Leave(state.withdrawn()), new LeaveWithdrawn(state.id(), state.person()));
  }

  /** From a stored state. */
  public static Leave restore(LeaveState state) {
    return new Leave(state);
  }

  /** For storing. */
  public LeaveState state() {
    return state;
  }

  @Override
  public LeaveId getId() {
    return state.id();
  }
}
