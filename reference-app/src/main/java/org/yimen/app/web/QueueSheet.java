package org.yimen.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;

/** What a window seldom does with the queue: send on 转移, let go 离开, call by hand 点名叫号. */
final class QueueSheet {
  private QueueSheet() {}

  static Map<String, Object> of(OpenHall hall, Seat seat, WindowDesk desk, Speech speech) {
    return Map.of(
        "request", Control.newRequest(),
        "leaving", Control.newRequest(),
        "sending", Control.newRequest(),
        "ticket", desk.visitor().map(v -> v.ticket().id().toString()).orElse(""),
        "version", desk.visitor().map(v -> Long.toString(v.ticket().version())).orElse(""),
        "number", desk.visitor().map(v -> v.ticket().number()).orElse(""),
        "services", services(hall, seat, desk.visitor().map(Visitor::ticket), speech),
        "grounds",
            seat.handCallGrounds().stream()
                .map(g -> Map.of("code", g.code(), "name", speech.wording().word(g.code())))
                .toList());
  }

  /** Every other business of the hall, by the name of its lane. */
  private static List<Map<String, String>> services(
      OpenHall hall, Seat seat, Optional<TicketView> ticket, Speech speech) {
    return hall.yimen().enquiries().waiting(seat.place().id()).stream()
        .map(LaneWaiting::lane)
        .flatMap(
            lane ->
                lane.services().stream()
                    .filter(s -> ticket.filter(t -> t.service().equals(s)).isEmpty())
                    .map(
                        s ->
                            Map.of(
                                "code", s.value(),
                                "name",
                                    name(
                                        lane.services(),
                                        s,
                                        HallNames.of(lane, speech.language())))))
        .toList();
  }

  private static String name(List<ServiceId> services, ServiceId service, String lane) {
    return services.size() == 1 ? lane : lane + " · " + service.value();
  }

  /** The number as it was typed: small letters and blanks do not matter. */
  static Optional<TicketNumber> number(Form form) {
    String typed = form.text("number").toUpperCase(java.util.Locale.ROOT).replace(" ", "");
    try {
      return Optional.of(new TicketNumber(typed));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<HandCallGround> ground(Form form, Seat seat) {
    return seat.handCallGrounds().stream()
        .filter(g -> g.code().equals(form.text("ground")))
        .findFirst();
  }
}
