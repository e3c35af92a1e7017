package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * A and B post AB岗: who stands in at the posts of a window officer whenever that one is absent. It
 * begins, and it ends; an ended one stays as a record. Immutable.
 */
public final class Substitution implements AggregateRoot<Substitution, SubstitutionId> {
  private final SubstitutionState state;

  private Substitution(SubstitutionState state) {
    this.state = state;
  }

  /** Somebody was named to stand in. */
  public record SubstituteNamed(
      SubstitutionId substitution, PersonId holder, PersonId substitute, Period period)
      implements DomainEvent {}

  /** It ended. */
  public record SubstitutionEnded(SubstitutionId substitution, LocalDate lastDay)
      implements DomainEvent {}

  /**
   * Names who stands in. Refused when it is the same person, when that one is not able on the first
   * day (MXH-13b), when the same pair stands for that time already.
   *
   * @param others the other substitutions of the holder
   */
  public static Outcome<Substitution> name(
      SubstitutionId id,
      StandIn pair,
      Period period,
      List<SubstitutionState> others,
      Provisions rules) {
    PersonId holder = pair.holder().person();
    PersonId substitute = pair.substitute().person();
    Ruling ruling =
        pair.able(period.first(), rules)
            .unless(
                others.stream()
                    .filter(o -> o.holder().equals(holder) && o.substitute().equals(substitute))
                    .noneMatch(o -> o.period().overlaps(period)),
                Reason.of(StaffReason.SUBSTITUTE_THERE_ALREADY, HouseRule.DONE_ALREADY));
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : new Outcome.Granted<>(
            new Substitution(new SubstitutionState(id, 1, holder, substitute, period)),
            List.of(new SubstituteNamed(id, holder, substitute, period)),
            ruling);
  }

  /** Ends it on that day, inclusive. Refused when it has an earlier end, or a later beginning. */
  public Outcome<Substitution> end(LocalDate lastDay) {
    if (state.period().last().filter(l -> !l.isAfter(lastDay)).isPresent())
      return Outcome.refused(Reason.of(StaffReason.SUBSTITUTION_ENDED, HouseRule.DONE_ALREADY));
    if (lastDay.isBefore(state.period().first()))
      return Outcome.refused(
          Reason.of(
              StaffReason.PERIOD_UPSIDE_DOWN,
              HouseRule.NOT_POSSIBLE_DATE,
              Argument.day("day", lastDay)));
    return Outcome.granted(
        new Substitution(state.endedOn(lastDay)), new SubstitutionEnded(state.id(), lastDay));
  }

  /** From a stored state. */
  public static Substitution restore(SubstitutionState state) {
    return new Substitution(state);
  }

  /** For storing. */
  public SubstitutionState state() {
    return state;
  }

  @Override
  public SubstitutionId getId() {
    return state.id();
  }
}
