package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.SweepView;

/** The visitors of the day, and when the hall opens, sweeps its queues and closes. */
final class Visits {
  private static final Duration LAST_RETURN = Duration.ofMinutes(35);

  private final Scene scene;
  private final Chance chance;
  private final List<Line> lines;

  Visits(Scene scene, Intake intake, Chance chance, int visitors) {
    this.scene = scene;
    this.chance = chance;
    int windows =
        (int) scene.cast().windows().stream().filter(w -> !w.services().isEmpty()).count();
    double meanServiceSeconds = Math.min(420, 0.36 * 8 * 3600 * windows / Math.max(1, visitors));
    Counter counter = new Counter(scene, intake, meanServiceSeconds);
    this.lines =
        scene.cast().lines().stream()
            .map(lanes -> new Line(scene, counter, lanes, this::sweepAtLast))
            .toList();
  }

  /** Enters the whole day. */
  void plan(int visitors, Diary diary) {
    Hall first = scene.hall().centre().halls().get(0);
    Instant opens = time(first.opens());
    Instant closes = time(first.closes());
    for (Line line : lines) diary.at(opens, line, line::open);
    int openSeconds = (int) Duration.between(opens, closes).toSeconds();
    for (int n = 1; n <= visitors; n++) {
      Visitor visitor = visitor(n);
      Line line = lineOf(visitor);
      Instant arrives = opens.plusSeconds(chance.arrival(openSeconds));
      diary.at(arrives, line, d -> line.arrive(visitor, d));
    }
    for (Instant at = opens; at.isBefore(closes); at = at.plusSeconds(60))
      diary.at(at, this, d -> sweep());
    for (Line line : lines) diary.at(closes, line, line::close);
  }

  private Visitor visitor(int number) {
    List<Hall> halls = scene.hall().centre().halls();
    if (chance.perMille(60))
      return new Visitor(number, Optional.empty(), chance.one(halls).id(), chance.apart());
    ItemVersion item = chance.one(scene.hall().items());
    HallId right = scene.hallOf(item);
    HallId wrong =
        halls.stream().map(Hall::id).filter(h -> !h.equals(right)).findFirst().orElse(right);
    HallId hall = chance.perMille(25) ? wrong : right;
    return new Visitor(number, Optional.of(item), hall, chance.apart());
  }

  private Line lineOf(Visitor visitor) {
    LaneId lane =
        scene
            .cast()
            .laneFor(visitor)
            .orElseThrow(() -> new IllegalStateException("no lane for " + visitor.item()));
    return lines.stream().filter(l -> l.has(lane)).findFirst().orElseThrow();
  }

  private void sweep() {
    if (scene.yimen().reception().sweep(scene.system()) instanceof Outcome.Granted<SweepView> swept)
      scene.tally().missed.addAndGet(swept.state().expired());
  }

  /** Who was called and missed before the windows closed has still some time to come back. */
  private void sweepAtLast(Diary diary) {
    diary.in(LAST_RETURN, this, d -> sweep());
  }

  private Instant time(LocalTime time) {
    return scene.day().atTime(time).atZone(scene.zone()).toInstant();
  }
}
