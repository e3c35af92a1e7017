package org.yimen.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.ports.driving.CaseReading;

/** Cases as lines of a list, with their lights. */
final class CaseLines {
  private CaseLines() {}

  static Map<String, Object> line(CaseReading reading, Speech speech, String folder) {
    Optional<LimitReading> watched = reading.clock().map(ClockReading::watched);
    Map<String, Object> line = new HashMap<>(DeskFrame.line(reading, speech));
    line.put("address", folder + reading.id());
    line.put("label", speech.wording().label(reading.label()));
    line.put("light", watched.map(w -> light(w, speech)).orElse(new ShownLight("", "")));
    line.put("due", watched.map(w -> due(w, speech)).orElse(""));
    line.put("left", watched.map(w -> left(w, speech)).orElse(""));
    return line;
  }

  /**
   * A light, as shape and word.
   *
   * @param shape class of its shape and colour; empty text for a dash
   * @param word its word
   */
  record ShownLight(String shape, String word) {}

  static ShownLight light(LimitReading limit, Speech speech) {
    return new ShownLight(shape(limit.light()), speech.wording().word(limit.light()));
  }

  private static String shape(Light light) {
    return switch (light) {
      case NORMAL -> "green";
      case NEAR -> "amber";
      case LATE, ENDED_LATE -> "red";
      case PAUSED -> "paused";
      case ENDED -> "";
    };
  }

  /** The due day; 最早 while a procedure is open, 暂定 while the year is not arranged. */
  static String due(LimitReading limit, Speech speech) {
    String day = speech.day(limit.due());
    if (limit.atLeast()) return speech.say("clock.earliest", day);
    return limit.certainty() == org.yimen.domain.deadline.Certainty.PROVISIONAL
        ? speech.say("clock.provisional", day)
        : day;
  }

  static String left(LimitReading limit, Speech speech) {
    if (limit.endedOn().isPresent())
      return speech.say("clock.ended", speech.shortDay(limit.endedOn().get()));
    if (limit.isLate() && limit.daysLate() == 0) return speech.say("clock.over");
    if (limit.isLate()) return speech.say("clock.late", limit.daysLate());
    return limit.daysLeft() == 0
        ? speech.say("clock.lastDay")
        : speech.say("clock.left", limit.daysLeft());
  }
}
