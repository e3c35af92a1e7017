package org.yimen.domain.queue;

import java.time.Duration;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How long a visitor may still wait 预计等候, between the best and the worst that is likely. Priority
 * may put up to {@code maxOvertakes} tickets before each head, which the worst case counts.
 *
 * @param optimistic if everybody ahead is served in the mean time and nobody overtakes
 * @param pessimistic if everybody ahead is served in the slow time and priority is used to the full
 */
public record WaitingEstimate(Duration optimistic, Duration pessimistic) implements ValueObject {
  /**
   * The estimate for a ticket.
   *
   * @param ahead tickets that stand before it
   * @param windows windows that call its lane, at least 1
   * @param mean mean service time
   * @param slow slow service time, such as the ninetieth of a hundred; not under {@code mean}
   * @param maxOvertakes how often the first of a line may be overtaken
   * @throws IllegalArgumentException if {@code windows} is under 1 or {@code slow} under {@code
   *     mean}
   */
  public static WaitingEstimate of(
      int ahead, int windows, Duration mean, Duration slow, int maxOvertakes) {
    if (windows < 1) throw new IllegalArgumentException("no window calls the lane");
    if (slow.compareTo(mean) < 0) throw new IllegalArgumentException("slow is under mean");
    long best = ahead / windows;
    long worst = ((long) ahead + 1) * (maxOvertakes + 1L);
    return new WaitingEstimate(
        mean.multipliedBy(best), slow.multipliedBy((worst + windows - 1) / windows));
  }
}
