package org.yimen.app.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.queue.WaitingFigures;
import org.yimen.ports.driving.LaneWaiting;

/** Who waits 等候, by department and by hall, for the board. */
final class BoardQueue {
  private final OpenHall hall;

  BoardQueue(OpenHall hall) {
    this.hall = hall;
  }

  boolean hasWindow(CentreState centre, Department department) {
    return windows(centre, department).findAny().isPresent();
  }

  private static java.util.stream.Stream<Window> windows(
      CentreState centre, Department department) {
    return centre.windows().stream()
        .filter(w -> w.department().filter(department.id()::equals).isPresent());
  }

  /** The windows of the department, and who waits for what they call first. */
  Map<String, Object> of(CentreState centre, Department department, Speech speech) {
    List<Window> windows = windows(centre, department).toList();
    Set<ServiceId> services =
        windows.stream().flatMap(w -> w.services().stream().limit(1)).collect(Collectors.toSet());
    List<LaneWaiting> lanes =
        windows.stream()
            .map(Window::hall)
            .distinct()
            .flatMap(h -> hall.yimen().enquiries().waiting(h).stream())
            .filter(l -> l.lane().services().stream().anyMatch(services::contains))
            .toList();
    Optional<Instant> longest =
        lanes.stream().flatMap(l -> l.longestSince().stream()).min(Comparator.naturalOrder());
    Map<String, Object> shown = new HashMap<>();
    shown.put("windows", windows.stream().map(w -> w.id().value()).toList());
    shown.put("waiting", lanes.stream().mapToLong(LaneWaiting::waiting).sum());
    shown.put(
        "longest",
        longest.map(s -> speech.say("board.minutes", speech.minutesSince(s))).orElse("—"));
    return shown;
  }

  /** How long people waited today, by hall. */
  List<Map<String, Object>> today(CentreState centre, Speech speech) {
    List<Integer> bounds = hall.rules(centre).value(QueueProvisions.WAITING_LEVELS).overMinutes();
    return centre.halls().stream()
        .map(
            (Hall h) -> {
              WaitingFigures figures = hall.yimen().enquiries().hallFigures(h.id(), speech.today());
              List<Map<String, Object>> over = new ArrayList<>();
              for (int n = 0; n < bounds.size(); n++)
                over.add(
                    Map.of(
                        "name", speech.say("board.over", bounds.get(n)),
                        "people", figures.overLevel().get(n)));
              return Map.<String, Object>of(
                  "name", HallNames.of(h, speech.language()),
                  "issued", figures.issued(),
                  "now", figures.waitingNow(),
                  "over", over);
            })
        .toList();
  }
}
