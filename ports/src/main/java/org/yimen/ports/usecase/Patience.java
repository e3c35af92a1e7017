package org.yimen.ports.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
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
record Patience(StateHash name, int ofAName, StateHash address, DeskReason later) {
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int OF_A_NAME = 5;
  private static final int FROM_AN_ADDRESS = 20;

  /**
   * Case numbers follow one another: few guesses must not shut an applicant out of the own case.
   * Even so many find a code of eight letters in ten thousand years.
   */
  private static final int OF_A_CASE = 50;

  private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  static Patience of(String name, String address) {
    return new Patience(
        StateHash.of("name " + name),
        OF_A_NAME,
        StateHash.of("address " + address),
        DeskReason.TRY_LATER);
  }

  /** The same for queries of a case by its number and code. */
  static Patience ofQueries(String caseNumber, String address) {
    return new Patience(
        StateHash.of("query " + caseNumber),
        OF_A_CASE,
        StateHash.of("query from " + address),
        DeskReason.QUERY_LATER);
  }

  /** Whether it may be tried now; if so, it counts. */
  Ruling tryNow(Stores stores, UUID attempt, Instant at) {
    stores.signInAttempts().add(attempt, List.of(name, address), at);
    Optional<Instant> free =
        Stream.of(until(stores, name, ofAName, at), until(stores, address, FROM_AN_ADDRESS, at))
            .flatMap(Optional::stream)
            .max(Instant::compareTo);
    if (free.isEmpty()) return Ruling.granted();
    stores.signInAttempts().withdraw(attempt);
    return Ruling.of(later(stores, free.get()));
  }

  /** Until when there are too many besides this one, which is counted already. */
  private static Optional<Instant> until(Stores stores, StateHash under, int most, Instant at) {
    List<Instant> others =
        new ArrayList<>(stores.signInAttempts().latest(under, at.minus(WINDOW), most + 1));
    others.remove(at);
    return others.size() < most ? Optional.empty() : Optional.of(others.get(most - 1).plus(WINDOW));
  }

  private Reason later(Stores stores, Instant free) {
    ZoneId zone = stores.centres().all().stream().map(Centre::zone).findFirst().orElse(USUAL_ZONE);
    LocalTime minute =
        LocalTime.ofInstant(free.plus(1, ChronoUnit.MINUTES), zone).truncatedTo(ChronoUnit.MINUTES);
    return Reason.of(later, HouseRule.WAIT_AFTER_FAILURES, Argument.id("at", minute.toString()));
  }
}
