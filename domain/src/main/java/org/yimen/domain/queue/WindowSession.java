package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * A period in which one officer serves one window 窗口值守. It has at most one ticket at a time, from
 * the call until the ticket is finished, missed, transferred or left (QMS-07, QMS-12), and is not
 * closed or paused while it has one (HUN-4.3.4.6). It knows no closing time: tickets that were
 * given out are called after it too (MAN-25, NRM-37). Immutable; a store keeps at most one open
 * session a window and claims it by {@link #version()}.
 */
public final class WindowSession implements AggregateRoot<WindowSession, WindowSessionId> {
  private static final List<ClauseId> HOUSE = List.of(HouseRule.WRONG_STATE.id());

  private final WindowSessionState state;

  private WindowSession(WindowSessionState state) {
    this.state = state;
  }

  /** The session of a state that was kept. */
  public static WindowSession restore(WindowSessionState state) {
    return new WindowSession(state);
  }

  /** The state to keep. */
  public WindowSessionState state() {
    return state;
  }

  @Override
  public WindowSessionId getId() {
    return state.id();
  }

  /** Steps taken so far. */
  public long version() {
    return state.version();
  }

  /** The ticket at the window, if any. */
  public Optional<TicketAtWindow> serving() {
    return state.serving();
  }

  /** How long after closing time the last ticket was let go 延时服务 (NRM-37); zero if before. */
  public Duration extendedService(Instant closingTime) {
    return state
        .lastReleasedAt()
        .filter(end -> end.isAfter(closingTime))
        .map(end -> Duration.between(closingTime, end))
        .orElse(Duration.ZERO);
  }

  /** Whether {@link #open} would be granted. */
  public static Ruling mayOpen(
      Optional<WindowSession> latest, Actor by, Instant at, Provisions rules) {
    return Ruling.granted()
        .unless(
            by.place().window().isPresent(),
            Reason.of(QueueReason.NO_WINDOW, HouseRule.WRONG_PLACE))
        .unless(
            latest.isEmpty() || latest.get().state.standing() == WindowStanding.CLOSED,
            Reason.of(QueueReason.WINDOW_OPEN_ALREADY, HouseRule.DONE_ALREADY));
  }

  /**
   * Opens the actor's window 开窗.
   *
   * @param latest the latest session of this window, if it ever had one
   */
  public static Outcome<WindowSession> open(
      WindowSessionId id,
      WindowScope scope,
      Optional<WindowSession> latest,
      Actor by,
      Instant at,
      Provisions rules) {
    Ruling ruling = mayOpen(latest, by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    WindowSessionState first =
        new WindowSessionState(
            WindowSessionState.SCHEMA,
            1,
            id,
            by.place().hall().orElseThrow(),
            by.place().window().orElseThrow(),
            by.person(),
            scope,
            WindowStanding.OPEN,
            Optional.empty(),
            List.of(),
            at,
            Optional.empty(),
            Optional.empty());
    return granted(
        ruling,
        first,
        new WindowOpened(id, first.hall(), first.window(), first.officer(), scope, at));
  }

  /** Whether the window may call somebody now; a page asks it for the button "next". */
  public Ruling mayCall(Actor by, Instant at, Provisions rules) {
    return inStanding(WindowStanding.OPEN).and(itsOfficer(by)).and(nobodyAtWindow(HOUSE));
  }

  /** Whether {@link #engage} would be granted for a ticket of the lane. */
  public Ruling mayEngage(LaneId lane, Actor by, Instant at, Provisions rules) {
    return mayCall(by, at, rules)
        .unless(
            state.scope().serves(lane),
            Reason.of(
                QueueReason.LANE_NOT_SERVED_HERE,
                HouseRule.WRONG_PLACE,
                Argument.id("window", state.window()),
                Argument.id("lane", lane)));
  }

  /** Takes the ticket that is being called; it is at this window until {@link #release}. */
  public Outcome<WindowSession> engage(
      TicketAtWindow ticket, LaneId lane, Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayEngage(lane, by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    return granted(
        ruling,
        state.serving(Optional.of(ticket), state.lastReleasedAt()),
        new WindowEngaged(getId(), state.window(), ticket.ticket(), at));
  }

  /**
   * Lets the ticket go, once it is finished, missed, transferred or left. Never refused.
   *
   * @throws IllegalArgumentException if another ticket is at the window, or none
   */
  public Outcome<WindowSession> release(TicketId ticket, Instant at) {
    if (state.serving().filter(s -> s.ticket().equals(ticket)).isEmpty())
      throw new IllegalArgumentException(
          "ticket " + ticket + " is not at window " + state.window());
    return granted(
        Ruling.granted(),
        state.serving(Optional.empty(), Optional.of(at)),
        new WindowReleased(getId(), state.window(), ticket, at));
  }

  /** Whether {@link #pause} would be granted. */
  public Ruling mayPause(Actor by, Instant at, Provisions rules) {
    return inStanding(WindowStanding.OPEN).and(itsOfficer(by)).and(nobodyAtWindow(HOUSE));
  }

  /** Calls nobody for a while 暂停. */
  public Outcome<WindowSession> pause(PauseReason reason, Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayPause(by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    List<PauseTaken> pauses = new ArrayList<>(state.pauses());
    pauses.add(new PauseTaken(reason, at, Optional.empty()));
    return granted(
        ruling,
        state.to(WindowStanding.PAUSED, pauses, Optional.empty()),
        new WindowPaused(getId(), state.window(), reason, at));
  }

  /** Whether {@link #resume} would be granted. */
  public Ruling mayResume(Actor by, Instant at, Provisions rules) {
    return inStanding(WindowStanding.PAUSED).and(itsOfficer(by));
  }

  /** Serves again 恢复. */
  public Outcome<WindowSession> resume(Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayResume(by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    return granted(
        ruling,
        state.to(WindowStanding.OPEN, state.pausesEndedAt(at), Optional.empty()),
        new WindowResumed(getId(), state.window(), at));
  }

  /** Whether {@link #close} would be granted. */
  public Ruling mayClose(Actor by, Instant at, Provisions rules) {
    return inStanding(WindowStanding.OPEN, WindowStanding.PAUSED)
        .and(
            nobodyAtWindow(
                Clauses.of(rules, QueueProvisions.FINISH_BEFORE_CLOSING, HouseRule.WRONG_STATE)));
  }

  /**
   * Closes the window 关窗; another officer may do it for one who went. Refused with {@code
   * TICKET_IN_SERVICE} while a ticket is at the window.
   */
  public Outcome<WindowSession> close(Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayClose(by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    return granted(
        ruling,
        state.to(WindowStanding.CLOSED, state.pausesEndedAt(at), Optional.of(at)),
        new WindowClosed(getId(), state.window(), at));
  }

  private Ruling inStanding(WindowStanding... allowed) {
    return Ruling.granted()
        .unless(
            List.of(allowed).contains(state.standing()),
            Reason.of(
                QueueReason.WINDOW_NOT_OPEN,
                HouseRule.WRONG_STATE,
                Argument.id("window", state.window()),
                Argument.code("state", state.standing())));
  }

  private Ruling itsOfficer(Actor by) {
    return Ruling.granted()
        .unless(
            by.person().equals(state.officer()),
            Reason.of(
                QueueReason.NOT_THE_OFFICER_OF_THE_WINDOW,
                HouseRule.NOT_POSTED,
                Argument.id("window", state.window())));
  }

  private Ruling nobodyAtWindow(List<ClauseId> clauses) {
    return state
        .serving()
        .map(
            s ->
                Ruling.of(
                    new Reason(
                            QueueReason.TICKET_IN_SERVICE.code(),
                            List.of(Argument.id("number", s.number().value())),
                            clauses,
                            Strength.BLOCK,
                            Optional.empty())
                        .mendedBy(QueueReason.FINISH_FIRST)))
        .orElse(Ruling.granted());
  }

  private static Outcome<WindowSession> granted(
      Ruling ruling, WindowSessionState after, DomainEvent... events) {
    return new Outcome.Granted<>(new WindowSession(after), List.of(events), ruling);
  }
}
