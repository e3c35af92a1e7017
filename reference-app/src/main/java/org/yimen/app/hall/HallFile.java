package org.yimen.app.hall;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.staff.Candidate;

/**
 * A hall as its file tells it.
 *
 * @param centre the centre with halls, departments and windows
 * @param services what a visitor takes a ticket for
 * @param officers who works there
 * @param items what can be applied for
 */
public record HallFile(
    CentreState centre,
    List<ServiceLine> services,
    List<Officer> officers,
    List<ItemVersion> items) {
  public HallFile {
    services = List.copyOf(services);
    officers = List.copyOf(officers);
    items = List.copyOf(items);
  }

  /**
   * A service 业务 with its lane.
   *
   * @param id its code
   * @param hall in which hall
   * @param nameZh its name
   * @param nameEn in English
   * @param lane in which lane its tickets wait
   * @param prefix what its numbers begin with
   * @param field the field of items it serves, if one
   */
  public record ServiceLine(
      ServiceId id,
      HallId hall,
      String nameZh,
      Optional<String> nameEn,
      LaneId lane,
      String prefix,
      Optional<String> field) {
    ServiceLine as(ServiceId other) {
      return new ServiceLine(other, hall, nameZh, nameEn, lane, prefix, field);
    }

    Lane asLane() {
      return new Lane(lane, hall, nameZh, nameEn, prefix, List.of(id), true);
    }
  }

  /**
   * An officer.
   *
   * @param code code in the file
   * @param person identifier made from the code
   * @param name name; kept in the person record only
   * @param functions in which functions the officer acts
   * @param postedBy the department that posts; empty for the centre itself
   * @param windows at which windows; empty for none in particular
   * @param from first day
   * @param candidate what is known of the officer
   * @param mandates for what the departments authorise the officer
   */
  public record Officer(
      String code,
      PersonId person,
      String name,
      List<FunctionCode> functions,
      Optional<DepartmentId> postedBy,
      List<WindowId> windows,
      LocalDate from,
      Candidate candidate,
      List<MandateLine> mandates) {
    public Officer {
      functions = List.copyOf(functions);
      windows = List.copyOf(windows);
      mandates = List.copyOf(mandates);
    }
  }

  /**
   * A mandate in the file.
   *
   * @param department who authorises
   * @param items for which items; empty for all of the department
   */
  public record MandateLine(DepartmentId department, List<ItemCode> items) {
    public MandateLine {
      items = List.copyOf(items);
    }
  }

  /** The same hall under another rulebook. */
  public HallFile under(RulebookId rulebook) {
    return new HallFile(centre(rulebook, centre.windows()), services, officers, items);
  }

  /**
   * The same hall where a service for items of a field goes by the name of the field: that is how a
   * ticket for an item finds its lane.
   */
  HallFile withServicesByField() {
    Map<ServiceId, ServiceId> names = new HashMap<>();
    for (ServiceLine s : services) names.put(s.id(), s.field().map(ServiceId::new).orElse(s.id()));
    List<Window> windows =
        centre.windows().stream()
            .map(
                w ->
                    new Window(
                        w.id(),
                        w.hall(),
                        w.kind(),
                        w.department(),
                        w.services().stream().map(s -> names.getOrDefault(s, s)).toList(),
                        w.spoken()))
            .toList();
    return new HallFile(
        centre(centre.rulebook(), windows),
        services.stream().map(s -> s.as(names.getOrDefault(s.id(), s.id()))).toList(),
        officers,
        items);
  }

  private CentreState centre(RulebookId rulebook, List<Window> windows) {
    return new CentreState(
        centre.format(),
        centre.id(),
        centre.nameZh(),
        centre.nameEn(),
        centre.level(),
        centre.government(),
        rulebook,
        centre.zone(),
        centre.halls(),
        centre.departments(),
        windows);
  }

  /** The lanes of all halls; services of one lane stand together, under the name of the first. */
  public List<Lane> lanes() {
    Map<LaneId, Lane> lanes = new LinkedHashMap<>();
    for (ServiceLine s : services) lanes.merge(s.lane(), s.asLane(), HallFile::together);
    return List.copyOf(lanes.values());
  }

  private static Lane together(Lane a, Lane b) {
    List<ServiceId> all = Stream.concat(a.services().stream(), b.services().stream()).toList();
    return new Lane(a.id(), a.hall(), a.nameZh(), a.nameEn(), a.prefix(), all, a.issuing());
  }
}
