package org.yimen.domain.organisation;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
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
 */
public record Window(
    WindowId id,
    HallId hall,
    WindowKind kind,
    Optional<DepartmentId> department,
    List<ServiceId> services)
    implements ValueObject {
  public Window {
    services = List.copyOf(services);
    if (kind == WindowKind.DEPARTMENT && department.isEmpty())
      throw new IllegalArgumentException("window " + id + " of kind DEPARTMENT names none");
  }
}
