package org.yimen.domain.organisation;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;

/**
 * A window 窗口.
 *
 * @param id its code, unique in the centre
 * @param hall where it stands
 * @param kind what kind of window
 * @param department who answers for its business (MXH-10b); empty where the centre does
 * @param services the queue services it calls, the first one first
 * @param spoken the number or name that screens show and loudspeakers say 叫号名称, such as {@code 3};
 *     empty where they say the code
 */
public record Window(
    WindowId id,
    HallId hall,
    WindowKind kind,
    Optional<DepartmentId> department,
    List<ServiceId> services,
    Optional<String> spoken)
    implements ValueObject {
  public Window {
    services = List.copyOf(services);
    TextRules.require("spoken", TextKind.NAME, spoken);
    if (kind == WindowKind.DEPARTMENT && department.isEmpty())
      throw new IllegalArgumentException("window " + id + " of kind DEPARTMENT names none");
  }

  /** A window that is called by its code. */
  public Window(
      WindowId id,
      HallId hall,
      WindowKind kind,
      Optional<DepartmentId> department,
      List<ServiceId> services) {
    this(id, hall, kind, department, services, Optional.empty());
  }

  /** What it is called on screens and by loudspeakers. */
  public String called() {
    return spoken.orElse(id.value());
  }
}
