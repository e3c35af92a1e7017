package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.wording.Language;

/** The hall screen 叫号大屏: the newest call across the whole width, earlier calls, who waits. */
final class WallPages {
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);
  private static final Set<String> QUEUE = Set.of("ticket", "window", "lane");

  private final OpenHall hall;
  private final Pages pages;
  private final CallBoard board;
  private final LiveScreens screens;
  private Instant lastHeartbeat = Instant.EPOCH;

  WallPages(OpenHall hall, Pages pages, CallBoard board, LiveScreens screens) {
    this.hall = hall;
    this.pages = pages;
    this.board = board;
    this.screens = screens;
  }

  void wall(Context request) {
    Place place = place(request);
    Map<String, Object> model = new HashMap<>(model(place, pages.language(request)));
    model.put("hall", HallNames.of(place.hall(), pages.language(request)));
    model.put("zone", place.centre().zone().getId());
    model.put("liveAddress", "/wall/" + place.id().value() + "/live");
    pages.show(request, "wall", model);
  }

  void live(SseClient client) {
    Place place = place(client.ctx());
    Language language = pages.language(client.ctx());
    screens.add(client, new LiveScreens.Shows(place.id(), language), picture(place, language));
  }

  /** Draws the screens anew whose queue changed. */
  void changed(List<Entry> entries) {
    entries.forEach(board::take);
    Set<String> halls =
        entries.stream()
            .filter(e -> QUEUE.contains(e.aggregate().type()))
            .flatMap(e -> e.actor().place().hall().stream())
            .map(h -> h.value())
            .collect(Collectors.toSet());
    if (!halls.isEmpty())
      for (Place place : hall.places())
        if (halls.contains(place.id().value()))
          screens.show(place.id(), language -> picture(place, language));
    heartbeat();
  }

  private void heartbeat() {
    Instant now = Instant.now();
    if (Duration.between(lastHeartbeat, now).compareTo(HEARTBEAT) < 0) return;
    lastHeartbeat = now;
    screens.heartbeat();
  }

  private String picture(Place place, Language language) {
    return pages.render("wall-board", language, "", model(place, language));
  }

  private Map<String, Object> model(Place place, Language language) {
    Instant morning = hall.today(place.centre()).atStartOfDay(place.centre().zone()).toInstant();
    List<Map<String, Object>> calls =
        board.of(place.id(), morning).stream()
            .map(
                c ->
                    Map.<String, Object>of(
                        "key", c.position(),
                        "number", c.number(),
                        "window", HallNames.called(place.centre(), c.window()),
                        "at",
                            LocalTime.ofInstant(c.at(), place.centre().zone())
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()))
            .toList();
    List<Map<String, Object>> lanes =
        hall.yimen().enquiries().waiting(place.id()).stream()
            .map(
                l ->
                    Map.<String, Object>of(
                        "name", HallNames.of(l.lane(), language), "waiting", l.waiting()))
            .toList();
    return Map.of("calls", calls, "lanes", lanes);
  }

  private Place place(Context request) {
    return hall.place(request.pathParam("hall")).orElseThrow(NotFoundResponse::new);
  }
}
