package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;

/** Numbers 取号: open to everybody, as the kiosk is. */
final class TicketRoutes {
  private static final Set<TicketLife> STILL_WAITING =
      Set.of(TicketLife.RESERVED, TicketLife.WAITING);

  private final OpenHall hall;
  private final PersonId kiosk;

  TicketRoutes(OpenHall hall, PersonId kiosk) {
    this.hall = hall;
    this.kiosk = kiosk;
  }

  /** What the number is for: one of both. */
  record TicketRequest(
      @Longest(60) Optional<String> service, @Longest(100) Optional<String> item) {}

  /** A ticket. */
  record TicketBody(
      UUID id,
      long version,
      String number,
      String hall,
      String lane,
      String service,
      String priority,
      TicketLife life,
      Optional<String> window) {}

  /** A ticket after an act, with the ruling. */
  record TicketDone(TicketBody ticket, RulingBody ruling) {}

  /** A ticket and who else waits in its line; empty when it does not wait. */
  record TicketStanding(TicketBody ticket, Optional<Long> others, int windows) {}

  RouteGroup group() {
    String all = "/halls/{hall}/tickets";
    String one = all + "/{ticket}";
    return new RouteGroup(
        "tickets",
        "取号",
        "tickets",
        List.of(
            Route.act(
                    all,
                    "takeTicket",
                    "取号，出号前不叫",
                    "Takes a number; nobody calls it before it is confirmed")
                .takes(TicketRequest.class)
                .creates(TicketDone.class, this::take),
            Route.get(one, "readTicket", "查看号票", "How a ticket stands")
                .answers(TicketStanding.class, this::ticket),
            Route.act(
                    one + "/confirmation",
                    "confirmTicket",
                    "已出号，开始等候",
                    "The number was shown: it waits from now on")
                .answers(TicketDone.class, this::confirm)));
  }

  private Place place(Call<?> call) {
    return hall.place(call.request().pathParam("hall")).orElseThrow(ProblemException::unknown);
  }

  private Answer take(Call<TicketRequest> call) {
    Place place = place(call);
    Optional<ServiceId> service =
        call.body().service().map(s -> call.code("/service", s, ServiceId::new));
    Optional<ItemCode> item = call.body().item().map(i -> call.code("/item", i, ItemCode::new));
    if (service.isEmpty() && item.isEmpty()) throw ProblemException.field("/service", Kind.MISSING);
    TakeTicket take =
        item.map(i -> TakeTicket.forItem(call.id(), by(place), i))
            .map(t -> service.map(t::under).orElse(t))
            .orElseGet(() -> TakeTicket.forService(call.id(), by(place), service.orElseThrow()));
    return Rulings.answer(
        call,
        201,
        hall.yimen().reception().takeTicket(take),
        hall.rules(place.centre()),
        (ticket, ruling) -> new TicketDone(body(ticket), ruling));
  }

  private Answer ticket(Call<Nothing> call) {
    TicketView ticket = wanted(call, place(call));
    Optional<LaneWaiting> lane =
        hall.yimen().enquiries().waiting(ticket.hall()).stream()
            .filter(l -> l.lane().id().equals(ticket.lane()))
            .findFirst();
    return Answer.ok(
        new TicketStanding(
            body(ticket),
            lane.filter(l -> STILL_WAITING.contains(ticket.life())).map(l -> others(l, ticket)),
            lane.map(LaneWaiting::windows).orElse(0)));
  }

  /** Who else waits in the line; until this number was shown it is not counted there. */
  private static long others(LaneWaiting lane, TicketView ticket) {
    return Math.max(0, lane.waiting() - (ticket.life() == TicketLife.WAITING ? 1 : 0));
  }

  private Answer confirm(Call<Nothing> call) {
    Place place = place(call);
    TicketView ticket = wanted(call, place);
    return Rulings.answer(
        call,
        200,
        hall.yimen().reception().confirmTicket(TicketAct.of(call.id(), by(place), ticket.id())),
        hall.rules(place.centre()),
        (confirmed, ruling) -> new TicketDone(body(confirmed), ruling));
  }

  private TicketView wanted(Call<?> call, Place place) {
    return hall.yimen()
        .reception()
        .ticket(new TicketId(call.pathId("ticket")))
        .filter(t -> t.hall().equals(place.id()))
        .orElseThrow(ProblemException::unknown);
  }

  private Actor by(Place place) {
    return Actor.of(kiosk, Functions.KIOSK, org.yimen.domain.ids.Place.in(place.id()));
  }

  static TicketBody body(TicketView ticket) {
    return new TicketBody(
        ticket.id().value(),
        ticket.version(),
        ticket.number(),
        ticket.hall().value(),
        ticket.lane().value(),
        ticket.service().value(),
        ticket.priority(),
        ticket.life(),
        ticket.window().map(w -> w.value()));
  }
}
