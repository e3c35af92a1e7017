package org.yimen.domain.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;

/** Who waits, rebuilt from events. Mutable, for one replay by one thread. */
final class Line {
  private final Map<TicketId, LaneHead> waiting = new LinkedHashMap<>();
  private final Map<TicketId, Integer> overtaken = new HashMap<>();

  Line copy() {
    Line other = new Line();
    other.waiting.putAll(waiting);
    other.overtaken.putAll(overtaken);
    return other;
  }

  void enter(LaneHead head) {
    waiting.put(head.ticket(), head);
    overtaken.put(head.ticket(), 0);
  }

  void leave(TicketId ticket) {
    waiting.remove(ticket);
  }

  void passOver(List<TicketId> tickets) {
    tickets.forEach(t -> overtaken.merge(t, 1, Integer::sum));
  }

  Optional<LaneHead> find(TicketId ticket) {
    return Optional.ofNullable(waiting.get(ticket));
  }

  /** Per lane and class the smallest position, as a store answers it. */
  List<LaneHead> heads(List<LaneId> lanes) {
    record Key(LaneId lane, PriorityClass priority) {}
    Map<Key, LaneHead> heads = new LinkedHashMap<>();
    for (LaneHead h : waiting.values())
      if (lanes.contains(h.lane()))
        heads.merge(
            new Key(h.lane(), h.priority()),
            h,
            (a, b) -> a.position().before(b.position()) ? a : b);
    List<LaneHead> counted = new ArrayList<>();
    for (LaneHead h : heads.values())
      counted.add(
          new LaneHead(
              h.lane(),
              h.ticket(),
              h.number(),
              h.priority(),
              h.arrival(),
              h.position(),
              h.way(),
              h.enteredAt(),
              overtaken.getOrDefault(h.ticket(), 0)));
    return counted;
  }
}
