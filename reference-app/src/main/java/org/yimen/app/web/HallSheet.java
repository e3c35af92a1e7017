package org.yimen.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.ports.driving.CentreView;

/** Halls and windows as pages of the office show them. */
record HallSheet(CentreView view, Office office) {
  Map<String, Object> line(Hall hall) {
    return Map.of(
        "id", hall.id().value(),
        "name", HallNames.of(hall, office.speech().language()),
        "address", hall.address(),
        "hours", hall.opens() + "–" + hall.closes(),
        "fields", String.join("、", hall.fields()),
        "windows",
            view.centre().windows().stream().filter(w -> w.hall().equals(hall.id())).count());
  }

  /** A hall as fields of its form. */
  static Map<String, String> fields(Hall hall) {
    return Map.of(
        "code", hall.id().value(),
        "nameZh", hall.nameZh(),
        "nameEn", hall.nameEn().orElse(""),
        "address", hall.address(),
        "opens", hall.opens().toString(),
        "closes", hall.closes().toString(),
        "managedBy", hall.managedBy().value(),
        "fields", String.join("、", hall.fields()),
        "clocks", String.join("、", hall.clocks().stream().map(DeviceId::value).toList()));
  }

  Map<String, Object> window(Window window, Control removal) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", window.id().value());
    shown.put("called", window.called());
    shown.put("spoken", window.spoken().orElse(""));
    shown.put("kind", window.kind().name());
    shown.put("kindWord", office.speech().wording().word(window.kind()));
    shown.put("department", window.department().map(DepartmentId::value).orElse(""));
    shown.put("serves", serves(window));
    shown.put("lanes", lanes(window.hall(), served(window)));
    shown.put("removal", removal);
    shown.put("request", Control.newRequest());
    return shown;
  }

  /** Whose window it is, where it is somebody's, and which lanes it calls. */
  private String serves(Window window) {
    Stream<String> lanes =
        view.lanes().stream()
            .filter(l -> l.hall().equals(window.hall()))
            .filter(l -> window.services().containsAll(l.services()))
            .map(l -> l.prefix() + " " + HallNames.of(l, office.speech().language()));
    return Stream.concat(window.department().map(this::department).stream(), lanes)
        .collect(Collectors.joining(" · "));
  }

  private String department(DepartmentId id) {
    return view.centre().departments().stream()
        .filter(d -> d.id().equals(id))
        .map(d -> HallNames.of(d.nameZh(), d.nameEn(), office.speech().language()))
        .findFirst()
        .orElse(id.value());
  }

  private List<String> served(Window window) {
    return view.lanes().stream()
        .filter(l -> window.services().containsAll(l.services()))
        .map(l -> l.id().value())
        .toList();
  }

  /** The lanes of a hall, and which of them are served. */
  List<Map<String, Object>> lanes(HallId hall, List<String> served) {
    return view.lanes().stream()
        .filter(lane -> lane.hall().equals(hall))
        .map(
            lane ->
                Map.<String, Object>of(
                    "code", lane.id().value(),
                    "prefix", lane.prefix(),
                    "name", HallNames.of(lane, office.speech().language()),
                    "nameZh", lane.nameZh(),
                    "nameEn", lane.nameEn().orElse(""),
                    "services", lane.services().stream().map(ServiceId::value).toList(),
                    "request", Control.newRequest(),
                    "served", served.contains(lane.id().value())))
        .toList();
  }

  List<Map<String, String>> departments() {
    List<Map<String, String>> all = new ArrayList<>();
    for (Department d : view.centre().departments())
      all.add(
          Map.of(
              "code", d.id().value(),
              "name", HallNames.of(d.nameZh(), d.nameEn(), office.speech().language())));
    return all;
  }
}
