package org.yimen.domain.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Provisions;

/**
 * The calls of a day 叫号记录, replayed from the events of its tickets in the order of the journal. It
 * proves the order (QMS-16): every call is the one the policy would have made from the tickets that
 * waited, or an officer recorded why not. Not thread-safe while it replays, immutable after.
 */
public final class CallLog {
  private final List<? extends DomainEvent> events;
  private final Line line = new Line();
  private final Map<TicketId, List<Stay>> stays = new HashMap<>();

  /**
   * A call that the rules do not explain.
   *
   * @param call the call
   * @param expected the ticket that should have been called; empty where none waited
   */
  public record Finding(TicketCalled call, Optional<TicketId> expected) implements ValueObject {}

  private CallLog(List<? extends DomainEvent> events) {
    this.events = List.copyOf(events);
  }

  /** Replays a day; events of other things are left aside. */
  public static CallLog replay(List<? extends DomainEvent> events) {
    CallLog log = new CallLog(events);
    for (int step = 0; step < log.events.size(); step++) {
      DomainEvent event = log.events.get(step);
      apply(log.line, event);
      log.keep(step, event);
    }
    return log;
  }

  /** The calls of the day that are not what the rules ask for and bear no recorded ground. */
  public List<Finding> findings(Provisions rules) {
    CallingPolicy policy = CallingPolicy.under(rules);
    Line then = new Line();
    List<Finding> found = new ArrayList<>();
    for (DomainEvent event : events) {
      if (event instanceof TicketCalled call && call.byHand().isEmpty()) {
        Optional<Selection> due = policy.next(then.heads(call.lanes()), call.lanes());
        boolean proven =
            due.filter(d -> d.head().ticket().equals(call.ticket()))
                .filter(d -> d.rule() == call.rule())
                .filter(d -> d.passedOver().equals(call.passedOver()))
                .isPresent();
        if (!proven) found.add(new Finding(call, due.map(d -> d.head().ticket())));
      }
      apply(then, event);
    }
    return found;
  }

  /** The stays of a ticket in lines, in order; empty for a ticket the log does not know. */
  List<Stay> stays(TicketId ticket) {
    return stays.getOrDefault(ticket, List.of());
  }

  /** Whether the ticket waits at the end of the log. */
  boolean waits(TicketId ticket) {
    return line.find(ticket).isPresent();
  }

  /** Who waits at the end of the log; a copy. */
  Line line() {
    return line.copy();
  }

  private static void apply(Line line, DomainEvent event) {
    entry(event).ifPresent(line::enter);
    if (event instanceof TicketCalled call) {
      line.leave(call.ticket());
      line.passOver(call.passedOver());
    }
    if (event instanceof VisitorLeft left) line.leave(left.ticket());
  }

  private void keep(int step, DomainEvent event) {
    if (event instanceof TicketTransferred moved) end(moved.ticket(), step, Optional.empty());
    if (event instanceof VisitorLeft left) end(left.ticket(), step, Optional.empty());
    if (event instanceof TicketCalled call) end(call.ticket(), step, Optional.of(call));
    if (event instanceof TicketMissed missed) replaceLast(missed.ticket(), Stay::unanswered);
    entry(event)
        .ifPresent(
            head ->
                stays
                    .computeIfAbsent(head.ticket(), t -> new ArrayList<>())
                    .add(new Stay(head, step, Optional.empty(), Optional.empty(), false)));
  }

  private void end(TicketId ticket, int step, Optional<TicketCalled> by) {
    replaceLast(ticket, last -> last.to().isPresent() ? last : last.ended(step, by));
  }

  private void replaceLast(TicketId ticket, java.util.function.UnaryOperator<Stay> change) {
    List<Stay> all = stays.get(ticket);
    if (all != null && !all.isEmpty())
      all.set(all.size() - 1, change.apply(all.get(all.size() - 1)));
  }

  private static Optional<LaneHead> entry(DomainEvent event) {
    if (event instanceof TicketIssued e)
      return head(
          e.lane(),
          e.ticket(),
          e.number(),
          e.priority(),
          e.arrival(),
          e.position(),
          EntryWay.TAKEN,
          e.at());
    if (event instanceof TicketReturned e)
      return head(
          e.lane(),
          e.ticket(),
          e.number(),
          e.priority(),
          e.arrival(),
          e.position(),
          EntryWay.RETURNED,
          e.at());
    if (event instanceof TicketTransferred e)
      return head(
          e.lane(),
          e.ticket(),
          e.number(),
          e.priority(),
          e.arrival(),
          e.position(),
          EntryWay.TRANSFERRED,
          e.at());
    return Optional.empty();
  }

  private static Optional<LaneHead> head(
      LaneId lane,
      TicketId ticket,
      TicketNumber number,
      PriorityClass priority,
      long arrival,
      LanePosition position,
      EntryWay way,
      Instant at) {
    return Optional.of(new LaneHead(lane, ticket, number, priority, arrival, position, way, at, 0));
  }
}
