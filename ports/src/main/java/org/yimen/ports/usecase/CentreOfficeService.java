package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.ids.HallId;
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
import org.yimen.ports.driven.Stores;
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
            .and(nobodyServes(scene))
            .and(HallPlan.fits(scene.centre(), planned(scene, lanes)));
    if (ruling.isRefused()) return desk.refuse(scene, "establish", ruling);
    keep(scene, ruling);
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

  private static Ruling nobodyServes(Scene scene) {
    Ruling ruling = Ruling.granted();
    Optional<Centre> before = scene.stores().centres().find(scene.centre().getId());
    if (before.isEmpty()) return ruling;
    for (Window window : before.get().windows()) {
      boolean stays =
          scene
              .centre()
              .window(window.id())
              .filter(w -> w.hall().equals(window.hall()))
              .isPresent();
      ruling =
          ruling.unless(
              stays || scene.stores().windowSessions().at(window.id()).isEmpty(),
              Reason.of(
                  DeskReason.WINDOW_IN_SERVICE,
                  HouseRule.WRONG_STATE,
                  Argument.id("window", window.id())));
    }
    return ruling;
  }

  private void keep(Scene scene, Ruling ruling) {
    CentreState state = scene.centre().state();
    StateHash hash = scene.stores().centres().save(scene.centre());
    long version = scene.stores().numbers().next("version/centre/" + state.id());
    List<HallId> halls = state.halls().stream().map(Hall::id).toList();
    List<WindowId> windows = state.windows().stream().map(Window::id).toList();
    desk.journal(
        scene.stores(),
        scene.at(),
        scene.by(),
        new AggregateRef("centre", state.id().toString(), version),
        List.of(new CentreArranged(state.id(), state.rulebook(), halls, windows)),
        ruling,
        scene.rules().version(),
        hash);
  }

  @Override
  public List<CentreView> centres() {
    return desk.read(stores -> stores.centres().all().stream().map(c -> view(c, stores)).toList());
  }

  private static CentreView view(Centre centre, Stores stores) {
    return new CentreView(
        centre.state(),
        centre.halls().stream().flatMap(h -> stores.lanes().of(h.id()).stream()).toList());
  }
}
