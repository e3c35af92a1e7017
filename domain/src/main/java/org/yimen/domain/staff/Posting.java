package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

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
  public record PostingEnded(
      PostingId posting,
      LocalDate lastDay,
      Optional<ChangeCause> cause,
      Optional<CentreOpinion> opinion,
      Optional<LocalDate> announced)
      implements DomainEvent {}

  /**
   * Posts a person. Refused where the rulebook asks for another employment, age, rank or document
   * (JIN-12b, JIN-12c, JIN-5c, JIN-5d), and where the department has another chief representative
   * in that time (JIN-5b).
   *
   * @param others the other postings of the hall, ended ones too
   */
  public static Outcome<Posting> begin(
      PostingId id, Proposal proposal, List<PostingState> others, Provisions rules) {
    Ruling ruling = mayBegin(proposal, others, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    PostingState posted =
        new PostingState(
            id,
            1,
            proposal.person(),
            proposal.department(),
            proposal.functions(),
            proposal.windows(),
            proposal.period(),
            proposal.candidate().employment(),
            proposal.candidate().appointment(),
            Optional.empty());
    return new Outcome.Granted<>(
        new Posting(posted),
        List.of(new PersonPosted(id, proposal.person(), proposal.functions(), proposal.period())),
        ruling);
  }

  /** Whether {@link #begin} would be granted, and why not. */
  public static Ruling mayBegin(Proposal proposal, List<PostingState> others, Provisions rules) {
    return new Eligibility(proposal, others, rules).ruling();
  }

  /**
   * Ends the posting on that day, inclusive. Refused when it has an earlier end, or a later
   * beginning; and for window staff whom a department posted: when it ends early and nobody said
   * why (JIN-12d, HUN-4.2.1.2c, SHY-6c), when the centre was not heard or did not agree (JIN-14c,
   * PG-28), when it was announced too late (PG-27).
   */
  public Outcome<Posting> end(Actor by, Instant at, PostingEnd end, Provisions rules) {
    Ruling ruling = mayEnd(end, rules);
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : new Outcome.Granted<>(
            new Posting(state.endedBy(end)),
            List.of(
                new PostingEnded(
                    state.id(), end.lastDay(), end.cause(), end.opinion(), end.announced())),
            ruling);
  }

  /** Whether {@link #end} would be granted, and why not. */
  public Ruling mayEnd(PostingEnd end, Provisions rules) {
    LocalDate lastDay = end.lastDay();
    if (state.period().last().filter(l -> l.isBefore(lastDay)).isPresent())
      return Ruling.of(Reason.of(StaffReason.POSTING_ENDED, HouseRule.DONE_ALREADY));
    if (lastDay.isBefore(state.period().first()))
      return Ruling.of(
          Reason.of(
              StaffReason.PERIOD_UPSIDE_DOWN,
              HouseRule.NOT_POSSIBLE_DATE,
              Argument.day("day", lastDay)));
    return new Departure(state, end, rules).ruling();
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
