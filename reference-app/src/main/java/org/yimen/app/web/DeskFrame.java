package org.yimen.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;

/** What stands on every page of the desk: who works where, who is here, who waits, the keys. */
final class DeskFrame {
  private final OpenHall hall;
  private final Pages pages;

  DeskFrame(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  Speech speech(Context request, Seat seat) {
    return new Speech(pages, request, hall.clock().now(), seat.place().centre().zone());
  }

  /** The window of the seat as it stands; empty while it is closed. */
  Optional<WindowDesk> desk(Seat seat) {
    return seat.window().flatMap(w -> hall.yimen().reception().desk(seat.atWindow()));
  }

  /** The model of the frame. */
  Map<String, Object> model(Seat seat, Speech speech, String current) {
    String mark =
        seat.window()
            .map(w -> speech.say("desk.window", HallNames.called(seat.place().centre(), w)))
            .orElseGet(() -> HallNames.of(seat.place().hall(), speech.language()));
    Map<String, Object> model =
        new HashMap<>(Doors.bar(seat.who(), current, speech::say, mark, speech.moment()));
    model.put("alert", Optional.empty());
    model.put("told", Optional.empty());
    return model;
  }

  /** The model of the frame for who has no seat in a hall. */
  Map<String, Object> unseated(SignedIn who, Speech speech, String current) {
    Map<String, Object> model =
        new HashMap<>(Doors.bar(who, current, speech::say, speech.say("name"), speech.moment()));
    model.put("alert", Optional.empty());
    model.put("told", Optional.empty());
    return model;
  }

  /** The page for who has no posting today. */
  void notPosted(Context request, SignedIn who, String current) {
    pages.show(
        request,
        "desk-none",
        Doors.bar(who, current, key -> pages.say(request, key), pages.say(request, "name"), ""));
  }

  /** The same with the rail at the left and the keys at the bottom. */
  Map<String, Object> modelWithRail(Seat seat, Speech speech, String current) {
    Map<String, Object> model = model(seat, speech, current);
    Optional<WindowDesk> desk = desk(seat);
    Optional<Visitor> visitor = desk.flatMap(WindowDesk::visitor);
    model.put("standing", desk.map(d -> d.window().standing()).orElse(WindowStanding.CLOSED));
    model.put("visitor", visitor.map(v -> visitor(v, speech)));
    model.put("lanes", desk.map(d -> lanes(seat, d, speech)).orElse(List.of()));
    model.put(
        "missed", desk.map(d -> d.missed().stream().map(this::missed).toList()).orElse(List.of()));
    model.put("keys", desk.map(d -> keys(d, seat, speech)).orElse(List.of()));
    model.put(
        "why", visitor.isPresent() ? speech.say("desk.busy", visitor.get().ticket().number()) : "");
    return model;
  }

  private Map<String, Object> visitor(Visitor visitor, Speech speech) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", visitor.ticket().number());
    shown.put("id", visitor.ticket().id().toString());
    shown.put("service", service(visitor.ticket(), speech));
    shown.put("calledAt", speech.time(visitor.calledAt()));
    shown.put("takenAt", speech.time(visitor.takenAt()));
    shown.put("calls", visitor.calls());
    shown.put(
        "waited", java.time.Duration.between(visitor.takenAt(), visitor.calledAt()).toMinutes());
    shown.put("served", visitor.servedSince().map(s -> speech.minutesSince(s)));
    shown.put("since", visitor.servedSince().orElse(visitor.calledAt()).toString());
    shown.put(
        "cases",
        visitor.cases().stream()
            .flatMap(id -> hall.yimen().enquiries().caseById(id).stream())
            .map(c -> line(c, speech))
            .toList());
    return shown;
  }

  private String service(TicketView ticket, Speech speech) {
    return hall.yimen().enquiries().waiting(ticket.hall()).stream()
        .map(LaneWaiting::lane)
        .filter(l -> l.id().equals(ticket.lane()))
        .map(l -> HallNames.of(l, speech.language()))
        .findFirst()
        .orElse(ticket.service().value());
  }

  /** A case as one line. */
  static Map<String, Object> line(CaseReading reading, Speech speech) {
    return Map.of(
        "id", reading.id().toString(),
        "number", reading.number(),
        "item", HallNames.of(reading.itemNameZh(), reading.itemNameEn(), speech.language()),
        "stage", speech.wording().word(reading.stage()));
  }

  private List<Map<String, Object>> lanes(Seat seat, WindowDesk desk, Speech speech) {
    WindowScope scope = desk.window().scope();
    return hall.yimen().enquiries().waiting(seat.place().id()).stream()
        .filter(l -> scope.serves(l.lane().id()))
        .map(
            l ->
                Map.<String, Object>of(
                    "prefix", l.lane().prefix(),
                    "name", HallNames.of(l.lane(), speech.language()),
                    "waiting", l.waiting(),
                    "longest", l.longestSince().map(speech::minutesSince)))
        .toList();
  }

  private Map<String, Object> missed(TicketView ticket) {
    return Map.of(
        "number", ticket.number(),
        "id", ticket.id().toString(),
        "version", ticket.version(),
        "request", Control.newRequest());
  }

  private List<Control> keys(WindowDesk desk, Seat seat, Speech speech) {
    List<Control> keys = new ArrayList<>();
    keys.add(
        Control.under(
            desk.mayCallNext(),
            seat.rules(),
            speech,
            "next",
            speech.say("desk.next"),
            "N",
            "/desk/window/next",
            Map.of("request", Control.newRequest())));
    keys.add(ofTicket(desk, seat, speech, "recall", "R", Visitor::mayRecall));
    keys.add(ofTicket(desk, seat, speech, "start", "S", Visitor::mayStart));
    keys.add(ofTicket(desk, seat, speech, "finish", "E", Visitor::mayFinish));
    keys.add(ofTicket(desk, seat, speech, "miss", "M", Visitor::mayMiss));
    return keys;
  }

  private static Control ofTicket(
      WindowDesk desk,
      Seat seat,
      Speech speech,
      String act,
      String key,
      java.util.function.Function<Visitor, Ruling> may) {
    String label = speech.say("desk." + act);
    String address = "/desk/ticket/" + act;
    if (desk.visitor().isEmpty())
      return new Control(
          act,
          label,
          key,
          address,
          Map.of(),
          Optional.of(new ShownRuling(speech.say("desk.nobody"), "refused", List.of())));
    TicketView ticket = desk.visitor().get().ticket();
    return Control.under(
        may.apply(desk.visitor().get()),
        seat.rules(),
        speech,
        act,
        label,
        key,
        address,
        Map.of(
            "request", Control.newRequest(),
            "ticket", ticket.id().toString(),
            "version", Long.toString(ticket.version())));
  }
}
