package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketState;
import org.yimen.domain.queue.WaitingFigures;
import org.yimen.domain.queue.WaitingLevels;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.LaneFigures;
import org.yimen.ports.driving.LaneWaiting;

/** Counts who waits now, and how long the visitors of a day waited 等候统计. */
final class QueueFigures {
  private final Desk desk;
  private final JournalReader journal;
  private final Rulebooks rulebooks;

  QueueFigures(Desk desk, JournalReader journal, Rulebooks rulebooks) {
    this.desk = desk;
    this.journal = journal;
    this.rulebooks = rulebooks;
  }

  List<LaneWaiting> waiting(HallId hall) {
    return desk.read(
        stores -> {
          List<WindowSession> windows =
              stores.windowSessions().notClosed().stream()
                  .filter(w -> w.state().hall().equals(hall))
                  .filter(w -> w.state().standing() == WindowStanding.OPEN)
                  .toList();
          return stores.lanes().of(hall).stream().map(l -> waiting(stores, l, windows)).toList();
        });
  }

  private static LaneWaiting waiting(Stores stores, Lane lane, List<WindowSession> windows) {
    List<LaneId> one = List.of(lane.id());
    return new LaneWaiting(
        lane,
        stores.tickets().waiting(one),
        (int) windows.stream().filter(w -> w.state().scope().serves(lane.id())).count(),
        stores.tickets().heads(one).stream().map(LaneHead::enteredAt).min(Instant::compareTo));
  }

  List<LaneFigures> figures(HallId hall, LocalDate day) {
    Day taken = day(hall, day);
    Map<LaneId, List<TicketState>> byLane = new LinkedHashMap<>();
    for (TicketState t : taken.tickets())
      byLane.computeIfAbsent(t.visit().periods().get(0).lane(), l -> new ArrayList<>()).add(t);
    return byLane.entrySet().stream()
        .map(e -> new LaneFigures(e.getKey(), taken.figures(e.getValue())))
        .sorted(Comparator.comparing(f -> f.lane().value()))
        .toList();
  }

  WaitingFigures hallFigures(HallId hall, LocalDate day) {
    Day taken = day(hall, day);
    return taken.figures(taken.tickets());
  }

  /** The tickets taken on a day, as they stand now. */
  private record Day(List<TicketState> tickets, WaitingLevels levels, Instant now) {
    WaitingFigures figures(List<TicketState> some) {
      return WaitingFigures.of(some, levels, now);
    }
  }

  private Day day(HallId hall, LocalDate day) {
    Instant now = desk.clock().now();
    Optional<Centre> found = desk.read(stores -> Scenes.centreOf(hall, stores));
    if (found.isEmpty()) return new Day(List.of(), WaitingLevels.HOUSE, now);
    Centre centre = found.get();
    Instant from = day.atStartOfDay(centre.zone()).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(centre.zone()).toInstant();
    List<String> ids =
        journal.of("ticket", from, end).stream()
            .filter(e -> e.aggregate().version() == 1)
            .map(e -> e.aggregate().id())
            .distinct()
            .toList();
    List<TicketState> tickets =
        desk.read(
            stores ->
                ids.stream()
                    .flatMap(id -> stores.tickets().find(TicketId.of(id)).stream())
                    .map(Ticket::state)
                    .filter(t -> t.facts().hall().equals(hall))
                    .toList());
    return new Day(
        tickets,
        rulebooks.inForce(centre.rulebook(), day).value(QueueProvisions.WAITING_LEVELS),
        now);
  }
}
