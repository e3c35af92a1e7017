package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Provisions;

/**
 * Who owns a visitor's question 首问负责 (decision 23, HUN-4.3.4.2a, MXH-11a): the first officer who
 * served the visit, until another officer has the visitor at the window. Sending the visitor on is
 * not yet handing over: while the ticket waits again, the question stays with who sent it.
 *
 * @param officer who was asked first; never changes
 * @param askedAt when
 * @param responsible who owns the question now
 * @param handedOverAt when another officer first took over; empty while nobody did
 */
public record FirstAsked(
    PersonId officer, Instant askedAt, PersonId responsible, Optional<Instant> handedOverAt)
    implements ValueObject {
  /** Read from a visit; empty while nobody was asked. */
  public static Optional<FirstAsked> of(Visit visit) {
    List<VisitInterval> served =
        visit.periods().stream()
            .filter(p -> p.kind() == VisitInterval.Kind.SERVICE && p.officer().isPresent())
            .toList();
    if (served.isEmpty()) return Optional.empty();
    PersonId first = served.get(0).officer().orElseThrow();
    return Optional.of(
        new FirstAsked(
            first,
            served.get(0).from(),
            served.get(served.size() - 1).officer().orElseThrow(),
            served.stream()
                .filter(p -> !p.officer().equals(Optional.of(first)))
                .map(VisitInterval::from)
                .findFirst()));
  }

  /** From the first question to the confirmed handover; empty while nobody took over. */
  public Optional<Duration> untilHandedOver() {
    return handedOverAt.map(at -> Duration.between(askedAt, at));
  }

  /** Whether the visitor was connected quickly 快速衔接 (HUN-4.3.4.2b); empty without a handover. */
  public Optional<Boolean> quick(Provisions rules) {
    Duration most = Duration.ofMinutes(rules.value(QueueProvisions.FIRST_ASKED_MINUTES));
    return untilHandedOver().map(took -> took.compareTo(most) <= 0);
  }
}
