package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Strength;
import org.yimen.ports.driving.TakeTicket;

/**
 * Which business a visitor wants 要办什么业务, and where it is done. An item is served under its code or
 * its field, whichever a lane of the hall names; who names nothing goes to the first business of
 * the enquiry window.
 *
 * @param scene where the visitor stands
 * @param hall the hall of the scene
 */
record Wanted(Scene scene, HallId hall) {
  /**
   * A business with the lane that serves it here.
   *
   * @param service the business
   * @param lane the lane
   */
  record Business(ServiceId service, Lane lane) {}

  Outcome<Business> business(TakeTicket take) {
    if (take.item().isPresent()) {
      Optional<Item> item = scene.stores().items().byCode(take.item().get());
      return item.map(i -> ofItem(shown(i), take.service()))
          .orElseGet(
              () ->
                  Outcome.refused(
                      Reason.of(
                          DeskReason.ITEM_UNKNOWN,
                          HouseRule.UNKNOWN,
                          Argument.id("item", take.item().get()))));
    }
    Optional<ServiceId> service = take.service().or(this::enquiry);
    return service
        .flatMap(this::served)
        .map(Outcome::<Business>granted)
        .orElseGet(() -> notServed(service.map(ServiceId::value).orElse("")));
  }

  private Outcome<Business> ofItem(ItemVersion item, Optional<ServiceId> named) {
    return Stream.concat(named.stream(), names(item).stream())
        .map(this::served)
        .flatMap(Optional::stream)
        .findFirst()
        .map(Outcome::<Business>granted)
        .orElseGet(() -> elsewhere(item));
  }

  private Outcome<Business> elsewhere(ItemVersion item) {
    Optional<Hall> other = hallOf(item.field()).filter(h -> !h.id().equals(hall));
    return other
        .map(
            there ->
                Outcome.<Business>refused(
                    direction(there, item.field())
                        .as(Strength.BLOCK)
                        .mendedBy(DeskReason.GO_TO_THAT_HALL)))
        .orElseGet(() -> notServed(item.code().value()));
  }

  private Reason direction(Hall there, String field) {
    Argument name = Argument.name("hall", there.nameZh());
    Argument address = Argument.name("address", there.address());
    Optional<Provision<Map<String, List<String>>>> says =
        scene
            .rules()
            .firstWhere(
                OrganisationProvisions.HALL_FIELDS,
                halls -> halls.getOrDefault(there.nameZh(), List.of()).contains(field));
    return says.map(p -> Reason.of(DeskReason.TAKEN_IN_OTHER_HALL, p, name, address))
        .orElseGet(
            () -> Reason.of(DeskReason.TAKEN_IN_OTHER_HALL, HouseRule.WRONG_PLACE, name, address));
  }

  /** The hall that mainly takes the field: as the centre says, else as its rulebook does. */
  private Optional<Hall> hallOf(String field) {
    Map<String, List<String>> byName = scene.rules().value(OrganisationProvisions.HALL_FIELDS);
    return scene
        .centre()
        .hallFor(field)
        .or(
            () ->
                scene.centre().halls().stream()
                    .filter(h -> byName.getOrDefault(h.nameZh(), List.of()).contains(field))
                    .findFirst());
  }

  private Optional<Business> served(ServiceId service) {
    return QueueBooks.laneFor(hall, service, scene.stores())
        .map(lane -> new Business(service, lane));
  }

  private Optional<ServiceId> enquiry() {
    return scene.centre().windowsIn(hall).stream()
        .filter(w -> w.kind() == WindowKind.ENQUIRY)
        .map(Window::services)
        .flatMap(s -> s.stream().limit(1))
        .findFirst();
  }

  private static ItemVersion shown(Item item) {
    return item.inForce().or(item::draft).map(StagedVersion::version).orElseGet(() -> last(item));
  }

  private static ItemVersion last(Item item) {
    List<StagedVersion> all = item.state().versions();
    return all.get(all.size() - 1).version();
  }

  private static List<ServiceId> names(ItemVersion item) {
    List<ServiceId> names = new ArrayList<>();
    for (String word : List.of(item.code().value(), item.field())) {
      try {
        names.add(new ServiceId(word));
      } catch (IllegalArgumentException e) {
        continue; // too long or of other characters for a service code, so no lane names it
      }
    }
    return names;
  }

  private static Outcome<Business> notServed(String what) {
    return Outcome.refused(
        Reason.of(DeskReason.SERVICE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("service", what))
            .mendedBy(DeskReason.ASK_AT_ENQUIRY));
  }
}
