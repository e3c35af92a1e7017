package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.queue.CallMade;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketAtWindow;
import org.yimen.domain.queue.TicketState;
import org.yimen.domain.queue.VisitInterval;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.journal.ActRefused;

/** Reads a window as its officer looks at it. */
final class WindowDesks {
  private static final int MOST_MISSED = 50;

  private final Desk desk;
  private final JournalReader journal;
  private final Scenes scenes;
  private final Calling calling;
  private final Serving serving;

  WindowDesks(Desk desk, JournalReader journal, Scenes scenes, Calling calling, Serving serving) {
    this.desk = desk;
    this.journal = journal;
    this.scenes = scenes;
    this.calling = calling;
    this.serving = serving;
  }

  Optional<WindowDesk> at(Actor by) {
    List<CaseId> handled =
        desk.read(stores -> ticketAt(by, stores).map(t -> lastCall(t).at()))
            .map(since -> handled(by, since))
            .orElse(List.of());
    return desk.read(
        stores -> QueueBooks.sessionOf(by, stores).map(w -> read(stores, by, w, handled)));
  }

  private static Optional<Ticket> ticketAt(Actor by, Stores stores) {
    return QueueBooks.sessionOf(by, stores)
        .flatMap(WindowSession::serving)
        .map(TicketAtWindow::ticket)
        .flatMap(stores.tickets()::find);
  }

  /** The cases that were acted on at this window since then, an attempt being none. */
  private List<CaseId> handled(Actor by, Instant since) {
    return journal.of("case", since, desk.clock().now().plusSeconds(1)).stream()
        .filter(e -> e.actor().place().window().equals(by.place().window()))
        .filter(e -> !(journal.event(e) instanceof ActRefused))
        .map(e -> CaseId.of(e.aggregate().id()))
        .distinct()
        .toList();
  }

  private WindowDesk read(Stores stores, Actor by, WindowSession w, List<CaseId> handled) {
    Scene scene = scenes.in(w.state().hall(), stores, by).orElseThrow();
    Ruling posted = scene.postedOfficer();
    return new WindowDesk(
        QueueBooks.view(w),
        ticketAt(by, stores).map(t -> visitor(t, scene, posted, handled)),
        stores.tickets().missedIn(QueueBooks.lanesOf(w, stores), MOST_MISSED).stream()
            .flatMap(id -> stores.tickets().find(id).stream())
            .map(QueueBooks::view)
            .toList(),
        calling.mayCall(scene, w),
        posted.and(w.mayPause(by, scene.at(), scene.rules())),
        posted.and(w.mayResume(by, scene.at(), scene.rules())),
        posted.and(w.mayClose(by, scene.at(), scene.rules())));
  }

  private WindowDesk.Visitor visitor(
      Ticket ticket, Scene scene, Ruling posted, List<CaseId> handled) {
    TicketState state = ticket.state();
    int round = lastCall(ticket).round();
    VisitInterval latest = state.visit().latest();
    return new WindowDesk.Visitor(
        QueueBooks.view(ticket),
        state.visit().periods().get(0).from(),
        lastCall(ticket).at(),
        (int) state.calls().stream().filter(c -> c.round() == round).count(),
        latest.kind() == VisitInterval.Kind.SERVICE ? Optional.of(latest.from()) : Optional.empty(),
        handled,
        posted.and(ticket.mayRecall(scene.by(), scene.at(), scene.rules())),
        posted.and(ticket.mayMiss(scene.by(), scene.at(), scene.rules())),
        posted.and(ticket.mayStart(scene.by(), scene.at(), scene.rules())),
        posted.and(serving.finish(ticket, scene, handled).ruling()));
  }

  private static CallMade lastCall(Ticket ticket) {
    return QueueBooks.lastCall(ticket.state()).orElseThrow();
  }
}
