package org.yimen.ports.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Whether lanes and windows fit together, so that every number is heard in one place only and every
 * window can do what it calls.
 */
final class HallPlan {
  private HallPlan() {}

  static Ruling fits(Centre centre, List<Lane> lanes) {
    Ruling ruling = Ruling.granted();
    for (Lane lane : lanes)
      ruling =
          ruling.unless(
              centre.hall(lane.hall()).isPresent(),
              Reason.of(
                  DeskReason.HALL_UNKNOWN, HouseRule.UNKNOWN, Argument.id("hall", lane.hall())));
    for (Hall hall : centre.halls()) {
      List<Lane> here = lanes.stream().filter(l -> l.hall().equals(hall.id())).toList();
      ruling = ruling.and(distinct(hall, here));
      for (Window window : centre.windowsIn(hall.id())) ruling = ruling.and(whole(window, here));
    }
    return ruling;
  }

  private static Ruling distinct(Hall hall, List<Lane> lanes) {
    Ruling ruling = Ruling.granted();
    Set<String> prefixes = new HashSet<>();
    Set<ServiceId> services = new HashSet<>();
    for (Lane lane : lanes) {
      ruling =
          ruling.unless(
              prefixes.add(lane.prefix()),
              Reason.of(
                  DeskReason.PREFIX_TWICE,
                  HouseRule.HOUSE_READING,
                  Argument.id("hall", hall.id()),
                  Argument.id("prefix", lane.prefix())));
      for (ServiceId service : lane.services())
        ruling =
            ruling.unless(
                services.add(service),
                Reason.of(
                    DeskReason.SERVICE_TWICE,
                    HouseRule.HOUSE_READING,
                    Argument.id("hall", hall.id()),
                    Argument.id("service", service)));
    }
    return ruling;
  }

  private static Ruling whole(Window window, List<Lane> lanes) {
    Ruling ruling = Ruling.granted();
    for (Lane lane : lanes) {
      long served = lane.services().stream().filter(window.services()::contains).count();
      ruling =
          ruling.unless(
              served == 0 || served == lane.services().size(),
              Reason.of(
                  DeskReason.PART_OF_A_LANE,
                  HouseRule.HOUSE_READING,
                  Argument.id("window", window.id()),
                  Argument.id("lane", lane.id())));
    }
    for (ServiceId service : window.services())
      ruling =
          ruling.unless(
              lanes.stream().anyMatch(l -> l.services().contains(service)),
              Reason.of(
                  DeskReason.SERVICE_UNKNOWN,
                  HouseRule.HOUSE_READING,
                  Argument.id("service", service)));
    return ruling;
  }
}
