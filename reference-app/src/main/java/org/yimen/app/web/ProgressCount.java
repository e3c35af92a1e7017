package org.yimen.app.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.DueStep;

/**
 * How the last day was counted 怎么算的: what moved it, which days count and why, day by day.
 *
 * @param file the file
 * @param clock how it stands
 * @param rules the rules of the case
 * @param speech for whom
 */
record ProgressCount(CaseFile file, ClockReading clock, Provisions rules, Speech speech) {
  Map<String, Object> of(List<DueStep> steps, List<DayExplanation> days) {
    Map<String, Object> shown = new HashMap<>();
    LimitReading watched = clock.watched();
    String how =
        watched.atLeast()
            ? ".earliest"
            : watched.certainty() == Certainty.PROVISIONAL ? ".provisional" : "";
    shown.put("title", speech.say("clock.title" + how, speech.shortDay(watched.due())));
    shown.put("steps", steps.stream().map(this::step).toList());
    shown.put("statute", clock.promise().isPresent() ? speech.shortDay(clock.statute().due()) : "");
    shown.put("legend", new DayLegend(file, rules, speech).of(days, clock));
    shown.put("lines", speech.wording().clock().days(days, rules));
    return shown;
  }

  private Map<String, Object> step(DueStep step) {
    LocalDate due = step.promise().orElse(step.statute());
    String name =
        step.suspension()
            .map(s -> ClockPanel.suspension(s, speech))
            .map(s -> speech.say("clock.step.out", s.name(), s.days()))
            .or(() -> step.extension().map(e -> speech.say("clock.step.ext", e.workingDays())))
            .orElseGet(this::accepted);
    return Map.of("name", name, "due", speech.shortDay(due));
  }

  /** The acceptance with the days that it began with. */
  private String accepted() {
    Optional<Integer> promised = file.state().acceptance().flatMap(a -> a.promisedDays());
    int days = promised.orElseGet(() -> clock.statute().limitDays());
    return days == 0
        ? speech.say("progress.begins.sameDay")
        : speech.say("progress.begins." + (promised.isPresent() ? "promise" : "statute"), days);
  }
}
