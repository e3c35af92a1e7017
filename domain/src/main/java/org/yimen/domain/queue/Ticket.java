package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * A ticket 号票. Reserved, printed or shown, waiting, called, at the window, finished; on the way it
 * may be missed and come back, be transferred with its number, or be left. A number that never
 * reached a person is never called; three calls without answer make it missed; every interval is
 * kept and none is ever computed again (QMS-30). It knows no closing time: what was given out
 * before closing is served (MAN-25, NRM-37). Immutable; a store claims it by {@link #version()}.
 *
 * <p>The actor of {@code recall}, {@code miss}, {@code start}, {@code finish} stands at the window
 * to which the ticket was called. Every command is refused, with the same ruling as its question,
 * and changes nothing.
 */
public final class Ticket implements AggregateRoot<Ticket, TicketId> {
  private final TicketState state;

  private Ticket(TicketState state) {
    this.state = state;
  }

  /** The ticket of a state that was kept. */
  public static Ticket restore(TicketState state) {
    return new Ticket(state);
  }

  /** The state to keep. */
  public TicketState state() {
    return state;
  }

  @Override
  public TicketId getId() {
    return state.facts().id();
  }

  /** Steps taken so far. */
  public long version() {
    return state.version();
  }

  /** What the visitor holds. */
  public TicketNumber number() {
    return state.facts().number();
  }

  /** Where it is in its life. */
  public TicketLife life() {
    return state.life();
  }

  /** Who owns the visitor's question 首问; empty while nobody was asked. */
  public Optional<FirstAsked> firstAsked() {
    return FirstAsked.of(state.visit());
  }

  /** All waiting in lines together; a recall or a return never changes what was waited before. */
  public Duration waited(Instant now) {
    return state.visit().total(VisitInterval.Kind.WAITING, now);
  }

  /**
   * How it stands in its line.
   *
   * @param overtakenBy the counter that the store keeps beside it
   * @throws IllegalStateException if it does not wait
   */
  public LaneHead inLine(int overtakenBy) {
    if (state.life() != TicketLife.WAITING)
      throw new IllegalStateException("ticket " + number() + " is in no line: " + state.life());
    return new LaneHead(
        state.standing().lane(),
        getId(),
        number(),
        state.facts().priority(),
        state.facts().arrival(),
        state.standing().position(),
        state.standing().way(),
        state.visit().latest().from(),
        overtakenBy);
  }

  /** Whether {@link #reserve} would be granted. */
  public static Ruling mayReserve(
      TicketRequest request, Lane lane, Actor by, Instant at, Provisions rules) {
    return TicketQuestions.reserve(request, lane, by, rules);
  }

  /** Takes the number 取号, first phase: nobody holds it and nobody calls it. */
  public static Outcome<Ticket> reserve(
      TicketRequest request, Lane lane, Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayReserve(request, lane, by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    Standing standing =
        new Standing(
            request.service(), lane.id(), LanePosition.own(request.arrival()), EntryWay.TAKEN);
    TicketFacts facts =
        new TicketFacts(
            request.id(),
            lane.hall(),
            request.number(),
            request.arrival(),
            request.priority(),
            request.holder());
    Visit visit =
        new Visit(
            List.of(
                new VisitInterval(
                    VisitInterval.Kind.ISSUING,
                    request.service(),
                    lane.id(),
                    Optional.empty(),
                    Optional.empty(),
                    at,
                    Optional.empty())));
    TicketState first =
        new TicketState(
            TicketState.SCHEMA, 1, facts, standing, TicketLife.RESERVED, List.of(), visit);
    DomainEvent event =
        new TicketReserved(
            facts.id(),
            facts.number(),
            facts.hall(),
            standing.service(),
            standing.lane(),
            facts.priority(),
            facts.arrival(),
            at);
    return new Outcome.Granted<>(new Ticket(first), List.of(event), ruling);
  }

  /** Whether {@link #confirm} would be granted. */
  public Ruling mayConfirm(Actor by, Instant at, Provisions rules) {
    return ask().confirm(at, rules);
  }

  /** Printed or shown 出号: from now it waits, at the place of its number. */
  public Outcome<Ticket> confirm(Actor by, Instant at, Provisions rules) {
    return act(
        mayConfirm(by, at, rules),
        () ->
            state.step(TicketLife.WAITING, then(VisitInterval.Kind.WAITING, state.standing(), at)),
        s ->
            new TicketIssued(
                getId(),
                number(),
                s.standing().lane(),
                s.facts().priority(),
                s.facts().arrival(),
                s.standing().position(),
                at));
  }

  /** Whether {@link #voidUnconfirmed} would be granted. */
  public Ruling mayVoidUnconfirmed(Actor by, Instant at, Provisions rules) {
    return ask().voidUnconfirmed(at, rules);
  }

  /** The number reached nobody in time 作废. */
  public Outcome<Ticket> voidUnconfirmed(Actor by, Instant at, Provisions rules) {
    return act(
        mayVoidUnconfirmed(by, at, rules),
        () -> state.step(TicketLife.VOID, state.visit().ended(at)),
        s -> new TicketVoided(getId(), number(), at));
  }

  /** Whether {@link #call} would be granted. */
  public Ruling mayCall(Actor by, Instant at, Provisions rules) {
    return ask().call(by);
  }

  /**
   * Calls it 叫号 to the actor's window.
   *
   * @param selection why this ticket and no other
   * @throws IllegalArgumentException if the selection picked another ticket
   */
  public Outcome<Ticket> call(Selection selection, Actor by, Instant at, Provisions rules) {
    if (!selection.head().ticket().equals(getId()))
      throw new IllegalArgumentException("the selection picked another ticket");
    Ruling ruling = mayCall(by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    int round = ask().lastCallIfAny().map(c -> c.round() + 1).orElse(1);
    CallMade call = new CallMade(round, by.place().window().orElseThrow(), by.person(), at);
    return act(
        ruling,
        () ->
            state
                .plus(call)
                .step(
                    TicketLife.CALLED,
                    state
                        .visit()
                        .then(VisitInterval.Kind.CALLED, state.standing(), Optional.of(call), at)),
        s ->
            new TicketCalled(
                getId(),
                number(),
                s.standing().lane(),
                call.window(),
                by.person(),
                selection.rule(),
                selection.passedOver(),
                selection.lanes(),
                selection.byHand(),
                at));
  }

  /** Whether {@link #recall} would be granted. */
  public Ruling mayRecall(Actor by, Instant at, Provisions rules) {
    return ask().recall(by, at, rules);
  }

  /** Calls it once more 重呼, after a pause. No interval begins or ends. */
  public Outcome<Ticket> recall(Actor by, Instant at, Provisions rules) {
    return act(
        mayRecall(by, at, rules),
        () -> {
          CallMade last = ask().lastCall();
          return state
              .plus(new CallMade(last.round(), last.window(), by.person(), at))
              .step(TicketLife.CALLED, state.visit());
        },
        s -> {
          TicketQuestions after = new TicketQuestions(s);
          return new TicketRecalled(
              getId(), number(), after.lastCall().window(), after.callsOfRound(), at);
        });
  }

  /** Whether {@link #miss} would be granted. */
  public Ruling mayMiss(Actor by, Instant at, Provisions rules) {
    return ask().miss(by, at, rules);
  }

  /** Passes it 过号 after as many calls as the rule asks, each with its pause. */
  public Outcome<Ticket> miss(Actor by, Instant at, Provisions rules) {
    return act(
        mayMiss(by, at, rules),
        () -> state.step(TicketLife.MISSED, then(VisitInterval.Kind.AWAY, state.standing(), at)),
        s ->
            new TicketMissed(
                getId(), number(), ask().lastCall().window(), ask().callsOfRound(), at));
  }

  /** Whether {@link #comeBack} would be granted. */
  public Ruling mayComeBack(Actor by, Instant at, Provisions rules) {
    return ask().comeBack(at, rules);
  }

  /**
   * Takes a missed ticket back into its line 过号返回: behind the next waiting ticket of its step, and
   * never before its own number.
   *
   * @param laneHeads the heads of its lane, read in this transaction
   * @param entry a new number out of the hall's counter
   */
  public Outcome<Ticket> comeBack(
      List<LaneHead> laneHeads, long entry, Actor by, Instant at, Provisions rules) {
    PriorityOrder order = rules.value(QueueProvisions.PRIORITY_CLASSES);
    int step = order.step(state.facts().priority());
    Optional<LaneHead> next =
        laneHeads.stream()
            .filter(h -> h.lane().equals(state.standing().lane()))
            .filter(h -> order.step(h.priority()) == step)
            .min(Comparator.comparing(LaneHead::position));
    long own = state.facts().arrival();
    long place = Math.max(own, next.map(h -> h.position().place()).orElse(own));
    Standing there =
        new Standing(
            state.standing().service(),
            state.standing().lane(),
            new LanePosition(place, entry),
            EntryWay.RETURNED);
    return act(
        mayComeBack(by, at, rules),
        () ->
            state
                .standing(there)
                .step(TicketLife.WAITING, then(VisitInterval.Kind.WAITING, there, at)),
        s ->
            new TicketReturned(
                getId(),
                number(),
                there.lane(),
                s.facts().priority(),
                own,
                there.position(),
                next.map(LaneHead::ticket),
                at));
  }

  /** Whether {@link #expire} would be granted. */
  public Ruling mayExpire(Actor by, Instant at, Provisions rules) {
    return ask().expire(at, rules);
  }

  /** Ends a missed ticket 失效 whose visitor did not come back in time. */
  public Outcome<Ticket> expire(Actor by, Instant at, Provisions rules) {
    return act(
        mayExpire(by, at, rules),
        () -> state.step(TicketLife.EXPIRED, state.visit().ended(at)),
        s -> new TicketExpired(getId(), number(), at));
  }

  /** Whether {@link #start} would be granted. */
  public Ruling mayStart(Actor by, Instant at, Provisions rules) {
    return ask().atWindow(by, TicketLife.CALLED);
  }

  /** The visitor is at the window 开始办理. */
  public Outcome<Ticket> start(Actor by, Instant at, Provisions rules) {
    return act(
        mayStart(by, at, rules),
        () ->
            state.step(
                TicketLife.IN_SERVICE,
                state
                    .visit()
                    .then(
                        VisitInterval.Kind.SERVICE,
                        state.standing(),
                        Optional.of(
                            new CallMade(
                                ask().lastCall().round(),
                                ask().lastCall().window(),
                                by.person(),
                                at)),
                        at)),
        s ->
            new ServiceStarted(
                getId(), number(), s.standing().service(), ask().lastCall().window(), at));
  }

  /** Whether {@link #finish} would be granted. */
  public Ruling mayFinish(Ruling closing, Actor by, Instant at, Provisions rules) {
    return ask().atWindow(by, TicketLife.IN_SERVICE).and(closing);
  }

  /**
   * Ends the visit 办理结束.
   *
   * @param closing what the business still asks for, such as a slip not handed over
   */
  public Outcome<Ticket> finish(Ruling closing, Actor by, Instant at, Provisions rules) {
    return act(
        mayFinish(closing, by, at, rules),
        () -> state.step(TicketLife.FINISHED, state.visit().ended(at)),
        s ->
            new ServiceFinished(
                getId(),
                number(),
                s.standing().service(),
                ask().lastCall().window(),
                s.visit().latest().from(),
                at));
  }

  /** Whether {@link #transfer} would be granted. */
  public Ruling mayTransfer(ServiceId service, Lane lane, Actor by, Instant at, Provisions rules) {
    return ask().transfer(service, lane, by, rules);
  }

  /**
   * Sends the visitor to another business 转移 with the same number, at the place of that number. The
   * lane may have stopped giving out numbers.
   */
  public Outcome<Ticket> transfer(
      ServiceId service, Lane lane, Actor by, Instant at, Provisions rules) {
    Standing there =
        new Standing(
            service, lane.id(), LanePosition.own(state.facts().arrival()), EntryWay.TRANSFERRED);
    return act(
        mayTransfer(service, lane, by, at, rules),
        () ->
            state
                .standing(there)
                .step(TicketLife.WAITING, then(VisitInterval.Kind.WAITING, there, at)),
        s ->
            new TicketTransferred(
                getId(),
                number(),
                state.standing().service(),
                service,
                lane.id(),
                s.facts().priority(),
                s.facts().arrival(),
                there.position(),
                at));
  }

  /** Whether {@link #leave} would be granted. */
  public Ruling mayLeave(Actor by, Instant at, Provisions rules) {
    return ask()
        .inLife(TicketLife.WAITING, TicketLife.CALLED, TicketLife.IN_SERVICE, TicketLife.MISSED);
  }

  /** The visitor went 离开. */
  public Outcome<Ticket> leave(Actor by, Instant at, Provisions rules) {
    return act(
        mayLeave(by, at, rules),
        () -> state.step(TicketLife.LEFT, state.visit().ended(at)),
        s -> new VisitorLeft(getId(), number(), state.life(), at));
  }

  private TicketQuestions ask() {
    return new TicketQuestions(state);
  }

  private Visit then(VisitInterval.Kind kind, Standing where, Instant at) {
    return state.visit().then(kind, where, Optional.empty(), at);
  }

  private static Outcome<Ticket> act(
      Ruling ruling,
      Supplier<TicketState> next,
      java.util.function.Function<TicketState, DomainEvent> event) {
    if (ruling.isRefused()) return Outcome.refused(ruling);
    TicketState after = next.get();
    return new Outcome.Granted<>(new Ticket(after), List.of(event.apply(after)), ruling);
  }
}
