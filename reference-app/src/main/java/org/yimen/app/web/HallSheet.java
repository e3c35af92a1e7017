package org.yimen.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
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
        "fields", String.join("、", hall.fields()));
  }

  Map<String, Object> window(Window window, Control removal) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", window.id().value());
    shown.put("called", window.called());
    shown.put("spoken", window.spoken().orElse(""));
    shown.put("kind", window.kind().name());
    shown.put("kindWord", office.speech().wording().word(window.kind()));
    shown.put("department", window.department().map(DepartmentId::value).orElse(""));
    shown.put("departmentName", window.department().map(this::department).orElse(""));
    shown.put("lanes", lanes(window.hall(), Optional.of(window)));
    shown.put("removal", removal);
    shown.put("request", Control.newRequest());
    return shown;
  }

  private String department(DepartmentId id) {
    return view.centre().departments().stream()
        .filter(d -> d.id().equals(id))
        .map(d -> HallNames.of(d.nameZh(), d.nameEn(), office.speech().language()))
        .findFirst()
        .orElse(id.value());
  }

  /** The lanes of a hall, and which of them the window serves. */
  List<Map<String, Object>> lanes(HallId hall, Optional<Window> window) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Lane lane : view.lanes())
      if (lane.hall().equals(hall))
        all.add(
            Map.of(
                "code", lane.id().value(),
                "name", lane.prefix() + " " + HallNames.of(lane, office.speech().language()),
                "served",
                    window.filter(w -> w.services().containsAll(lane.services())).isPresent()));
    return all;
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
