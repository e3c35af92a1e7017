package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreArranged;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** Answers {@link CentreOffice}. */
@Application
final class CentreOfficeService implements CentreOffice {
  private final Desk desk;
  private final Scenes scenes;
  private final QueueBooks books;

  CentreOfficeService(Desk desk, Scenes scenes) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = new QueueBooks(desk);
  }

  @Override
  public Outcome<CentreView> establish(EstablishCentre establish) {
    Centre centre = Centre.restore(establish.centre());
    return desk.command(
        establish.request(),
        "establish " + centre.getId(),
        CentreView.class,
        stores -> establish(scenes.of(centre, stores, establish.by()), establish.lanes()));
  }

  private Outcome<CentreView> establish(Scene scene, List<Lane> lanes) {
    Ruling ruling =
        Management.mayArrange(scene)
            .and(
                scene
                    .centre()
                    .windowKindsComplete(
                        scene.rules().get(OrganisationProvisions.REQUIRED_WINDOW_KINDS)))
            .and(nobodyServes(scene, scene.centre()))
            .and(HallPlan.fits(scene.centre(), planned(scene, lanes)));
    if (ruling.isRefused()) return desk.refuse(scene, "establish", ruling);
    CentreState state = scene.centre().state();
    List<HallId> halls = state.halls().stream().map(Hall::id).toList();
    List<WindowId> windows = state.windows().stream().map(Window::id).toList();
    keep(
        scene,
        scene.centre(),
        Optional.empty(),
        List.of(new CentreArranged(state.id(), state.rulebook(), halls, windows)),
        ruling);
    for (Lane lane : lanes)
      if (!scene.stores().lanes().find(lane.id()).filter(lane::equals).isPresent())
        books.arrange(scene, lane, ruling);
    return new Outcome.Granted<>(view(scene.centre(), scene.stores()), List.of(), ruling);
  }

  /** The lanes as they will stand: those given, and those that are not given anew. */
  private static List<Lane> planned(Scene scene, List<Lane> given) {
    List<Lane> all = new ArrayList<>(given);
    for (Hall hall : scene.centre().halls())
      scene.stores().lanes().of(hall.id()).stream()
          .filter(old -> given.stream().noneMatch(lane -> lane.id().equals(old.id())))
          .forEach(all::add);
    return all;
  }

  private static Ruling nobodyServes(Scene scene, Centre after) {
    Ruling ruling = Ruling.granted();
    Optional<Centre> before = scene.stores().centres().find(after.getId());
    if (before.isEmpty()) return ruling;
    for (Window window : before.get().windows()) {
      boolean stays =
          after.window(window.id()).filter(w -> w.hall().equals(window.hall())).isPresent();
      if (!stays) ruling = ruling.and(nobodyServes(scene, window.id()));
    }
    return ruling;
  }

  private static Ruling nobodyServes(Scene scene, WindowId window) {
    return Ruling.granted()
        .unless(
            scene.stores().windowSessions().at(window).isEmpty(),
            Reason.of(
                DeskReason.WINDOW_IN_SERVICE,
                HouseRule.WRONG_STATE,
                Argument.id("window", window)));
  }

  @Override
  public Outcome<CentreView> addHall(CentreAct act, Hall hall) {
    return arrange(act, "addHall", s -> s.centre().addHall(hall, s.by(), s.at(), s.rules()));
  }

  @Override
  public Outcome<CentreView> changeHall(CentreAct act, Hall hall) {
    return arrange(act, "changeHall", s -> s.centre().changeHall(hall, s.by(), s.at(), s.rules()));
  }

  @Override
  public Outcome<CentreView> addLane(CentreAct act, Lane lane) {
    return onCentre(
        act,
        "addLane",
        scene -> {
          Ruling taken =
              Ruling.granted()
                  .unless(
                      scene.stores().lanes().find(lane.id()).isEmpty(),
                      Reason.of(
                          DeskReason.LANE_CODE_TAKEN,
                          HouseRule.DONE_ALREADY,
                          Argument.id("lane", lane.id())));
          if (taken.isRefused()) return desk.refuse(scene, "addLane", taken);
          Ruling fits = HallPlan.fits(scene.centre(), planned(scene, List.of(lane)));
          if (fits.isRefused()) return desk.refuse(scene, "addLane", fits);
          return arranged(scene, lane, fits);
        });
  }

  @Override
  public Outcome<CentreView> renameLane(
      CentreAct act, LaneId lane, String nameZh, Optional<String> nameEn) {
    return onCentre(
        act,
        "renameLane",
        scene ->
            scene
                .stores()
                .lanes()
                .find(lane)
                .filter(known -> scene.centre().hall(known.hall()).isPresent())
                .map(known -> arranged(scene, known.called(nameZh, nameEn), Ruling.granted()))
                .orElseGet(
                    () ->
                        desk.refuse(
                            scene,
                            "renameLane",
                            new Ruling(
                                List.of(
                                    Reason.of(
                                        DeskReason.LANE_UNKNOWN,
                                        HouseRule.UNKNOWN,
                                        Argument.id("lane", lane)))))));
  }

  private Outcome<CentreView> arranged(Scene scene, Lane lane, Ruling ruling) {
    books.arrange(scene, lane, ruling);
    return new Outcome.Granted<>(view(scene.centre(), scene.stores()), List.of(), ruling);
  }

  @Override
  public Outcome<CentreView> addWindow(CentreAct act, Window window) {
    return arrange(act, "addWindow", s -> s.centre().addWindow(window, s.by(), s.at(), s.rules()));
  }

  @Override
  public Outcome<CentreView> changeWindow(CentreAct act, Window window) {
    return arrange(
        act, "changeWindow", s -> s.centre().changeWindow(window, s.by(), s.at(), s.rules()));
  }

  @Override
  public Outcome<CentreView> removeWindow(CentreAct act, WindowId window) {
    return arrange(
        act, "removeWindow", s -> s.centre().removeWindow(window, s.by(), s.at(), s.rules()));
  }

  @Override
  public Optional<Ruling> mayRemoveWindow(CentreAct act, WindowId window) {
    return ask(
        act,
        scene ->
            Management.mayArrange(scene)
                .and(scene.centre().mayRemoveWindow(window, scene.rules()))
                .and(nobodyServes(scene, window)));
  }

  @Override
  public Optional<Ruling> mayArrange(CentreAct act) {
    return ask(act, Management::mayArrange);
  }

  private Optional<Ruling> ask(CentreAct act, Function<Scene, Ruling> question) {
    return desk.read(
        stores ->
            stores
                .centres()
                .find(act.centre())
                .map(centre -> question.apply(scenes.of(centre, stores, act.by()))));
  }

  private Outcome<CentreView> arrange(
      CentreAct act, String name, Function<Scene, Outcome<Centre>> step) {
    return onCentre(
        act,
        name,
        scene ->
            step.apply(scene)
                .fold(
                    g -> arranged(scene, act, name, g), r -> desk.refuse(scene, name, r.ruling())));
  }

  private Outcome<CentreView> onCentre(
      CentreAct act, String name, Function<Scene, Outcome<CentreView>> step) {
    return desk.command(
        act.request(),
        name + " " + act.centre(),
        CentreView.class,
        stores -> {
          Optional<Centre> known = stores.centres().find(act.centre());
          if (known.isEmpty())
            return desk.refuseUnknown(
                stores, act.by(), name, Reason.of(DeskReason.CENTRE_UNKNOWN, HouseRule.UNKNOWN));
          if (act.seenVersion().filter(seen -> seen != version(stores, known.get())).isPresent())
            return Outcome.refused(
                Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE)
                    .mendedBy(DeskReason.READ_AGAIN));
          Scene scene = scenes.of(known.get(), stores, act.by());
          Ruling may = Management.mayArrange(scene);
          if (may.isRefused()) return desk.refuse(scene, name, may);
          return step.apply(scene);
        });
  }

  private Outcome<CentreView> arranged(
      Scene scene, CentreAct act, String name, Outcome.Granted<Centre> granted) {
    Centre after = granted.state();
    Ruling fits =
        nobodyServes(scene, after)
            .and(
                HallPlan.fits(
                    after, planned(scenes.of(after, scene.stores(), scene.by()), List.of())));
    if (fits.isRefused()) return desk.refuse(scene, name, fits);
    Ruling ruling = granted.ruling().and(fits);
    keep(scene, after, act.seenVersion(), granted.events(), ruling);
    return new Outcome.Granted<>(view(after, scene.stores()), List.of(), ruling);
  }

  /**
   * The number of the version is taken before anything is written: whoever took it meanwhile has
   * changed the centre, and this work is undone.
   */
  private void keep(
      Scene scene, Centre centre, Optional<Long> seen, List<DomainEvent> events, Ruling ruling) {
    String id = centre.getId().toString();
    long version = scene.stores().numbers().next(range(centre));
    if (seen.filter(s -> s != version - 1).isPresent())
      throw new StaleStateException("centre " + id + " was arranged meanwhile");
    StateHash hash = scene.stores().centres().save(centre);
    desk.journal(
        scene.stores(),
        scene.at(),
        scene.by(),
        new AggregateRef("centre", id, version),
        events,
        ruling,
        scene.rules().version(),
        hash);
  }

  private static String range(Centre centre) {
    return "version/centre/" + centre.getId();
  }

  private static long version(Stores stores, Centre centre) {
    return stores.numbers().last(range(centre));
  }

  @Override
  public List<CentreView> centres() {
    return desk.read(stores -> stores.centres().all().stream().map(c -> view(c, stores)).toList());
  }

  private static CentreView view(Centre centre, Stores stores) {
    return new CentreView(
        version(stores, centre),
        centre.state(),
        centre.halls().stream().flatMap(h -> stores.lanes().of(h.id()).stream()).toList());
  }
}
