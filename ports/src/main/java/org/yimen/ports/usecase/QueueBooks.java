package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.CallMade;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.LaneArranged;
import org.yimen.domain.queue.QueueReason;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketAtWindow;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.TicketState;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.queue.WindowSessionState;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowView;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** What issuing, calling and serving tickets share: ledgers, views, and who is at which window. */
final class QueueBooks {
  private final Desk desk;
  private final Ledger<Ticket, TicketId> tickets;
  private final Ledger<WindowSession, WindowSessionId> windows;

  QueueBooks(Desk desk) {
    this.desk = desk;
    this.tickets = new Ledger<>(desk, "ticket", Stores::tickets, Ticket::version);
    this.windows = new Ledger<>(desk, "window", Stores::windowSessions, WindowSession::version);
  }

  Ledger<Ticket, TicketId> tickets() {
    return tickets;
  }

  Ledger<WindowSession, WindowSessionId> windows() {
    return windows;
  }

  /** The open or paused window where the actor stands. */
  static Optional<WindowSession> sessionOf(Actor by, Stores stores) {
    return by.place().window().flatMap(w -> stores.windowSessions().at(w));
  }

  /** Why nothing can be done with a window that is not in service. */
  static Reason closed(Actor by) {
    return Reason.of(
            QueueReason.WINDOW_NOT_OPEN,
            HouseRule.WRONG_STATE,
            Argument.id("window", by.place().window().map(WindowId::value).orElse("")),
            Argument.code("state", "CLOSED"))
        .mendedBy(DeskReason.OPEN_THE_WINDOW);
  }

  /** The lanes of the window's hall that it calls, in the order of their codes. */
  static List<LaneId> lanesOf(WindowSession session, Stores stores) {
    return stores.lanes().of(session.state().hall()).stream()
        .map(Lane::id)
        .filter(session.state().scope()::serves)
        .toList();
  }

  /** The lane of the ticket's hall that serves what the ticket stands for. */
  static Optional<Lane> laneFor(HallId hall, ServiceId service, Stores stores) {
    return stores.lanes().of(hall).stream().filter(l -> l.services().contains(service)).findFirst();
  }

  /** Lets the window go that had called the ticket, once the ticket is there no more. */
  void releaseWindow(Scene scene, Ticket before, Ticket after) {
    if (!isAtWindow(before) || isAtWindow(after)) return;
    WindowId window = lastCall(before.state()).orElseThrow().window();
    Optional<WindowSession> serving =
        scene
            .stores()
            .windowSessions()
            .at(window)
            .filter(
                s ->
                    s.serving()
                        .map(TicketAtWindow::ticket)
                        .filter(before.getId()::equals)
                        .isPresent());
    serving.ifPresent(
        session ->
            windows.write(
                scene,
                Optional.of(session),
                "release",
                session.release(before.getId(), scene.at()),
                QueueBooks::view));
  }

  /** Keeps a lane and journals how it stands; its versions are counted beside it. */
  void arrange(Scene scene, Lane lane, Ruling ruling) {
    StateHash hash = scene.stores().lanes().save(lane);
    long version = scene.stores().numbers().next("version/lane/" + lane.id());
    desk.journal(
        scene.stores(),
        scene.at(),
        scene.by(),
        new AggregateRef("lane", lane.id().toString(), version),
        List.of(LaneArranged.of(lane)),
        ruling,
        scene.rules().version(),
        hash);
  }

  <V> Outcome<V> unknownTicket(Stores stores, Actor by, String act, TicketId ticket) {
    return desk.refuseUnknown(
        stores,
        by,
        act,
        Reason.of(DeskReason.TICKET_UNKNOWN, HouseRule.UNKNOWN, Argument.id("ticket", ticket)));
  }

  /** Refuses an act at a window where no window is open. */
  <V> Outcome<V> noWindow(Stores stores, Actor by, String act) {
    return desk.refuseUnknown(stores, by, act, closed(by));
  }

  static Optional<CallMade> lastCall(TicketState state) {
    return state.calls().isEmpty()
        ? Optional.empty()
        : Optional.of(state.calls().get(state.calls().size() - 1));
  }

  static TicketView view(Ticket ticket) {
    TicketState s = ticket.state();
    return new TicketView(
        ticket.getId(),
        s.version(),
        s.facts().number().value(),
        s.facts().hall(),
        s.standing().lane(),
        s.standing().service(),
        s.facts().priority().code(),
        s.life(),
        isAtWindow(ticket) ? lastCall(s).map(CallMade::window) : Optional.empty());
  }

  static WindowView view(WindowSession session) {
    WindowSessionState s = session.state();
    return new WindowView(
        s.id(),
        s.version(),
        s.hall(),
        s.window(),
        s.officer(),
        s.scope(),
        s.standing(),
        s.serving().map(t -> t.number().value()));
  }

  private static boolean isAtWindow(Ticket ticket) {
    return ticket.life() == TicketLife.CALLED || ticket.life() == TicketLife.IN_SERVICE;
  }
}
