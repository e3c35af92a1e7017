package org.yimen.domain.queue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Waiting figures 等候统计 of tickets that reached a person (QMS-01 to QMS-04, QMS-17). Waits are
 * summed from the kept intervals.
 *
 * @param issued tickets that reached a person
 * @param served tickets with a service interval
 * @param waitingNow tickets in a line
 * @param mean mean wait, to the millisecond; zero without tickets
 * @param longest longest wait
 * @param ninetieth the wait that nine of ten do not exceed (nearest rank)
 * @param overLevel how many tickets waited strictly over the n-th bound, per bound
 * @param abandoned tickets that left or expired without service
 * @param abandonedAtLevel of these, how many per level, level 0 first
 */
public record WaitingFigures(
    int issued,
    int served,
    int waitingNow,
    Duration mean,
    Duration longest,
    Duration ninetieth,
    List<Integer> overLevel,
    int abandoned,
    List<Integer> abandonedAtLevel)
    implements ValueObject {
  public WaitingFigures {
    overLevel = List.copyOf(overLevel);
    abandonedAtLevel = List.copyOf(abandonedAtLevel);
  }

  /**
   * The figures of these tickets.
   *
   * @param now up to when a wait that lasts is counted
   */
  public static WaitingFigures of(
      Collection<TicketState> tickets, WaitingLevels levels, Instant now) {
    List<TicketState> issued =
        tickets.stream().filter(t -> t.visit().had(VisitInterval.Kind.WAITING)).toList();
    List<Duration> waits = issued.stream().map(t -> waited(t, now)).sorted().toList();
    Duration sum = waits.stream().reduce(Duration.ZERO, Duration::plus);
    int bounds = levels.overMinutes().size();
    List<Integer> over = new ArrayList<>();
    for (int n = 1; n <= bounds; n++) {
      int bound = n;
      over.add((int) waits.stream().filter(w -> levels.level(w) >= bound).count());
    }
    List<TicketState> abandoned = issued.stream().filter(WaitingFigures::abandoned).toList();
    List<Integer> byLevel = new ArrayList<>();
    for (int n = 0; n <= bounds; n++) {
      int level = n;
      byLevel.add(
          (int) abandoned.stream().filter(t -> levels.level(waited(t, now)) == level).count());
    }
    int count = waits.size();
    return new WaitingFigures(
        count,
        (int) issued.stream().filter(t -> t.visit().had(VisitInterval.Kind.SERVICE)).count(),
        (int) issued.stream().filter(t -> t.life() == TicketLife.WAITING).count(),
        count == 0 ? Duration.ZERO : Duration.ofMillis(sum.toMillis() / count),
        count == 0 ? Duration.ZERO : waits.get(count - 1),
        count == 0 ? Duration.ZERO : waits.get((count * 9 + 9) / 10 - 1),
        over,
        abandoned.size(),
        byLevel);
  }

  /** Abandoned tickets in percent of those issued, two decimals, half up; 0.00 without tickets. */
  public BigDecimal abandonmentRate() {
    if (issued == 0) return new BigDecimal("0.00");
    return BigDecimal.valueOf(abandoned * 100L)
        .divide(BigDecimal.valueOf(issued), 2, RoundingMode.HALF_UP);
  }

  /** Whether the visitor went, or stayed away, without service. */
  static boolean abandoned(TicketState ticket) {
    return (ticket.life() == TicketLife.LEFT || ticket.life() == TicketLife.EXPIRED)
        && !ticket.visit().had(VisitInterval.Kind.SERVICE);
  }

  private static Duration waited(TicketState ticket, Instant now) {
    return ticket.visit().total(VisitInterval.Kind.WAITING, now);
  }
}
