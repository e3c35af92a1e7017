package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.StateHash;

/**
 * Counts sign-ins and queries that failed. One counts from its beginning and is taken back when it
 * succeeds, so that many at the same time try no more passwords than one after the other.
 *
 * @param name digest of the log-in name
 * @param ofAName how many of a name there may be
 * @param address digest of where it came from
 * @param later what is said when there were too many
 */
record Patience(
    StateHash name, ProvisionKey<Integer> ofAName, StateHash address, DeskReason later) {
  static Patience of(String name, String address) {
    return new Patience(
        StateHash.of("name " + name),
        SignOnProvisions.FAILURES_OF_NAME,
        StateHash.of("address " + address),
        DeskReason.TRY_LATER);
  }

  /** The same for queries of a case by its number and code. */
  static Patience ofQueries(String caseNumber, String address) {
    return new Patience(
        StateHash.of("query " + caseNumber),
        SignOnProvisions.FAILURES_OF_CASE,
        StateHash.of("query from " + address),
        DeskReason.QUERY_LATER);
  }

  /** Whether it may be tried now; if so, it counts. */
  Ruling tryNow(Stores stores, SignOnRules rules, UUID attempt, Instant at) {
    stores.signInAttempts().add(attempt, List.of(name, address), at);
    Optional<Until> free =
        Stream.of(
                until(stores, name, ofAName, rules, at),
                until(stores, address, SignOnProvisions.FAILURES_FROM_ADDRESS, rules, at))
            .flatMap(Optional::stream)
            .max(Comparator.comparing(Until::free));
    if (free.isEmpty()) return Ruling.granted();
    stores.signInAttempts().withdraw(attempt);
    return Ruling.of(later(free.get(), rules));
  }

  /** From when on it may be tried again, and by what number. */
  private record Until(Instant free, ProvisionKey<Integer> by) {}

  /** Until when there are too many besides this one, which is counted already. */
  private static Optional<Until> until(
      Stores stores, StateHash under, ProvisionKey<Integer> by, SignOnRules rules, Instant at) {
    int most = rules.number(by);
    List<Instant> others =
        new ArrayList<>(stores.signInAttempts().latest(under, at.minus(rules.window()), most + 1));
    others.remove(at);
    return others.size() < most
        ? Optional.empty()
        : Optional.of(new Until(others.get(most - 1).plus(rules.window()), by));
  }

  /** The time of the centre; where none stands nobody knows whose, and the instant is told. */
  private Reason later(Until until, SignOnRules rules) {
    Instant minute = until.free().plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
    String told =
        rules
            .zone()
            .map(zone -> LocalTime.ofInstant(minute, zone).toString())
            .orElse(minute.toString());
    return rules.because(later, until.by(), HouseRule.WAIT_AFTER_FAILURES, Argument.id("at", told));
  }
}
