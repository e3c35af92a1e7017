package org.yimen.app.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.web.CallBoard;
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

/** Halls 大厅, their lanes and calls, and numbers 取号: open to everybody, as kiosk and screen are. */
final class HallRoutes {
  private static final Set<TicketLife> STILL_WAITING =
      Set.of(TicketLife.RESERVED, TicketLife.WAITING);

  private final OpenHall hall;
  private final CallBoard board;
  private final PersonId kiosk;

  HallRoutes(OpenHall hall, CallBoard board, PersonId kiosk) {
    this.hall = hall;
    this.board = board;
    this.kiosk = kiosk;
  }

  /** A hall; opening hours as {@code 09:00}. */
  record HallBody(
      String id,
      String nameZh,
      Optional<String> nameEn,
      String centreZh,
      String address,
      String opens,
      String closes,
      String zone) {}

  /** The halls of this database. */
  record HallList(List<HallBody> halls) {}

  /** How a lane stands now. */
  record LaneBody(
      String id,
      String prefix,
      String nameZh,
      Optional<String> nameEn,
      List<String> services,
      boolean issuing,
      long waiting,
      int windows,
      Optional<Instant> longestSince) {}

  /** The lanes of a hall. */
  record LaneList(List<LaneBody> lanes) {}

  /** A call: number and window, never a name. */
  record CalledNumber(String number, String window, Instant at) {}

  /** The last calls of today, the newest first. */
  record CallList(List<CalledNumber> calls) {}

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
    String one = "/halls/{hall}";
    String ticket = one + "/tickets/{ticket}";
    return new RouteGroup(
        "halls",
        "大厅与取号",
        "halls and tickets",
        List.of(
            Route.get("/halls", "listHalls", "各大厅", "The halls")
                .answers(HallList.class, this::halls),
            Route.get(one + "/lanes", "listLanes", "各队列等候情况", "How the lanes stand")
                .answers(LaneList.class, this::lanes),
            Route.get(one + "/calls", "listCalls", "最近叫号", "The last calls")
                .answers(CallList.class, this::calls),
            Route.act(
                    one + "/tickets",
                    "takeTicket",
                    "取号，出号前不叫",
                    "Takes a number; nobody calls it before it is confirmed")
                .takes(TicketRequest.class)
                .creates(TicketDone.class, this::take),
            Route.get(ticket, "readTicket", "查看号票", "How a ticket stands")
                .answers(TicketStanding.class, this::ticket),
            Route.act(
                    ticket + "/confirmation",
                    "confirmTicket",
                    "已出号，开始等候",
                    "The number was shown: it waits from now on")
                .answers(TicketDone.class, this::confirm)));
  }

  private Answer halls(Call<Nothing> call) {
    return Answer.ok(new HallList(hall.places().stream().map(HallRoutes::hall).toList()));
  }

  private static HallBody hall(Place place) {
    return new HallBody(
        place.id().value(),
        place.hall().nameZh(),
        place.hall().nameEn(),
        place.centre().nameZh(),
        place.hall().address(),
        place.hall().opens().toString(),
        place.hall().closes().toString(),
        place.centre().zone().getId());
  }

  private Place place(Call<?> call) {
    return hall.place(call.request().pathParam("hall")).orElseThrow(ProblemException::unknown);
  }

  private Answer lanes(Call<Nothing> call) {
    return Answer.ok(
        new LaneList(
            hall.yimen().enquiries().waiting(place(call).id()).stream()
                .map(HallRoutes::lane)
                .toList()));
  }

  static LaneBody lane(LaneWaiting waiting) {
    return new LaneBody(
        waiting.lane().id().value(),
        waiting.lane().prefix(),
        waiting.lane().nameZh(),
        waiting.lane().nameEn(),
        waiting.lane().services().stream().map(ServiceId::value).toList(),
        waiting.lane().issuing(),
        waiting.waiting(),
        waiting.windows(),
        waiting.longestSince());
  }

  private Answer calls(Call<Nothing> call) {
    Place place = place(call);
    Instant morning = hall.today(place.centre()).atStartOfDay(place.centre().zone()).toInstant();
    return Answer.ok(
        new CallList(
            board.of(place.id(), morning).stream()
                .map(c -> new CalledNumber(c.number(), c.window().value(), c.at()))
                .toList()));
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
