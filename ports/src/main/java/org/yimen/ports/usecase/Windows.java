package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.driving.WindowView;

/** Opens windows and does with them what their officers want. */
final class Windows {
  private final Desk desk;
  private final Scenes scenes;
  private final QueueBooks books;

  Windows(Desk desk, Scenes scenes, QueueBooks books) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = books;
  }

  /** One act on the window where the actor stands. */
  @FunctionalInterface
  interface Step {
    Outcome<WindowSession> on(WindowSession session, Scene scene);
  }

  Outcome<WindowView> act(Stores stores, WindowAct act, String name, Step step) {
    Optional<WindowSession> open = QueueBooks.sessionOf(act.by(), stores);
    if (open.isEmpty()) return books.noWindow(stores, act.by(), name);
    Scene scene = scenes.in(open.get().state().hall(), stores, act.by()).orElseThrow();
    Ruling posted = scene.postedOfficer();
    if (posted.isRefused()) return books.windows().refuse(scene, open.get(), name, posted);
    return books.windows().write(scene, open, name, step.on(open.get(), scene), QueueBooks::view);
  }

  Outcome<WindowView> open(Stores stores, WindowAct act) {
    Optional<Scene> found = scenes.where(stores, act.by());
    Optional<Window> window =
        found.flatMap(
            s ->
                act.by()
                    .place()
                    .window()
                    .flatMap(s.centre()::window)
                    .filter(w -> act.by().place().hall().filter(w.hall()::equals).isPresent()));
    if (found.isEmpty() || window.isEmpty())
      return desk.refuseUnknown(
          stores, act.by(), "openWindow", Reason.of(DeskReason.WINDOW_UNKNOWN, HouseRule.UNKNOWN));
    Scene scene = found.get();
    Optional<WindowSession> before = stores.windowSessions().at(window.get().id());
    Ruling may =
        scene
            .postedOfficer()
            .and(WindowSession.mayOpen(before, act.by(), scene.at(), scene.rules()));
    Optional<WindowScope> scope = scope(window.get(), stores);
    if (may.isRefused() || scope.isEmpty())
      return refuse(scene, before, may.unless(scope.isPresent(), noLane(window.get())));
    WindowSessionId id = new WindowSessionId(desk.identities().next());
    return books
        .windows()
        .write(
            scene,
            before,
            "openWindow",
            WindowSession.open(id, scope.get(), before, act.by(), scene.at(), scene.rules()),
            QueueBooks::view);
  }

  private Outcome<WindowView> refuse(Scene scene, Optional<WindowSession> before, Ruling ruling) {
    return before
        .map(b -> books.windows().<WindowView>refuse(scene, b, "openWindow", ruling))
        .orElseGet(() -> desk.refuse(scene, "openWindow", ruling));
  }

  private static Reason noLane(Window window) {
    return Reason.of(
        DeskReason.NO_LANE_AT_WINDOW, HouseRule.HOUSE_READING, Argument.id("window", window.id()));
  }

  /** Every lane, or those of which the window serves every business; empty where there is none. */
  private static Optional<WindowScope> scope(Window window, Stores stores) {
    if (window.services().isEmpty()) return Optional.of(WindowScope.COMPREHENSIVE);
    List<LaneId> lanes =
        stores.lanes().of(window.hall()).stream()
            .filter(lane -> window.services().containsAll(lane.services()))
            .map(Lane::id)
            .toList();
    return lanes.isEmpty() ? Optional.empty() : Optional.of(new WindowScope(false, lanes));
  }
}
