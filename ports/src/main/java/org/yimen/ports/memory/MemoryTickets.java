package org.yimen.ports.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.Standing;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.TicketState;
import org.yimen.ports.driven.Tickets;
import org.yimen.ports.journal.StateHash;

/** Tickets in memory. */
final class MemoryTickets extends MemoryStore<Ticket, TicketId> implements Tickets {
  private final MemoryTable<TicketId, Integer> overtaken;

  MemoryTickets(MemoryDatabase.UndoLog undo) {
    super("ticket", undo, Ticket::state, Ticket::version);
    this.overtaken = new MemoryTable<>(undo);
  }

  @Override
  public StateHash save(Ticket ticket) {
    boolean moved =
        find(ticket.getId())
            .map(old -> !sameLine(old.state().standing(), ticket.state().standing()))
            .orElse(true);
    StateHash hash = super.save(ticket);
    if (moved) overtaken.put(ticket.getId(), 0);
    return hash;
  }

  @Override
  public List<LaneHead> heads(List<LaneId> lanes) {
    record Line(LaneId lane, String priority) {}
    Map<Line, Ticket> first = new LinkedHashMap<>();
    for (Ticket t : inLife(TicketLife.WAITING)) {
      TicketState s = t.state();
      if (!lanes.contains(s.standing().lane())) continue;
      first.merge(
          new Line(s.standing().lane(), s.facts().priority().code()),
          t,
          (a, b) ->
              a.state().standing().position().before(b.state().standing().position()) ? a : b);
    }
    List<LaneHead> heads = new ArrayList<>();
    first.values().forEach(t -> heads.add(t.inLine(overtakenBy(t.getId()))));
    return heads;
  }

  @Override
  public void overtaken(List<TicketId> tickets) {
    for (TicketId id : tickets) overtaken.put(id, overtakenBy(id) + 1);
  }

  @Override
  public int overtakenBy(TicketId ticket) {
    return overtaken.get(ticket).orElse(0);
  }

  @Override
  public Optional<Ticket> byNumber(HallId hall, TicketNumber number) {
    return rows().stream()
        .filter(t -> t.state().facts().hall().equals(hall) && t.number().equals(number))
        .max(Comparator.comparingLong(t -> t.state().facts().arrival()));
  }

  @Override
  public List<TicketId> unconfirmed(Instant reservedBefore, int most) {
    return older(
        TicketLife.RESERVED, s -> s.visit().latest().from().isBefore(reservedBefore), most);
  }

  @Override
  public List<TicketId> missedBefore(Instant lastCall, int most) {
    return older(TicketLife.MISSED, s -> lastCall(s).isBefore(lastCall), most);
  }

  private static Instant lastCall(TicketState missed) {
    return missed.calls().get(missed.calls().size() - 1).at();
  }

  @Override
  public List<TicketId> missedIn(List<LaneId> lanes, int most) {
    return inLife(TicketLife.MISSED).stream()
        .filter(t -> lanes.contains(t.state().standing().lane()))
        .sorted(
            Comparator.comparing((Ticket t) -> lastCall(t.state()))
                .thenComparing(t -> t.state().facts().arrival()))
        .limit(most)
        .map(Ticket::getId)
        .toList();
  }

  @Override
  public long waiting(List<LaneId> lanes) {
    return inLife(TicketLife.WAITING).stream()
        .filter(t -> lanes.contains(t.state().standing().lane()))
        .count();
  }

  private static boolean sameLine(Standing one, Standing other) {
    return one.lane().equals(other.lane()) && one.position().equals(other.position());
  }

  private List<TicketId> older(TicketLife life, Predicate<TicketState> since, int most) {
    return inLife(life).stream()
        .filter(t -> since.test(t.state()))
        .sorted(Comparator.comparingLong(t -> t.state().facts().arrival()))
        .limit(most)
        .map(Ticket::getId)
        .toList();
  }

  private List<Ticket> inLife(TicketLife life) {
    return rows().stream().filter(t -> t.life() == life).toList();
  }
}
