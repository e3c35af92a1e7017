package org.yimen.app.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.staff.Functions;

/**
 * Who does what in the simulated hall: each window gets an officer, each item somebody who may act
 * for it.
 */
final class Cast {
  private final HallFile hall;
  private final Map<WindowId, HallFile.Officer> serving = new LinkedHashMap<>();

  Cast(HallFile hall) {
    this.hall = hall;
    Set<PersonId> taken = new LinkedHashSet<>();
    for (Window window : hall.centre().windows())
      hall.officers().stream()
          .filter(o -> o.windows().contains(window.id()) && !taken.contains(o.person()))
          .findFirst()
          .ifPresent(
              o -> {
                serving.put(window.id(), o);
                taken.add(o.person());
              });
  }

  /** The windows that somebody serves. */
  List<Window> windows() {
    return hall.centre().windows().stream().filter(w -> serving.containsKey(w.id())).toList();
  }

  /** The officer of the window, at the window. */
  Actor at(Window window) {
    HallFile.Officer officer = Optional.ofNullable(serving.get(window.id())).orElseThrow();
    return Actor.of(officer.person(), Functions.WINDOW_CLERK, Place.at(window.hall(), window.id()));
  }

  /** The lanes that a window calls: those of its services, or all of its hall. */
  List<LaneId> lanes(Window window) {
    List<ServiceId> services = window.services();
    return hall.services().stream()
        .filter(s -> s.hall().equals(window.hall()))
        .filter(s -> services.isEmpty() || services.contains(s.id()))
        .map(HallFile.ServiceLine::lane)
        .distinct()
        .toList();
  }

  /**
   * All lanes, those together that some window calls together: whom that window calls next hangs on
   * all of them, and on no other lane.
   */
  List<Set<LaneId>> lines() {
    List<Set<LaneId>> lines = new ArrayList<>();
    for (HallFile.ServiceLine service : hall.services()) join(lines, Set.of(service.lane()));
    for (Window window : windows()) join(lines, new LinkedHashSet<>(lanes(window)));
    return lines;
  }

  private static void join(List<Set<LaneId>> lines, Set<LaneId> together) {
    Set<LaneId> whole = new LinkedHashSet<>(together);
    for (Set<LaneId> line : lines) if (!Collections.disjoint(line, together)) whole.addAll(line);
    lines.removeIf(line -> !Collections.disjoint(line, together));
    lines.add(whole);
  }

  /** The lane in which the visitor will wait; empty where no service is for that. */
  Optional<LaneId> laneFor(Visitor visitor) {
    return hall.services().stream()
        .filter(s -> visitor.item().map(i -> takes(s, i)).orElseGet(() -> answers(s, visitor)))
        .map(HallFile.ServiceLine::lane)
        .findFirst();
  }

  private static boolean takes(HallFile.ServiceLine service, ItemVersion item) {
    return service.field().filter(item.field()::equals).isPresent();
  }

  private boolean answers(HallFile.ServiceLine service, Visitor visitor) {
    return service.hall().equals(visitor.hall())
        && hall.centre().windows().stream()
            .filter(w -> w.kind() == WindowKind.ENQUIRY && w.hall().equals(visitor.hall()))
            .anyMatch(w -> w.services().contains(service.id()));
  }

  /**
   * The window's own officer where that one may accept the item, else a colleague at a window of
   * the same hall.
   */
  Optional<Actor> accepting(ItemVersion item, Window window) {
    if (mandated(serving.get(window.id()), item)) return Optional.of(at(window));
    return windows().stream()
        .filter(w -> w.hall().equals(window.hall()) && mandated(serving.get(w.id()), item))
        .findFirst()
        .map(this::at);
  }

  /**
   * Somebody in that function with a mandate for the item, other than these persons; in the hall.
   */
  Optional<Actor> inFunction(
      FunctionCode function, ItemVersion item, HallId where, Set<PersonId> others) {
    return hall.officers().stream()
        .filter(o -> o.functions().contains(function) && !others.contains(o.person()))
        .filter(o -> mandated(o, item))
        .findFirst()
        .map(o -> Actor.of(o.person(), function, Place.in(where)));
  }

  private static boolean mandated(
      HallFile.@org.jspecify.annotations.Nullable Officer officer, ItemVersion item) {
    return officer != null
        && officer.mandates().stream()
            .anyMatch(
                m ->
                    item.deciding().contains(m.department())
                        && (m.items().isEmpty() || m.items().contains(item.code())));
  }
}
