package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.driving.CentreView;

/** The centre 中心 as a body, as the office arranges it. */
final class CentreBodies {
  private CentreBodies() {}

  /** A department of the centre. */
  record DepartmentBody(String id, String nameZh, Optional<String> nameEn) {}

  /** A hall as the office arranges it; hours as {@code 09:00}. */
  record OfficeHall(
      String id,
      String nameZh,
      Optional<String> nameEn,
      String address,
      List<String> fields,
      String managedBy,
      String opens,
      String closes,
      List<String> clocks) {}

  /** A lane as the office arranges it. */
  record OfficeLane(
      String id,
      String hall,
      String nameZh,
      Optional<String> nameEn,
      String prefix,
      List<String> services,
      boolean issuing) {}

  /** A window as the office arranges it. */
  record OfficeWindow(
      String id,
      String hall,
      WindowKind kind,
      Optional<String> department,
      List<String> services,
      Optional<String> spoken) {}

  /** The centre; {@code may} says whether the caller may arrange it. */
  record CentreBody(
      String id,
      long version,
      String nameZh,
      Optional<String> nameEn,
      CentreLevel level,
      String government,
      String rulebook,
      String zone,
      List<DepartmentBody> departments,
      List<OfficeHall> halls,
      List<OfficeLane> lanes,
      List<OfficeWindow> windows,
      RulingBody may) {}

  static CentreBody of(CentreView view, RulingBody may) {
    CentreState centre = view.centre();
    return new CentreBody(
        centre.id().value(),
        view.version(),
        centre.nameZh(),
        centre.nameEn(),
        centre.level(),
        centre.government(),
        centre.rulebook().value(),
        centre.zone().getId(),
        centre.departments().stream().map(CentreBodies::department).toList(),
        centre.halls().stream().map(CentreBodies::hall).toList(),
        view.lanes().stream().map(CentreBodies::lane).toList(),
        centre.windows().stream().map(CentreBodies::window).toList(),
        may);
  }

  private static DepartmentBody department(Department of) {
    return new DepartmentBody(of.id().value(), of.nameZh(), of.nameEn());
  }

  private static OfficeHall hall(Hall of) {
    return new OfficeHall(
        of.id().value(),
        of.nameZh(),
        of.nameEn(),
        of.address(),
        of.fields(),
        of.managedBy().value(),
        of.opens().toString(),
        of.closes().toString(),
        of.clocks().stream().map(DeviceId::value).toList());
  }

  private static OfficeLane lane(Lane of) {
    return new OfficeLane(
        of.id().value(),
        of.hall().value(),
        of.nameZh(),
        of.nameEn(),
        of.prefix(),
        of.services().stream().map(ServiceId::value).toList(),
        of.issuing());
  }

  private static OfficeWindow window(Window of) {
    return new OfficeWindow(
        of.id().value(),
        of.hall().value(),
        of.kind(),
        of.department().map(DepartmentId::value),
        of.services().stream().map(ServiceId::value).toList(),
        of.spoken());
  }
}
