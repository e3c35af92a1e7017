package org.yimen.app.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;

/**
 * Lanes that share windows, with those windows: who comes first and who is called next. Its acts
 * happen one after the other, those of other lines meanwhile.
 */
final class Line {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 1));

  private final Scene scene;
  private final Counter counter;
  private final Set<LaneId> lanes;
  private final Agenda.Act whenClosed;
  private final Reception reception;
  private final Map<TicketId, Visitor> visitors = new HashMap<>();
  private final Set<Window> idle = new LinkedHashSet<>();
  private final List<Window> open = new ArrayList<>();
  private boolean closing;

  Line(Scene scene, Counter counter, Set<LaneId> lanes, Agenda.Act whenClosed) {
    this.scene = scene;
    this.counter = counter;
    this.lanes = lanes;
    this.whenClosed = whenClosed;
    this.reception = scene.yimen().reception();
  }

  boolean has(LaneId lane) {
    return lanes.contains(lane);
  }

  void open(Diary diary) {
    for (Window window : scene.cast().windows())
      if (calls(window) && reception.openWindow(act(window)).isGranted()) {
        open.add(window);
        idle.add(window);
      }
  }

  private boolean calls(Window window) {
    return scene.cast().lanes(window).stream().anyMatch(lanes::contains);
  }

  /** Somebody stands at the kiosk of a hall, perhaps the wrong one. */
  void arrive(Visitor visitor, Diary diary) {
    if (closing) return;
    Chance chance = visitor.chance();
    Actor kiosk = kiosk(visitor.hall());
    TakeTicket take =
        visitor
            .item()
            .map(i -> TakeTicket.forItem(scene.request(), kiosk, i.code()))
            .orElseGet(() -> TakeTicket.forEnquiry(scene.request(), kiosk));
    if (chance.perMille(70)) take = take.in(PriorityClass.ELDERLY);
    Outcome<TicketView> reserved = reception.takeTicket(take);
    if (reserved instanceof Outcome.Granted<TicketView> granted)
      print(visitor, granted.state(), diary);
    else visitor.item().ifPresent(item -> direct(visitor, item, diary));
  }

  private void direct(Visitor visitor, ItemVersion item, Diary diary) {
    HallId right = scene.hallOf(item);
    if (right.equals(visitor.hall())) return;
    scene.tally().directed.incrementAndGet();
    diary.in(visitor.chance().seconds(600, 1500), this, d -> arrive(visitor.in(right), d));
  }

  /** One number in two hundred is never printed; its visitor takes another one. */
  private void print(Visitor visitor, TicketView ticket, Diary diary) {
    if (visitor.chance().perMille(5))
      diary.in(Duration.ofSeconds(90), this, d -> arrive(visitor, d));
    else diary.next(this, d -> printed(visitor, ticket, d));
  }

  private void printed(Visitor visitor, TicketView ticket, Diary diary) {
    Actor kiosk = kiosk(ticket.hall());
    if (!reception.confirmTicket(TicketAct.of(scene.request(), kiosk, ticket.id())).isGranted())
      return;
    scene.tally().issued.incrementAndGet();
    visitors.put(ticket.id(), visitor);
    Chance chance = visitor.chance();
    if (chance.perMille(100))
      diary.in(chance.seconds(1800, 3600), this, d -> leave(ticket.id(), kiosk));
    wake(ticket.lane(), diary);
  }

  private void leave(TicketId ticket, Actor kiosk) {
    boolean waits =
        reception.ticket(ticket).filter(t -> t.life() == TicketLife.WAITING).isPresent();
    if (waits && reception.leave(TicketAct.of(scene.request(), kiosk, ticket)).isGranted())
      scene.tally().left.incrementAndGet();
  }

  private void wake(LaneId lane, Diary diary) {
    idle.stream()
        .filter(w -> scene.cast().lanes(w).contains(lane))
        .findFirst()
        .ifPresent(w -> callNext(w, diary));
  }

  /** The window has nobody at it and calls, or has nobody to call. */
  void callNext(Window window, Diary diary) {
    idle.remove(window);
    if (reception.callNext(act(window)) instanceof Outcome.Granted<TicketView> called) {
      TicketView ticket = called.state();
      counter.called(new Visit(this, window, ticket, visitor(ticket)), diary);
    } else if (closing) closeWindow(window, diary);
    else idle.add(window);
  }

  /** A number that no visitor of today holds was left over by a day that broke off. */
  private Visitor visitor(TicketView ticket) {
    return visitors.computeIfAbsent(
        ticket.id(),
        id -> new Visitor(0, Optional.empty(), ticket.hall(), new Chance(visitors.size())));
  }

  /**
   * Who comes back when the windows of the lane have closed goes home; the ticket runs out by
   * itself.
   */
  void comeBack(TicketView ticket, Diary diary) {
    if (open.stream().noneMatch(w -> scene.cast().lanes(w).contains(ticket.lane()))) return;
    TicketAct act = TicketAct.of(scene.request(), kiosk(ticket.hall()), ticket.id());
    if (reception.comeBack(act).isGranted()) wake(ticket.lane(), diary);
  }

  /** No numbers are given out any more; who holds one is still served. */
  void close(Diary diary) {
    closing = true;
    if (open.isEmpty()) whenClosed.happen(diary);
    List.copyOf(idle).forEach(w -> callNext(w, diary));
  }

  private void closeWindow(Window window, Diary diary) {
    open.remove(window);
    reception.closeWindow(act(window));
    if (open.isEmpty()) whenClosed.happen(diary);
  }

  private WindowAct act(Window window) {
    return new WindowAct(scene.request(), scene.cast().at(window));
  }

  private static Actor kiosk(HallId hall) {
    return Actor.of(NOBODY, Functions.KIOSK, Place.in(hall));
  }
}
