package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A visit 办事过程 as its intervals, in order; only the last may still last. Every measure is a sum of
 * periods, so that no later step changes an earlier wait.
 *
 * @param periods at least one
 */
public record Visit(List<VisitInterval> periods) implements ValueObject {
  public Visit {
    periods = List.copyOf(periods);
    if (periods.isEmpty()) throw new IllegalArgumentException("a visit begins with a period");
    if (periods.subList(0, periods.size() - 1).stream().anyMatch(p -> p.to().isEmpty()))
      throw new IllegalArgumentException("only the last period may last");
  }

  /** All periods of a kind together, up to now. */
  public Duration total(VisitInterval.Kind kind, Instant now) {
    return periods.stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.length(now))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether there was a period of that kind. */
  public boolean had(VisitInterval.Kind kind) {
    return periods.stream().anyMatch(p -> p.kind() == kind);
  }

  /** The latest period. */
  public VisitInterval latest() {
    return periods.get(periods.size() - 1);
  }

  Visit ended(Instant at) {
    List<VisitInterval> all = new ArrayList<>(periods);
    all.set(all.size() - 1, latest().endedAt(at));
    return new Visit(all);
  }

  Visit then(VisitInterval.Kind kind, Standing where, Optional<CallMade> call, Instant at) {
    List<VisitInterval> all = new ArrayList<>(ended(at).periods);
    all.add(
        new VisitInterval(
            kind,
            where.service(),
            where.lane(),
            call.map(CallMade::window),
            call.map(CallMade::officer),
            at,
            Optional.empty()));
    return new Visit(all);
  }
}
