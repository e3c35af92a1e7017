package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;

/** What happens at a window from a call until the window is free again. */
final class Counter {
  private static final Duration RECALL_PAUSE = Duration.ofSeconds(31);

  private final Scene scene;
  private final Intake intake;
  private final Reception reception;
  private final double meanServiceSeconds;

  Counter(Scene scene, Intake intake, double meanServiceSeconds) {
    this.scene = scene;
    this.intake = intake;
    this.reception = scene.yimen().reception();
    this.meanServiceSeconds = meanServiceSeconds;
  }

  /** The visitor comes to the window, or does not. */
  void called(Visit visit, Diary diary) {
    Chance chance = visit.visitor().chance();
    if (chance.perMille(45)) diary.in(RECALL_PAUSE, visit.window(), d -> recall(visit, 2, d));
    else diary.in(chance.seconds(10, 60), visit.window(), d -> serve(visit, d));
  }

  private void recall(Visit visit, int callsLeft, Diary diary) {
    if (callsLeft > 0) {
      reception.recall(act(visit));
      diary.in(RECALL_PAUSE, visit.window(), d -> recall(visit, callsLeft - 1, d));
      return;
    }
    Chance chance = visit.visitor().chance();
    if (reception.miss(act(visit)).isGranted() && chance.perMille(600))
      diary.in(
          chance.seconds(240, 1500), visit.line(), d -> visit.line().comeBack(visit.ticket(), d));
    free(visit, diary);
  }

  private void serve(Visit visit, Diary diary) {
    if (!reception.start(act(visit)).isGranted()) {
      free(visit, diary);
      return;
    }
    Window window = visit.window();
    Instant end = diary.now().plus(visit.visitor().chance().serviceTime(meanServiceSeconds));
    Intake.HandedIn whenHandedIn =
        (handled, d) -> d.at(end, window, e -> finish(visit, handled, e));
    if (visit.visitor().item().isEmpty()) whenHandedIn.goOn(Optional.empty(), diary);
    else intake.receive(visit.visitor(), window, whenHandedIn, diary);
  }

  private void finish(Visit visit, Optional<CaseId> handled, Diary diary) {
    Outcome<TicketView> end = reception.finish(act(visit), handled.stream().toList());
    if (!end.isGranted())
      throw new IllegalStateException("a visit could not be finished: " + end.ruling().codes());
    scene.tally().served.incrementAndGet();
    free(visit, diary);
  }

  private static void free(Visit visit, Diary diary) {
    diary.next(visit.line(), d -> visit.line().callNext(visit.window(), d));
  }

  private TicketAct act(Visit visit) {
    return visit.act(scene.request(), scene.cast().at(visit.window()));
  }
}
