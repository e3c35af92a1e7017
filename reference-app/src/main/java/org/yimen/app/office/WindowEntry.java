package org.yimen.app.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;

/**
 * A window 窗口 as it was written down; what was left out is empty.
 *
 * @param code its code
 * @param kind name of its kind
 * @param spoken as what it is called out
 * @param department code of its department
 * @param lanes codes of the lanes that it serves
 */
public record WindowEntry(
    String code, String kind, String spoken, String department, List<String> lanes) {
  public WindowEntry {
    lanes = List.copyOf(lanes);
  }

  /**
   * A window of that hall; a lane is served with all its services. What it serves already keeps its
   * order: the first is served first.
   */
  public Outcome<Window> read(HallId hall, List<Lane> known, List<Window> standing) {
    Faults faults = new Faults();
    Optional<WindowId> id = faults.code("window", code, WindowId::new);
    Optional<WindowKind> read = faults.choice("kind", WindowKind.class, kind);
    Optional<String> called = faults.optional("spoken", TextKind.NAME, spoken);
    Optional<DepartmentId> of =
        department.isEmpty()
            ? Optional.empty()
            : faults.code("department", department, DepartmentId::new);
    if (read.filter(k -> k == WindowKind.DEPARTMENT).isPresent() && department.isEmpty())
      faults.value("department");
    List<ServiceId> before =
        standing.stream()
            .filter(w -> id.filter(w.id()::equals).isPresent())
            .flatMap(w -> w.services().stream())
            .toList();
    List<ServiceId> services =
        lanes.stream()
            .distinct()
            .flatMap(
                lane ->
                    known.stream()
                        .filter(l -> l.hall().equals(hall) && l.id().value().equals(lane)))
            .flatMap(l -> l.services().stream())
            .sorted(Comparator.comparingInt(s -> place(before, s)))
            .toList();
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new Window(id.orElseThrow(), hall, read.orElseThrow(), of, services, called));
  }

  private static int place(List<ServiceId> services, ServiceId service) {
    int place = services.indexOf(service);
    return place < 0 ? services.size() : place;
  }
}
