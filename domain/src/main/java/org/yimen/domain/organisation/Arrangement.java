package org.yimen.domain.organisation;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** Whether halls and windows of a centre may be arranged otherwise. */
record Arrangement(Centre centre, Provisions rules) {
  Ruling addHall(Hall hall) {
    return Ruling.granted()
        .unless(
            centre.hall(hall.id()).isEmpty(),
            Reason.of(
                OrganisationReason.HALL_CODE_TAKEN,
                HouseRule.DONE_ALREADY,
                Argument.id("hall", hall.id())))
        .and(known(Optional.of(hall.managedBy())));
  }

  Ruling changeHall(Hall hall) {
    return known(hall.id()).and(known(Optional.of(hall.managedBy())));
  }

  Ruling addWindow(Window window) {
    return Ruling.granted()
        .unless(
            centre.window(window.id()).isEmpty(),
            Reason.of(
                OrganisationReason.WINDOW_CODE_TAKEN,
                HouseRule.DONE_ALREADY,
                Argument.id("window", window.id())))
        .and(fits(window));
  }

  Ruling changeWindow(Window window) {
    return known(window.id()).and(fits(window)).and(kindStays(window.id(), List.of(window)));
  }

  Ruling removeWindow(WindowId window) {
    return known(window).and(kindStays(window, List.of()));
  }

  private Ruling fits(Window window) {
    return known(window.hall())
        .and(known(window.department()))
        .unless(
            centre.windowsIn(window.hall()).stream()
                .filter(w -> !w.id().equals(window.id()))
                .noneMatch(w -> w.called().equals(window.called())),
            Reason.of(
                OrganisationReason.CALLED_ALIKE,
                HouseRule.HOUSE_READING,
                Argument.id("window", window.id())));
  }

  /** Only a kind that was there and would be no more: what was missing before stays for itself. */
  private Ruling kindStays(WindowId window, List<Window> instead) {
    Optional<WindowKind> kind = centre.window(window).map(Window::kind);
    boolean stays =
        kind.isEmpty()
            || instead.stream().anyMatch(w -> w.kind() == kind.get())
            || centre.windows().stream()
                .filter(w -> !w.id().equals(window))
                .anyMatch(w -> w.kind() == kind.get());
    Provision<List<WindowKind>> required = rules.get(OrganisationProvisions.REQUIRED_WINDOW_KINDS);
    return stays || !required.value().contains(kind.get())
        ? Ruling.granted()
        : Ruling.of(
            Reason.of(
                OrganisationReason.WINDOW_KIND_MISSING,
                required,
                Argument.code("kind", kind.get())));
  }

  private Ruling known(HallId hall) {
    return Ruling.granted()
        .unless(
            centre.hall(hall).isPresent(),
            Reason.of(
                OrganisationReason.NO_SUCH_HALL, HouseRule.UNKNOWN, Argument.id("hall", hall)));
  }

  private Ruling known(WindowId window) {
    return Ruling.granted()
        .unless(
            centre.window(window).isPresent(),
            Reason.of(
                OrganisationReason.NO_SUCH_WINDOW,
                HouseRule.UNKNOWN,
                Argument.id("window", window)));
  }

  private Ruling known(Optional<DepartmentId> department) {
    return Ruling.granted()
        .unless(
            department.isEmpty() || department.flatMap(centre::department).isPresent(),
            Reason.of(
                OrganisationReason.NO_SUCH_DEPARTMENT,
                HouseRule.UNKNOWN,
                Argument.id("department", department.map(DepartmentId::value).orElse(""))));
  }
}
