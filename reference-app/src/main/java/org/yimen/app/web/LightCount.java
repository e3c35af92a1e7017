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

  /**
   * The answer: what is late, what is near, or that all is well.
   *
   * @param cut whether there are more, which are less urgent than those counted
   */
  String answer(Speech speech, boolean cut) {
    return switch (verdict(cut)) {
      case NOTHING -> speech.say("board.empty");
      case ALL_PRESS -> speech.say("board.pressing.many", open);
      case LATE_AND_NEAR -> speech.say("board.pressing", late, near);
      case LATE -> speech.say("board.late", late);
      case NEAR -> speech.say("board.near", near);
      case CALM_AND_MORE -> speech.say("board.calm.many");
      case CALM -> speech.say("board.calm", open);
    };
  }

  /** What there is to say. */
  enum Verdict {
    NOTHING,
    ALL_PRESS,
    LATE_AND_NEAR,
    LATE,
    NEAR,
    CALM_AND_MORE,
    CALM
  }

  /** Nothing is said of cases that were not counted but that there are some. */
  Verdict verdict(boolean cut) {
    if (open == 0) return Verdict.NOTHING;
    if (cut && late + near == open) return Verdict.ALL_PRESS;
    if (late > 0 && near > 0) return Verdict.LATE_AND_NEAR;
    if (late > 0) return Verdict.LATE;
    if (near > 0) return Verdict.NEAR;
    return cut ? Verdict.CALM_AND_MORE : Verdict.CALM;
  }
}
