package org.yimen.ports.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.CallingPolicy;
import org.yimen.domain.queue.Holder;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.Selection;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketAtWindow;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.TicketRequest;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;

/** Tickets 号票 and window sessions made by their own commands. */
public final class SampleQueue {
  private static final Holder HOLDER =
      new Holder("0123456789abcdef0123456789abcdef", "110***********0123");

  private final Samples samples;
  private final Actor kiosk;
  private final Actor clerk;

  SampleQueue(Samples samples) {
    this.samples = samples;
    kiosk = Actor.of(samples.person(), Functions.KIOSK, Place.in(Samples.HALL));
    clerk = samples.officer(Functions.WINDOW_CLERK);
  }

  /** A number that reached nobody, and a visit with everything that can happen. */
  public List<Life<Ticket>> ticketLives() {
    Lane lane = samples.wideLane("L-1", Samples.HALL);
    Instant t = Samples.MON_0900;
    return List.of(
        reserved(lane, 1, PriorityClass.ORDINARY, t)
            .then(k -> k.voidUnconfirmed(kiosk, t.plusSeconds(61), Samples.RULES)),
        reserved(lane, 2, PriorityClass.URGENT, t),
        waiting(lane, 4, PriorityClass.ORDINARY, t)
            .then(k -> k.leave(kiosk, t.plusSeconds(70), Samples.RULES)),
        missed(waiting(lane, 5, PriorityClass.ORDINARY, t), t)
            .then(k -> k.expire(kiosk, t.plusSeconds(3600), Samples.RULES)),
        eventful(lane, 3));
  }

  /** Missed, back, transferred, served. */
  private Life<Ticket> eventful(Lane lane, int number) {
    Instant t = Samples.MON_0900;
    Life<Ticket> back =
        comeBack(missed(waiting(lane, number, PriorityClass.ELDERLY, t), t), 9, t.plusSeconds(200));
    return called(back, t.plusSeconds(300))
        .then(k -> k.start(clerk, t.plusSeconds(310), Samples.RULES))
        .then(k -> k.transfer(Samples.TAXES, lane, clerk, t.plusSeconds(400), Samples.RULES))
        .then(k -> call(k, t.plusSeconds(500)))
        .then(k -> k.start(clerk, t.plusSeconds(510), Samples.RULES))
        .then(k -> k.finish(Ruling.granted(), clerk, t.plusSeconds(600), Samples.RULES));
  }

  /** Reserved at that instant; its number is the arrival. */
  public Life<Ticket> reserved(Lane lane, int arrival, PriorityClass priority, Instant at) {
    return reserved(lane, TicketNumber.of("A", arrival), arrival, priority, at);
  }

  /** Reserved at that instant; numbers begin anew each day, arrivals never. */
  public Life<Ticket> reserved(
      Lane lane, TicketNumber number, long arrival, PriorityClass priority, Instant at) {
    TicketRequest request =
        new TicketRequest(
            new TicketId(samples.uuid()),
            number,
            arrival,
            lane.services().get(0),
            priority,
            priority.equals(PriorityClass.ORDINARY) ? Optional.empty() : Optional.of(HOLDER));
    Actor inItsHall = Actor.of(kiosk.person(), Functions.KIOSK, Place.in(lane.hall()));
    Lane issuing = lane.issuing(true);
    return Life.begins(Ticket.reserve(request, issuing, inItsHall, at, Samples.RULES));
  }

  /** Printed at once, and waiting. */
  public Life<Ticket> waiting(Lane lane, int arrival, PriorityClass priority, Instant at) {
    return reserved(lane, arrival, priority, at)
        .then(k -> k.confirm(kiosk, at.plusSeconds(5), Samples.RULES));
  }

  /** Called to window 3. */
  public Life<Ticket> called(Life<Ticket> waiting, Instant at) {
    return waiting.then(k -> call(k, at));
  }

  /**
   * Called at 10, 40 and 70 seconds after the instant without answer, and missed at 100 seconds.
   */
  public Life<Ticket> missed(Life<Ticket> waiting, Instant at) {
    return called(waiting, at.plusSeconds(10))
        .then(k -> k.recall(clerk, at.plusSeconds(40), Samples.RULES))
        .then(k -> k.recall(clerk, at.plusSeconds(70), Samples.RULES))
        .then(k -> k.miss(clerk, at.plusSeconds(100), Samples.RULES));
  }

  /** Back in its line with that new number of entry. */
  public Life<Ticket> comeBack(Life<Ticket> missed, long entry, Instant at) {
    return missed.then(k -> k.comeBack(List.of(), entry, kiosk, at, Samples.RULES));
  }

  /** Sent into another lane, waiting there. */
  public Life<Ticket> transferred(Life<Ticket> waiting, Lane to, Instant at) {
    return waiting.then(k -> k.transfer(to.services().get(0), to, clerk, at, Samples.RULES));
  }

  private Outcome<Ticket> call(Ticket ticket, Instant at) {
    LaneId lane = ticket.state().standing().lane();
    Selection selection =
        CallingPolicy.under(Samples.RULES)
            .next(List.of(ticket.inLine(0)), List.of(lane))
            .orElseThrow();
    return ticket.call(selection, clerk, at, Samples.RULES);
  }

  /** A window just opened, and one with everything that can happen until it closes. */
  public List<Life<WindowSession>> sessionLives() {
    Instant t = Samples.MON_0900;
    TicketId ticket = new TicketId(samples.uuid());
    WindowScope scope = WindowScope.of(new LaneId("L-1"), new LaneId("税-2"));
    PauseReason tea = new PauseReason("TEA");
    return List.of(
        opened(Samples.WINDOW_4, WindowScope.COMPREHENSIVE),
        opened(Samples.WINDOW_3, scope)
            .then(s -> s.pause(tea, clerk, t.plusSeconds(10), Samples.RULES))
            .then(s -> s.resume(clerk, t.plusSeconds(20), Samples.RULES))
            .then(
                s ->
                    s.engage(
                        new TicketAtWindow(ticket, TicketNumber.of("A", 7)),
                        new LaneId("L-1"),
                        clerk,
                        t.plusSeconds(30),
                        Samples.RULES))
            .then(s -> s.release(ticket, t.plusSeconds(40)))
            .then(s -> s.pause(tea, clerk, t.plusSeconds(50), Samples.RULES))
            .then(s -> s.close(clerk, t.plusSeconds(60), Samples.RULES)));
  }

  /** A window that this clerk opened; it never had a session before. */
  public Life<WindowSession> opened(WindowId window, WindowScope scope) {
    return Life.begins(
        WindowSession.open(
            new WindowSessionId(samples.uuid()),
            scope,
            Optional.empty(),
            Actor.of(clerk.person(), clerk.function(), Place.at(Samples.HALL, window)),
            Samples.MON_0900,
            Samples.RULES));
  }

  /** The session one step further: paused, or open again. */
  public WindowSession turned(WindowSession session, Instant at) {
    Outcome<WindowSession> next =
        switch (session.state().standing()) {
          case OPEN -> session.pause(new PauseReason("休息"), clerk, at, Samples.RULES);
          case PAUSED -> session.resume(clerk, at, Samples.RULES);
          case CLOSED -> throw new IllegalArgumentException("the session is closed");
        };
    return Life.begins(next).last();
  }

  /** The session, closed. */
  public WindowSession closed(WindowSession session, Instant at) {
    return Life.begins(session.close(clerk, at, Samples.RULES)).last();
  }
}
