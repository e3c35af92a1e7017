package org.yimen.app.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.PriorityOrder;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;

/**
 * Where an officer works today 岗位.
 *
 * @param who the officer
 * @param place the hall
 * @param window the window that the officer serves now; empty while none is open
 * @param windows the windows where the officer may serve
 * @param postings postings in force today
 * @param mandates mandates in force today
 * @param rules the rules in force today
 */
public record Seat(
    SignedIn who,
    Place place,
    Optional<WindowId> window,
    List<Window> windows,
    List<PostingState> postings,
    List<MandateState> mandates,
    Provisions rules) {
  /**
   * The officer in the first function that the provisions name and that the officer holds; else in
   * whatever function is held, so that the ruling says which one is needed.
   */
  @SafeVarargs
  public final Actor acting(Provisions governing, ProvisionKey<List<FunctionCode>>... keys) {
    for (ProvisionKey<List<FunctionCode>> key : keys)
      for (FunctionCode function : governing.value(key)) if (holds(function)) return as(function);
    return atWindow();
  }

  /** The officer as who serves at a window. */
  public Actor atWindow() {
    return holds(Functions.WINDOW_CLERK)
        ? as(Functions.WINDOW_CLERK)
        : as(
            postings.stream()
                .flatMap(p -> p.functions().stream())
                .findFirst()
                .orElse(Functions.WINDOW_CLERK));
  }

  /** The officer at a window that is not open yet. */
  public Actor at(Window other) {
    return Actor.of(
        who.person(),
        atWindow().function(),
        org.yimen.domain.ids.Place.at(other.hall(), other.id()));
  }

  /** The same officer in another hall: a case is worked on where it lies. */
  public Actor in(HallId hall, Actor actor) {
    return window.isPresent()
        ? actor
        : Actor.of(actor.person(), actor.function(), org.yimen.domain.ids.Place.in(hall));
  }

  /** For which departments the officer is authorised. */
  public Set<DepartmentId> departments() {
    return mandates.stream().map(MandateState::department).collect(Collectors.toSet());
  }

  /**
   * On which grounds a number is called by hand: whoever goes before others; who booked has an
   * hour.
   */
  public List<HandCallGround> handCallGrounds() {
    return PriorityOrder.under(rules).steps().stream()
        .flatMap(List::stream)
        .filter(c -> !c.equals(PriorityClass.BOOKED))
        .map(PriorityClass::code)
        .map(HandCallGround::of)
        .toList();
  }

  private boolean holds(FunctionCode function) {
    return postings.stream().anyMatch(p -> p.functions().contains(function));
  }

  private Actor as(FunctionCode function) {
    return Actor.of(
        who.person(),
        function,
        window
            .map(w -> org.yimen.domain.ids.Place.at(place.id(), w))
            .orElseGet(() -> org.yimen.domain.ids.Place.in(place.id())));
  }
}
