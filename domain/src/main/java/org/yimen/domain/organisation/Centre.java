package org.yimen.domain.organisation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * A government service centre 政务服务中心 with its halls, windows and departments. Immutable.
 *
 * @see CentreState
 */
public final class Centre implements AggregateRoot<Centre, CentreId> {
  private final CentreState state;

  private Centre(CentreState state) {
    this.state = state;
  }

  /**
   * The centre of this state.
   *
   * @throws IllegalArgumentException naming what does not fit: a name, a code that stands twice, a
   *     window or hall that points to a hall or department the centre does not have
   */
  public static Centre restore(CentreState state) {
    state.requireWhole();
    return new Centre(state);
  }

  /** Its state, to be stored. */
  public CentreState state() {
    return state;
  }

  @Override
  public CentreId getId() {
    return state.id();
  }

  /** The rulebook it is bound to. */
  public RulebookId rulebook() {
    return state.rulebook();
  }

  /** The zone of its legal days. */
  public ZoneId zone() {
    return state.zone();
  }

  /** All halls. */
  public List<Hall> halls() {
    return state.halls();
  }

  /** All windows. */
  public List<Window> windows() {
    return state.windows();
  }

  /** The hall, if the centre has it. */
  public Optional<Hall> hall(HallId id) {
    return state.halls().stream().filter(h -> h.id().equals(id)).findFirst();
  }

  /** The window, if the centre has it. */
  public Optional<Window> window(WindowId id) {
    return state.windows().stream().filter(w -> w.id().equals(id)).findFirst();
  }

  /** The department, if the centre has it. */
  public Optional<Department> department(DepartmentId id) {
    return state.departments().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** The windows of a hall, in the order of the centre. */
  public List<Window> windowsIn(HallId hall) {
    return state.windows().stream().filter(w -> w.hall().equals(hall)).toList();
  }

  /** The hall that mainly takes items of this field 领域 (MXH-4f, MXH-4h); empty if none does. */
  public Optional<Hall> hallFor(String field) {
    return state.halls().stream().filter(h -> h.fields().contains(field)).findFirst();
  }

  /**
   * Whether every kind of window that the rulebook asks for exists (HUN-4.1.1b): one reason for
   * each missing kind, as strict as the provision.
   */
  public Ruling windowKindsComplete(Provision<List<WindowKind>> required) {
    Ruling ruling = Ruling.granted();
    for (WindowKind kind : required.value())
      ruling =
          ruling.unless(
              state.windows().stream().anyMatch(w -> w.kind() == kind),
              Reason.of(
                  OrganisationReason.WINDOW_KIND_MISSING, required, Argument.code("kind", kind)));
    return ruling;
  }
}
