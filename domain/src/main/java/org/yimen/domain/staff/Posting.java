package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;

/**
 * A posting 派驻: a department, or the centre itself, sends a person to the hall in certain functions
 * for a period. It begins, and it ends; an ended one stays as a record. Immutable.
 */
public final class Posting implements AggregateRoot<Posting, PostingId> {
  private final PostingState state;

  private Posting(PostingState state) {
    this.state = state;
  }

  /** Somebody was posted. */
  public record PersonPosted(
      PostingId posting, PersonId person, List<FunctionCode> functions, Period period)
      implements DomainEvent {}

  /** A posting ended. */
  public record PostingEnded(PostingId posting, LocalDate lastDay) implements DomainEvent {}

  /** Posts a person; empty department for staff of the centre itself. */
  public static Outcome<Posting> begin(
      PostingId id,
      PersonId person,
      Optional<DepartmentId> department,
      List<FunctionCode> functions,
      List<WindowId> windows,
      Period period) {
    Posting posting =
        new Posting(new PostingState(id, 1, person, department, functions, windows, period));
    return Outcome.granted(posting, new PersonPosted(id, person, functions, period));
  }

  /**
   * Ends the posting on that day, inclusive. Refused when it has an earlier end, or a later
   * beginning.
   */
  public Outcome<Posting> end(Actor by, Instant at, LocalDate lastDay) {
    if (state.period().last().filter(l -> l.isBefore(lastDay)).isPresent())
      return Outcome.refused(Reason.of(StaffReason.POSTING_ENDED, HouseRule.DONE_ALREADY));
    if (lastDay.isBefore(state.period().first()))
      return Outcome.refused(
          Reason.of(
              StaffReason.PERIOD_UPSIDE_DOWN,
              HouseRule.NOT_POSSIBLE_DATE,
              Argument.day("day", lastDay)));
    PostingState ended =
        new PostingState(
            state.id(),
            state.version() + 1,
            state.person(),
            state.department(),
            state.functions(),
            state.windows(),
            new Period(state.period().first(), Optional.of(lastDay)));
    return Outcome.granted(new Posting(ended), new PostingEnded(state.id(), lastDay));
  }

  /** From a stored state. */
  public static Posting restore(PostingState state) {
    return new Posting(state);
  }

  /** For storing. */
  public PostingState state() {
    return state;
  }

  @Override
  public PostingId getId() {
    return state.id();
  }
}
