package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;

/**
 * A mandate 授权委托书: the letter by which a department authorises a person to act for it at the
 * window, with scope and dates (HUN-4.5.2.2c). No act beyond it. Immutable.
 */
public final class Mandate implements AggregateRoot<Mandate, MandateId> {
  private final MandateState state;

  private Mandate(MandateState state) {
    this.state = state;
  }

  /** A mandate was given. */
  public record MandateGiven(
      MandateId mandate,
      DepartmentId department,
      PersonId person,
      List<ItemId> items,
      Period period)
      implements DomainEvent {}

  /** A mandate was withdrawn or ran out. */
  public record MandateEnded(MandateId mandate, LocalDate lastDay) implements DomainEvent {}

  /** Gives a mandate; no items means all of the department. */
  public static Outcome<Mandate> give(
      MandateId id,
      DepartmentId department,
      PersonId person,
      List<ItemId> items,
      Period period,
      DocumentId letter) {
    return Outcome.granted(
        new Mandate(new MandateState(id, 1, department, person, items, period, letter)),
        new MandateGiven(id, department, person, items, period));
  }

  /** Ends it on that day, inclusive. Refused when it has an earlier end, or a later beginning. */
  public Outcome<Mandate> end(Actor by, Instant at, LocalDate lastDay) {
    if (state.period().last().filter(l -> l.isBefore(lastDay)).isPresent())
      return Outcome.refused(Reason.of(StaffReason.MANDATE_ENDED, HouseRule.DONE_ALREADY));
    if (lastDay.isBefore(state.period().first()))
      return Outcome.refused(
          Reason.of(
              StaffReason.PERIOD_UPSIDE_DOWN,
              HouseRule.NOT_POSSIBLE_DATE,
              Argument.day("day", lastDay)));
    MandateState ended =
        new MandateState(
            state.id(),
            state.version() + 1,
            state.department(),
            state.person(),
            state.items(),
            new Period(state.period().first(), Optional.of(lastDay)),
            state.letter());
    return Outcome.granted(new Mandate(ended), new MandateEnded(state.id(), lastDay));
  }

  /** From a stored state. */
  public static Mandate restore(MandateState state) {
    return new Mandate(state);
  }

  /** For storing. */
  public MandateState state() {
    return state;
  }

  @Override
  public MandateId getId() {
    return state.id();
  }
}
