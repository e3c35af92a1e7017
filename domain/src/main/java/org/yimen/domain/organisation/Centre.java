package org.yimen.domain.organisation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreEvent.HallAdded;
import org.yimen.domain.organisation.CentreEvent.HallChanged;
import org.yimen.domain.organisation.CentreEvent.WindowAdded;
import org.yimen.domain.organisation.CentreEvent.WindowChanged;
import org.yimen.domain.organisation.CentreEvent.WindowRemoved;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
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

  /**
   * Adds a hall 增设大厅. Refused where another bears its code (YM-3) or nobody known manages it
   * (YM-4).
   */
  public Outcome<Centre> addHall(Hall hall, Actor by, Instant at, Provisions rules) {
    Ruling ruling = new Arrangement(this, rules).addHall(hall);
    return done(
        ruling,
        new HallAdded(getId(), hall.id(), at),
        () -> state.with(with(state.halls(), hall), state.windows()));
  }

  /** Changes name, address, fields, management and hours of the hall with that code. */
  public Outcome<Centre> changeHall(Hall hall, Actor by, Instant at, Provisions rules) {
    Ruling ruling = new Arrangement(this, rules).changeHall(hall);
    List<Hall> halls =
        state.halls().stream().map(h -> h.id().equals(hall.id()) ? hall : h).toList();
    return done(
        ruling, new HallChanged(getId(), hall.id(), at), () -> state.with(halls, state.windows()));
  }

  /**
   * Adds a window 增设窗口. Refused where another bears its code (YM-3), another of the hall is called
   * so (YM-9), or hall or department are not of this centre (YM-4).
   */
  public Outcome<Centre> addWindow(Window window, Actor by, Instant at, Provisions rules) {
    Ruling ruling = new Arrangement(this, rules).addWindow(window);
    return done(
        ruling,
        new WindowAdded(getId(), window.hall(), window.id(), at),
        () -> state.with(state.halls(), with(state.windows(), window)));
  }

  /**
   * Changes what the window with that code is, serves and is called 调整窗口. Refused besides as {@link
   * #addWindow} where it was the last of a kind that the rulebook asks for (HUN-4.1.1b).
   */
  public Outcome<Centre> changeWindow(Window window, Actor by, Instant at, Provisions rules) {
    Ruling ruling = new Arrangement(this, rules).changeWindow(window);
    List<Window> windows =
        state.windows().stream().map(w -> w.id().equals(window.id()) ? window : w).toList();
    return done(
        ruling,
        new WindowChanged(getId(), window.hall(), window.id(), at),
        () -> state.with(state.halls(), windows));
  }

  /**
   * Removes a window 撤销窗口. Refused where there is none (YM-4) and where it is the last of a kind
   * that the rulebook asks for (HUN-4.1.1b), as strictly as that says.
   */
  public Outcome<Centre> removeWindow(WindowId window, Actor by, Instant at, Provisions rules) {
    List<Window> windows = state.windows().stream().filter(w -> !w.id().equals(window)).toList();
    HallId hall = window(window).map(Window::hall).orElse(state.halls().get(0).id());
    return done(
        mayRemoveWindow(window, rules),
        new WindowRemoved(getId(), hall, window, at),
        () -> state.with(state.halls(), windows));
  }

  /** Whether {@link #removeWindow} would be granted, and why not. */
  public Ruling mayRemoveWindow(WindowId window, Provisions rules) {
    return new Arrangement(this, rules).removeWindow(window);
  }

  private static <T> List<T> with(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private static Outcome<Centre> done(
      Ruling ruling, CentreEvent event, Supplier<CentreState> after) {
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : new Outcome.Granted<>(restore(after.get()), List.of(event), ruling);
  }
}
