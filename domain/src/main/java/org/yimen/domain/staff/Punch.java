package org.yimen.domain.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * A punch 打卡 of an attendance clock, or one written down by hand. Punches come late and in any
 * order; one that came is never changed, and struck out where it is wrong. Immutable.
 */
public final class Punch implements AggregateRoot<Punch, PunchId> {
  /** How far a clock may be ahead of ours. */
  public static final Duration AHEAD = Duration.ofMinutes(2);

  private final PunchState state;

  private Punch(PunchState state) {
    this.state = state;
  }

  /** A punch was put on record. */
  public record PunchTaken(
      PunchId punch,
      PersonId person,
      Instant at,
      PunchDirection direction,
      Optional<DeviceId> clock)
      implements DomainEvent {}

  /** A punch was struck out. */
  public record PunchStruck(PunchId punch, PersonId person) implements DomainEvent {}

  /**
   * What a clock tells, or somebody wrote down.
   *
   * @param person who
   * @param at when
   * @param direction which way
   * @param clock the clock; empty for by hand
   */
  public record Told(
      PersonId person, Instant at, PunchDirection direction, Optional<DeviceId> clock)
      implements org.jmolecules.ddd.types.ValueObject {}

  /**
   * Puts it on record. Refused from a clock that no hall has (YM-4), from the future (YM-10), and
   * when the same punch came before (YM-3).
   *
   * @param now our time
   * @param clocks the clocks of the halls
   * @param others punches of the person around that time
   */
  public static Outcome<Punch> take(
      PunchId id,
      Told told,
      Instant now,
      Collection<DeviceId> clocks,
      Collection<PunchState> others) {
    Ruling ruling =
        Ruling.granted()
            .unless(
                told.clock().isEmpty() || told.clock().filter(clocks::contains).isPresent(),
                Reason.of(
                    StaffReason.CLOCK_UNKNOWN,
                    HouseRule.UNKNOWN,
                    Argument.id("clock", told.clock().map(DeviceId::value).orElse(""))))
            .unless(
                !told.at().isAfter(now.plus(AHEAD)),
                Reason.of(StaffReason.PUNCH_OF_THE_FUTURE, HouseRule.NOT_POSSIBLE_DATE))
            .unless(
                others.stream()
                    .noneMatch(
                        o ->
                            o.person().equals(told.person())
                                && o.at().equals(told.at())
                                && o.clock().equals(told.clock())),
                Reason.of(StaffReason.PUNCH_THERE_ALREADY, HouseRule.DONE_ALREADY));
    if (ruling.isRefused()) return Outcome.refused(ruling);
    PunchState state =
        new PunchState(id, 1, told.person(), told.at(), told.direction(), told.clock(), false);
    return new Outcome.Granted<>(
        new Punch(state),
        List.of(new PunchTaken(id, told.person(), told.at(), told.direction(), told.clock())),
        ruling);
  }

  /** Strikes it out as wrong 作废. Refused when it is struck out already. */
  public Outcome<Punch> strike() {
    return state.struck()
        ? Outcome.refused(Reason.of(StaffReason.PUNCH_STRUCK, HouseRule.DONE_ALREADY))
        : Outcome.granted(new Punch(state.strike()), new PunchStruck(state.id(), state.person()));
  }

  /** From a stored state. */
  public static Punch restore(PunchState state) {
    return new Punch(state);
  }

  /** For storing. */
  public PunchState state() {
    return state;
  }

  @Override
  public PunchId getId() {
    return state.id();
  }
}
