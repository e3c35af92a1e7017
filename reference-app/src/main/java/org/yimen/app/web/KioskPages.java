package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/**
 * The kiosk 自助取号: at most six choices a screen, one touch for a number, the number in the size of a
 * hand. Taking is reserved, shown, confirmed; a second touch gives the same number.
 */
final class KioskPages {
  private static final int CHOICES = 6;
  private static final Set<TicketLife> STILL_WAITING =
      Set.of(TicketLife.RESERVED, TicketLife.WAITING);

  private final OpenHall hall;
  private final Pages pages;
  private final PersonId kiosk;

  KioskPages(OpenHall hall, Pages pages, PersonId kiosk) {
    this.hall = hall;
    this.pages = pages;
    this.kiosk = kiosk;
  }

  void choices(Context request) {
    Place place = place(request);
    List<LaneWaiting> lanes =
        hall.yimen().enquiries().waiting(place.id()).stream()
            .filter(l -> l.lane().issuing())
            .toList();
    int screens = Math.max(1, (lanes.size() + CHOICES - 2) / (CHOICES - 1));
    boolean oneScreen = lanes.size() <= CHOICES;
    int screen = oneScreen ? 0 : Math.floorMod(number(request.queryParam("screen")), screens);
    int each = oneScreen ? CHOICES : CHOICES - 1;
    List<Choice> shown =
        lanes.stream()
            .skip((long) screen * each)
            .limit(each)
            .map(l -> choice(l, pages.language(request)))
            .toList();
    Map<String, Object> model = new HashMap<>(common(place, request));
    model.put("choices", shown);
    model.put("more", !oneScreen);
    model.put("next", (screen + 1) % screens);
    model.put("first", screen == 0);
    pages.show(request, "kiosk", model);
  }

  /** One business with its own request: touched twice it is still one ticket. */
  private record Choice(String service, String name, long waiting, int windows, String request) {}

  private static Choice choice(LaneWaiting waiting, Language language) {
    ServiceId service = waiting.lane().services().get(0);
    return new Choice(
        service.value(),
        HallNames.of(waiting.lane(), language),
        waiting.waiting(),
        waiting.windows(),
        UUID.randomUUID().toString());
  }

  void take(Context request) {
    Place place = place(request);
    Optional<RequestId> asked = requestId(request);
    Optional<ServiceId> service =
        Optional.ofNullable(request.formParam("service")).flatMap(Ids::service);
    if (asked.isEmpty() || service.isEmpty()) {
      request.redirect(home(place), HttpStatus.SEE_OTHER);
      return;
    }
    Outcome<TicketView> taken =
        hall.yimen()
            .reception()
            .takeTicket(TakeTicket.forService(asked.get(), by(place), service.get()));
    taken.fold(
        granted -> {
          String address = home(place) + "/tickets/" + granted.state().id();
          request.redirect(address, HttpStatus.SEE_OTHER);
          return true;
        },
        refused -> {
          refused(request, place, refused.ruling());
          return false;
        });
  }

  /** Shows the number. The page says so when it stands on the screen, see {@link #shown}. */
  void ticket(Context request) {
    Place place = place(request);
    TicketView ticket = wanted(request, place);
    LaneWaiting lane = lane(place, ticket);
    Map<String, Object> model = new HashMap<>(common(place, request));
    model.put("number", ticket.number());
    model.put("service", HallNames.of(lane.lane(), pages.language(request)));
    model.put("reserved", ticket.life() == TicketLife.RESERVED);
    model.put("shownAddress", home(place) + "/tickets/" + ticket.id() + "/shown");
    model.put("paper", home(place) + "/tickets/" + ticket.id() + "/paper");
    model.put("waits", STILL_WAITING.contains(ticket.life()));
    model.put("life", Wording.of(pages.language(request)).word(ticket.life()));
    model.put("others", others(lane, ticket));
    model.put("windows", lane.windows());
    pages.show(request, "kiosk-ticket", model);
  }

  /** Who else waits in the line; until this number was shown it is not counted there. */
  private static long others(LaneWaiting lane, TicketView ticket) {
    return Math.max(0, lane.waiting() - (ticket.life() == TicketLife.WAITING ? 1 : 0));
  }

  /** The number stands on the screen: from now on it waits. A second time changes nothing. */
  void shown(Context request) {
    Place place = place(request);
    TicketView ticket = wanted(request, place);
    if (ticket.life() == TicketLife.RESERVED) {
      RequestId asked = hall.yimen().caseDesk().newRequest();
      hall.yimen().reception().confirmTicket(TicketAct.of(asked, by(place), ticket.id()));
    }
    boolean waits = wanted(request, place).life() != TicketLife.RESERVED;
    request.status(waits ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT);
  }

  private TicketView wanted(Context request, Place place) {
    return ticketId(request)
        .flatMap(hall.yimen().reception()::ticket)
        .filter(t -> t.hall().equals(place.id()))
        .orElseThrow(NotFoundResponse::new);
  }

  private Actor by(Place place) {
    return Actor.of(kiosk, Functions.KIOSK, org.yimen.domain.ids.Place.in(place.id()));
  }

  private LaneWaiting lane(Place place, TicketView ticket) {
    return hall.yimen().enquiries().waiting(place.id()).stream()
        .filter(l -> l.lane().id().equals(ticket.lane()))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  private void refused(Context request, Place place, Ruling ruling) {
    Map<String, Object> model = new HashMap<>(common(place, request));
    model.put(
        "ruling", Wording.of(pages.language(request)).worded(ruling, hall.rules(place.centre())));
    request.status(HttpStatus.UNPROCESSABLE_CONTENT);
    pages.show(request, "kiosk-refused", model);
  }

  private Map<String, Object> common(Place place, Context request) {
    return Map.of(
        "hall", HallNames.of(place.hall(), pages.language(request)),
        "home", home(place),
        "now",
            LocalTime.ofInstant(hall.clock().now(), place.centre().zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString());
  }

  private static String home(Place place) {
    return "/kiosk/" + place.id().value();
  }

  private Place place(Context request) {
    return hall.place(request.pathParam("hall")).orElseThrow(NotFoundResponse::new);
  }

  private static int number(@org.jspecify.annotations.Nullable String text) {
    return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  private static Optional<RequestId> requestId(Context request) {
    return Optional.ofNullable(request.formParam("request")).flatMap(Ids::uuid).map(RequestId::new);
  }

  private static Optional<TicketId> ticketId(Context request) {
    return Ids.uuid(request.pathParam("ticket")).map(TicketId::new);
  }
}
