package org.yimen.domain.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/** A hall for stories: keeps tickets as states, counts arrivals, records every event. */
final class QueueHall {
  static final HallId HALL = new HallId("MXH-1");
  static final ServiceId LICENCES = new ServiceId("LICENCES");
  static final ServiceId TAX = new ServiceId("TAX");
  static final LaneId LANE_A = new LaneId("A");
  static final LaneId LANE_B = new LaneId("B");
  static final Lane A =
      new Lane(LANE_A, HALL, "市场监督", Optional.of("Licences"), "A", List.of(LICENCES), true);
  static final Lane B = new Lane(LANE_B, HALL, "税务", Optional.empty(), "B", List.of(TAX), true);
  static final WindowId WINDOW_3 = new WindowId("3");
  static final WindowId WINDOW_4 = new WindowId("4");
  static final Actor KIOSK = actor(1, Place.in(HALL));
  static final Actor AT_3 = actor(3, Place.at(HALL, WINDOW_3));
  static final Actor AT_4 = actor(4, Place.at(HALL, WINDOW_4));
  static final Instant MON_0900 = Instant.parse("2024-03-04T01:00:00Z");
  static final Provisions SILENT = Provisions.named("house").build();

  final Map<TicketId, TicketState> store = new LinkedHashMap<>();
  final Map<TicketId, Integer> overtaken = new HashMap<>();
  final List<DomainEvent> journal = new ArrayList<>();
  final Map<LaneId, Integer> numbers = new HashMap<>();
  final Provisions rules;
  long counter;

  QueueHall(Provisions rules) {
    this.rules = rules;
  }

  static Actor actor(int person, Place place) {
    return Actor.of(new PersonId(new UUID(0, person)), new FunctionCode("CLERK"), place);
  }

  /** A stack that holds these clauses of the Hunan standard. */
  private static final Map<String, ProvisionKey<Boolean>> KEYS =
      Map.of(
          "HUN-3.9b", QueueProvisions.URGENT_FIRST,
          "HUN-4.4.4.1.3a", QueueProvisions.FRAIL_FIRST,
          "HUN-6.1.1a", QueueProvisions.ALL_ALIKE,
          "HUN-4.3.4.6", QueueProvisions.FINISH_BEFORE_CLOSING);

  static Provisions hunan(String... clauses) {
    Provisions.Builder stack = Provisions.named("hunan@2009-02-24");
    for (String id : clauses)
      stack.set(
          "hunan",
          Objects.requireNonNull(KEYS.get(id)),
          new Provision<>(true, new ClauseId(id), Strength.BLOCK));
    return stack.build();
  }

  static <T> Provisions with(ProvisionKey<T> key, T value) {
    return Provisions.named("hall@2024-01-01")
        .set("hall", key, new Provision<>(value, new ClauseId("HALL-1"), Strength.BLOCK))
        .build();
  }

  /** 09:00 on that Monday and so many seconds. */
  static Instant at(long minutes, long seconds) {
    return MON_0900.plusSeconds(minutes * 60 + seconds);
  }

  TicketId reserve(Lane lane, PriorityClass priority, Instant at) {
    TicketId id = new TicketId(new UUID(7, ++counter));
    int number = numbers.merge(lane.id(), 1, Integer::sum);
    TicketRequest request =
        new TicketRequest(
            id,
            TicketNumber.of(lane.prefix(), number),
            counter,
            lane.services().get(0),
            priority,
            Optional.empty());
    keep(Ticket.reserve(request, lane, KIOSK, at, rules));
    return id;
  }

  TicketId issue(Lane lane, PriorityClass priority, Instant at) {
    TicketId id = reserve(lane, priority, at);
    keep(ticket(id).confirm(KIOSK, at, rules));
    return id;
  }

  TicketId issue(Lane lane, Instant at) {
    return issue(lane, PriorityClass.ORDINARY, at);
  }

  Ticket ticket(TicketId id) {
    TicketState state = store.get(id);
    if (state == null) throw new AssertionError("no ticket " + id);
    return Ticket.restore(state);
  }

  /** What a store answers: per lane and class the smallest position. */
  List<LaneHead> heads() {
    Map<String, LaneHead> heads = new HashMap<>();
    store.values().stream()
        .filter(t -> t.life() == TicketLife.WAITING)
        .map(t -> Ticket.restore(t).inLine(overtaken.getOrDefault(t.facts().id(), 0)))
        .sorted(Comparator.comparing(LaneHead::position))
        .forEach(h -> heads.putIfAbsent(h.lane() + "/" + h.priority(), h));
    return List.copyOf(heads.values());
  }

  Optional<TicketId> callNext(Actor by, List<LaneId> lanes, Instant at) {
    Optional<Selection> next = CallingPolicy.under(rules).next(heads(), lanes);
    next.ifPresent(s -> call(s, by, at));
    return next.map(s -> s.head().ticket());
  }

  void call(Selection selection, Actor by, Instant at) {
    keep(ticket(selection.head().ticket()).call(selection, by, at, rules));
    selection.passedOver().forEach(t -> overtaken.merge(t, 1, Integer::sum));
  }

  void serve(TicketId id, Actor by, Instant start, Instant end) {
    keep(ticket(id).start(by, start, rules));
    keep(ticket(id).finish(Ruling.granted(), by, end, rules));
  }

  void missAfterThreeCalls(TicketId id, Actor by, Instant called) {
    keep(ticket(id).recall(by, called.plusSeconds(60), rules));
    keep(ticket(id).recall(by, called.plusSeconds(120), rules));
    keep(ticket(id).miss(by, called.plusSeconds(180), rules));
  }

  void comeBack(TicketId id, Instant at) {
    keep(ticket(id).comeBack(heads(), ++counter, KIOSK, at, rules));
  }

  Ticket keep(Outcome<Ticket> outcome) {
    if (!(outcome instanceof Outcome.Granted<Ticket> granted))
      throw new AssertionError("refused: " + outcome.ruling().codes());
    Ticket ticket = granted.state();
    store.put(ticket.getId(), ticket.state());
    if (granted.events().stream()
        .anyMatch(e -> e instanceof TicketReturned || e instanceof TicketTransferred))
      overtaken.put(ticket.getId(), 0);
    journal.addAll(granted.events());
    return ticket;
  }

  CallLog log() {
    return CallLog.replay(journal);
  }

  Precedence explain(TicketId a, TicketId b) {
    return Precedence.explain(a, b, log(), rules).orElseThrow();
  }
}
