package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.SweepView;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;

/** The visitors of the day and the windows that call them. */
final class Visits {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 1));
  private static final Duration RECALL_PAUSE = Duration.ofSeconds(31);

  private final Scene scene;
  private final Matters matters;
  private final Reception reception;
  private final double meanServiceSeconds;
  private final Map<TicketId, Visitor> visitors = new LinkedHashMap<>();
  private final Set<Window> idle = new LinkedHashSet<>();
  private final List<Window> open = new ArrayList<>();
  private boolean closing;

  private record Visitor(Optional<ItemVersion> item, HallId hall) {}

  Visits(Scene scene, Matters matters, int visitors) {
    this.scene = scene;
    this.matters = matters;
    this.reception = scene.yimen().reception();
    int windows =
        (int) scene.cast().windows().stream().filter(w -> !w.services().isEmpty()).count();
    this.meanServiceSeconds = Math.min(420, 0.7 * 8 * 3600 * windows / Math.max(1, visitors));
  }

  /** Enters the whole day into the agenda. */
  void plan(int visitors) {
    Hall first = scene.hall().centre().halls().get(0);
    Instant opens = time(first.opens());
    Instant closes = time(first.closes());
    scene.agenda().at(opens, this::openWindows);
    int openSeconds = (int) Duration.between(opens, closes).toSeconds();
    for (int n = 0; n < visitors; n++) {
      Visitor visitor = visitor();
      scene
          .agenda()
          .at(opens.plusSeconds(scene.chance().arrival(openSeconds)), () -> arrive(visitor));
    }
    sweepFrom(opens.plusSeconds(60));
    scene.agenda().at(closes, this::close);
  }

  private Visitor visitor() {
    if (scene.chance().perMille(60))
      return new Visitor(Optional.empty(), scene.chance().one(scene.hall().centre().halls()).id());
    ItemVersion item = scene.chance().one(scene.hall().items());
    HallId right = hallOf(item);
    HallId wrong =
        scene.hall().centre().halls().stream()
            .map(Hall::id)
            .filter(h -> !h.equals(right))
            .findFirst()
            .orElse(right);
    return new Visitor(Optional.of(item), scene.chance().perMille(25) ? wrong : right);
  }

  private HallId hallOf(ItemVersion item) {
    return scene.hall().centre().halls().stream()
        .filter(h -> h.fields().contains(item.field()))
        .map(Hall::id)
        .findFirst()
        .orElse(scene.hall().centre().halls().get(0).id());
  }

  private void openWindows() {
    for (Window window : scene.cast().windows())
      if (reception
          .openWindow(new WindowAct(scene.request(), scene.cast().at(window)))
          .isGranted()) {
        open.add(window);
        idle.add(window);
      }
  }

  private void arrive(Visitor visitor) {
    Actor kiosk = Actor.of(NOBODY, Functions.KIOSK, Place.in(visitor.hall()));
    TakeTicket take =
        visitor
            .item()
            .map(i -> TakeTicket.forItem(scene.request(), kiosk, i.code()))
            .orElseGet(() -> TakeTicket.forEnquiry(scene.request(), kiosk));
    if (scene.chance().perMille(70)) take = take.in(PriorityClass.ELDERLY);
    Outcome<TicketView> reserved = reception.takeTicket(take);
    if (reserved instanceof Outcome.Granted<TicketView> granted)
      print(visitor, kiosk, granted.state());
    else if (visitor.item().filter(i -> !hallOf(i).equals(visitor.hall())).isPresent()) {
      scene.tally().directed++;
      Visitor there = new Visitor(visitor.item(), hallOf(visitor.item().get()));
      scene.agenda().in(scene.chance().seconds(600, 1500), () -> arriveIfOpen(there));
    }
  }

  private void arriveIfOpen(Visitor visitor) {
    if (!closing) arrive(visitor);
  }

  /** One number in two hundred is never printed; its visitor takes another one. */
  private void print(Visitor visitor, Actor kiosk, TicketView ticket) {
    if (scene.chance().perMille(5)) {
      scene.agenda().in(Duration.ofSeconds(90), () -> arriveIfOpen(visitor));
      return;
    }
    scene
        .agenda()
        .in(
            scene.chance().seconds(2, 4),
            () -> {
              if (!reception
                  .confirmTicket(TicketAct.of(scene.request(), kiosk, ticket.id()))
                  .isGranted()) return;
              scene.tally().issued++;
              visitors.put(ticket.id(), visitor);
              if (scene.chance().perMille(100))
                scene
                    .agenda()
                    .in(scene.chance().seconds(1800, 3600), () -> leave(ticket.id(), kiosk));
              wake(ticket.lane());
            });
  }

  private void leave(TicketId ticket, Actor visitor) {
    boolean waits =
        reception.ticket(ticket).filter(t -> t.life() == TicketLife.WAITING).isPresent();
    if (waits && reception.leave(TicketAct.of(scene.request(), visitor, ticket)).isGranted())
      scene.tally().left++;
  }

  private void wake(LaneId lane) {
    idle.stream()
        .filter(w -> scene.cast().lanes(w).contains(lane))
        .findFirst()
        .ifPresent(this::callNext);
  }

  private void callNext(Window window) {
    idle.remove(window);
    Actor officer = scene.cast().at(window);
    Outcome<TicketView> called = reception.callNext(new WindowAct(scene.request(), officer));
    if (!(called instanceof Outcome.Granted<TicketView> granted)) {
      idle.add(window);
      if (closing) closeWindow(window);
      return;
    }
    TicketView ticket = granted.state();
    if (scene.chance().perMille(45)) {
      scene.agenda().in(RECALL_PAUSE, () -> recall(window, ticket, 2));
      return;
    }
    Duration walk = scene.chance().seconds(10, 60);
    scene.agenda().in(walk, () -> serve(window, ticket));
  }

  private void recall(Window window, TicketView ticket, int callsLeft) {
    TicketAct act = TicketAct.of(scene.request(), scene.cast().at(window), ticket.id());
    if (callsLeft == 0) {
      if (reception.miss(act).isGranted() && scene.chance().perMille(600))
        scene.agenda().in(scene.chance().seconds(240, 1500), () -> comeBack(ticket));
      callNext(window);
      return;
    }
    reception.recall(act);
    scene.agenda().in(RECALL_PAUSE, () -> recall(window, ticket, callsLeft - 1));
  }

  private void comeBack(TicketView ticket) {
    Actor visitor = Actor.of(NOBODY, Functions.KIOSK, Place.in(ticket.hall()));
    if (reception.comeBack(TicketAct.of(scene.request(), visitor, ticket.id())).isGranted())
      wake(ticket.lane());
  }

  private void serve(Window window, TicketView ticket) {
    Actor officer = scene.cast().at(window);
    if (!reception.start(TicketAct.of(scene.request(), officer, ticket.id())).isGranted()) {
      callNext(window);
      return;
    }
    scene.agenda().in(scene.chance().serviceTime(meanServiceSeconds), () -> finish(window, ticket));
  }

  private void finish(Window window, TicketView ticket) {
    Optional<ItemVersion> item =
        Optional.ofNullable(visitors.get(ticket.id())).flatMap(Visitor::item);
    List<CaseId> handled = item.flatMap(i -> matters.handIn(i, window)).stream().toList();
    Outcome<TicketView> end =
        reception.finish(
            TicketAct.of(scene.request(), scene.cast().at(window), ticket.id()), handled);
    if (end.isGranted()) scene.tally().served++;
    else throw new IllegalStateException("a visit could not be finished: " + end.ruling().codes());
    callNext(window);
  }

  private void sweepFrom(Instant first) {
    scene
        .agenda()
        .at(
            first,
            () -> {
              sweep();
              if (!open.isEmpty() || !closing) sweepFrom(scene.clock().now().plusSeconds(60));
            });
  }

  private void sweep() {
    if (reception.sweep(scene.system()) instanceof Outcome.Granted<SweepView> swept)
      scene.tally().missed += swept.state().expired();
  }

  /** No numbers are given out any more; who holds one is still served. */
  private void close() {
    closing = true;
    List.copyOf(idle).forEach(this::callNext);
    scene.agenda().in(Duration.ofMinutes(120), this::sweep);
  }

  private void closeWindow(Window window) {
    idle.remove(window);
    open.remove(window);
    reception.closeWindow(new WindowAct(scene.request(), scene.cast().at(window)));
  }

  private Instant time(LocalTime time) {
    return scene.day().atTime(time).atZone(scene.zone()).toInstant();
  }
}
