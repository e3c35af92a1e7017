package org.yimen.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.Suspension;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/** How long there is 期限: due days, days left, light, one cell a day. */
final class ClockPanel {
  /** More cells than these say nothing. */
  private static final int MOST_CELLS = 66;

  private ClockPanel() {}

  static Map<String, Object> of(CaseFile file, CaseReading reading, Speech speech) {
    Map<String, Object> panel = new HashMap<>();
    panel.put("intake", reading.stage().isIntake());
    panel.put("running", reading.clock().isPresent());
    reading.clock().ifPresent(c -> running(panel, c, file, speech));
    if (reading.stage().isIntake()) intake(panel, file, speech);
    return panel;
  }

  private static void running(
      Map<String, Object> panel, ClockReading clock, CaseFile file, Speech speech) {
    LimitReading watched = clock.watched();
    panel.put("light", CaseLines.light(watched, speech));
    panel.put("due", CaseLines.due(watched, speech));
    panel.put("left", CaseLines.left(watched, speech));
    panel.put("cells", cells(clock));
    panel.put("cellsSaid", cellsSaid(clock, speech));
    List<Map<String, Object>> limits = new ArrayList<>();
    clock.promise().ifPresent(p -> limits.add(limit("promise", p, file, speech)));
    limits.add(limit("statute", clock.statute(), file, speech));
    panel.put("limits", limits);
    panel.put(
        "suspensions",
        file.state().suspensions().stream().map(s -> suspension(s, speech)).toList());
    panel.put("delivery", file.deliveryDue().map(speech::day));
  }

  private static Map<String, Object> limit(
      String kind, LimitReading limit, CaseFile file, Speech speech) {
    int more = file.state().extension().map(e -> e.workingDays()).orElse(0);
    boolean moved =
        more > 0 && limit.limitDays() > more && (!kind.equals("promise") || moves(file));
    return Map.of(
        "name", speech.say("clock." + kind),
        "days",
            limit.limitDays() == 0
                ? speech.say("clock.sameDay")
                : moved
                    ? speech.say("clock.extended", limit.limitDays() - more, more)
                    : speech.say("clock.days", limit.limitDays()),
        "due", CaseLines.due(limit, speech),
        "left", CaseLines.left(limit, speech),
        "light", CaseLines.light(limit, speech));
  }

  private static boolean moves(CaseFile file) {
    return file.state().extension().filter(e -> e.movesPromise()).isPresent();
  }

  /** A procedure and its days. */
  record Procedure(String name, String days) {}

  static Procedure suspension(Suspension suspension, Speech speech) {
    String last =
        suspension.lastDay().map(speech::shortDay).orElseGet(() -> speech.say("clock.open"));
    return new Procedure(
        speech.wording().word(suspension.kind()),
        speech.say("clock.from", speech.shortDay(suspension.firstDay()), last));
  }

  private static void intake(Map<String, Object> panel, CaseFile file, Speech speech) {
    boolean told = file.state().notices().stream().anyMatch(n -> n.stopsIntake());
    int left = file.noticeDaysLeft();
    panel.put("told", told);
    panel.put("noticeLeft", Math.max(0, left));
    panel.put("noticeOver", left < 0);
    panel.put("noticeDue", speech.day(file.noticeDue()));
    panel.put("received", speech.shortDay(file.state().received()));
    panel.put(
        "noticeLight",
        left < 0
            ? new CaseLines.ShownLight("red", speech.say("clock.light.late"))
            : left <= 1
                ? new CaseLines.ShownLight("amber", speech.say("clock.light.near"))
                : new CaseLines.ShownLight("green", speech.say("clock.light.normal")));
    Optional<ClockReading> then = file.ifAcceptedToday();
    panel.put("cells", then.map(ClockPanel::cells).orElse(List.of()));
    panel.put("cellsSaid", then.map(c -> cellsSaid(c, speech)).orElse(""));
    List<Map<String, Object>> limits = new ArrayList<>();
    then.flatMap(ClockReading::promise)
        .ifPresent(p -> limits.add(limit("promise", p, file, speech)));
    then.map(ClockReading::statute).ifPresent(s -> limits.add(limit("statute", s, file, speech)));
    panel.put("limits", limits);
  }

  /** One cell a day that counts: class of each. */
  private static List<String> cells(ClockReading clock) {
    int all = clock.statute().limitDays();
    if (all > MOST_CELLS) return List.of();
    int used = clock.statute().daysUsed();
    int promised = clock.promise().map(LimitReading::limitDays).orElse(0);
    List<String> cells = new ArrayList<>();
    for (int day = 1; day <= all; day++) {
      boolean today = day == used && clock.statute().endedOn().isEmpty();
      if (day == all) cells.add("statute");
      else if (day == promised) cells.add("promise");
      else if (today) cells.add("today");
      else cells.add(day <= used ? "used" : "");
    }
    return cells;
  }

  private static String cellsSaid(ClockReading clock, Speech speech) {
    return speech.say(
        "clock.cells",
        clock.statute().limitDays(),
        clock.statute().daysUsed(),
        clock.promise().map(LimitReading::limitDays).orElse(0));
  }
}
