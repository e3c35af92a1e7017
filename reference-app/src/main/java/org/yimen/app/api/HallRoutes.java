package org.yimen.app.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.web.CallBoard;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.ServiceId;
import org.yimen.ports.driving.LaneWaiting;

/** Halls 大厅, their lanes and calls: open to everybody, as the screen is. */
final class HallRoutes {
  private final OpenHall hall;
  private final CallBoard board;

  HallRoutes(OpenHall hall, CallBoard board) {
    this.hall = hall;
    this.board = board;
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

  RouteGroup group() {
    String one = "/halls/{hall}";
    return new RouteGroup(
        "halls",
        "大厅",
        "halls",
        List.of(
            Route.get("/halls", "listHalls", "各大厅", "The halls")
                .answers(HallList.class, this::halls),
            Route.get(one + "/lanes", "listLanes", "各队列等候情况", "How the lanes stand")
                .answers(LaneList.class, this::lanes),
            Route.get(one + "/calls", "listCalls", "最近叫号", "The last calls")
                .answers(CallList.class, this::calls)));
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
}
