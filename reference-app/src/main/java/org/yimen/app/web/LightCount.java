package org.yimen.app.web;

import java.util.Collection;
import org.yimen.app.web.CaseLines.ShownLight;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.Light;
import org.yimen.ports.driving.CaseReading;

/**
 * How many cases show which light.
 *
 * @param open all of them
 * @param normal 正常
 * @param near 临近
 * @param late 超期
 * @param paused 暂停
 * @param intake not accepted yet: no limit runs
 */
public record LightCount(int open, int normal, int near, int late, int paused, int intake) {
  /** Counted. */
  public static LightCount of(Collection<CaseReading> cases) {
    return new LightCount(
        cases.size(),
        count(cases, Light.NORMAL),
        count(cases, Light.NEAR),
        count(cases, Light.LATE),
        count(cases, Light.PAUSED),
        (int) cases.stream().filter(c -> c.clock().isEmpty()).count());
  }

  private static int count(Collection<CaseReading> cases, Light light) {
    return (int)
        cases.stream()
            .flatMap(c -> c.clock().stream())
            .map(ClockReading::watched)
            .filter(w -> w.light() == light)
            .count();
  }

  /** The worst light among them, as shape and word; a dash where none runs. */
  ShownLight worst(Speech speech) {
    if (late > 0) return light("red", Light.LATE, speech);
    if (near > 0) return light("amber", Light.NEAR, speech);
    if (normal > 0) return light("green", Light.NORMAL, speech);
    if (paused > 0) return light("paused", Light.PAUSED, speech);
    return new ShownLight("", speech.say("board.none"));
  }

  private static ShownLight light(String shape, Light light, Speech speech) {
    return new ShownLight(shape, speech.wording().word(light));
  }

  /** The answer: what is late, what is near, or that all is well. */
  String answer(Speech speech) {
    if (open == 0) return speech.say("board.empty");
    if (late > 0 && near > 0) return speech.say("board.pressing", late, near);
    if (late > 0) return speech.count("board.late", late);
    return near > 0 ? speech.count("board.near", near) : speech.count("board.calm", open);
  }
}
