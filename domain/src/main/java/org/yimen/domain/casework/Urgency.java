package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.Comparator;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.LastDays;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.WorkingCalendar;

/**
 * How a case presses 紧急程度: what stands first in every list of open cases. Nothing in it changes
 * from one day to the next, but where a year is arranged later.
 *
 * @param press its rank among others
 * @param due the last day of the watched limit (the promise, or the statute where nothing is
 *     promised); before acceptance that of the supplement notice; while an excluded procedure is
 *     open the earliest possible one, as seen on the day of the case's last step
 * @param certainty whether all days up to it are arranged
 */
public record Urgency(Press press, LocalDate due, Certainty certainty) implements ValueObject {
  /** By rank, then by the day due. */
  public static final Comparator<Urgency> MOST_URGENT_FIRST =
      Comparator.comparing((Urgency u) -> u.press).thenComparing(Urgency::due);

  /** The ranks, the most urgent first. */
  public enum Press {
    /** 急办: marked as urgent, and its limit runs. */
    URGENT,
    /** 计时: its limit runs. */
    RUNS,
    /** 停计时: an excluded procedure is open (PLL-45); the limit cannot end before that does. */
    STANDS_STILL,
    /** 已结: the watched limit has ended. */
    ENDED
  }

  static Urgency of(CaseState state, Basis basis, LocalDate today) {
    WorkingCalendar calendar = basis.days().calendar();
    return state
        .clock(basis.rules())
        .map(clock -> clock.reading(calendar, today, NearRule.of(basis.rules())))
        .map(ClockReading::watched)
        .map(watched -> new Urgency(pressOf(state, watched), watched.due(), watched.certainty()))
        .orElseGet(
            () -> {
              LocalDate due = new LastDays(basis.days()).ofSupplementNotice(state.received());
              return new Urgency(running(state), due, calendar.certainty(state.received(), due));
            });
  }

  private static Press pressOf(CaseState state, LimitReading watched) {
    if (watched.endedOn().isPresent()) return Press.ENDED;
    return watched.atLeast() ? Press.STANDS_STILL : running(state);
  }

  private static Press running(CaseState state) {
    return state.urgent() ? Press.URGENT : Press.RUNS;
  }
}
