package org.yimen.ports.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.UnknownRulebookException;

/**
 * The rules under which somebody signs in: those of the centre, and the house's own where no centre
 * stands yet, or its rulebook is not there: whoever is to mend that has to come in.
 *
 * @param provisions the rules in force
 * @param zone zone of the centre; empty where none stands
 */
record SignOnRules(Provisions provisions, Optional<ZoneId> zone) {
  private static final Provisions HOUSE = Provisions.named("house").build();

  static SignOnRules of(Stores stores, Rulebooks rulebooks, Instant at) {
    Optional<Centre> centre = stores.centres().all().stream().findFirst();
    return new SignOnRules(
        centre.map(c -> of(c, rulebooks, at)).orElse(HOUSE), centre.map(Centre::zone));
  }

  private static Provisions of(Centre centre, Rulebooks rulebooks, Instant at) {
    try {
      return rulebooks.inForce(centre.rulebook(), LocalDate.ofInstant(at, centre.zone()));
    } catch (UnknownRulebookException e) {
      return HOUSE;
    }
  }

  int number(ProvisionKey<Integer> key) {
    return provisions.value(key);
  }

  Duration idle() {
    return Duration.ofMinutes(number(SignOnProvisions.IDLE_MINUTES));
  }

  Duration longest() {
    return Duration.ofHours(number(SignOnProvisions.LONGEST_HOURS));
  }

  /** For how long a failure counts. */
  Duration window() {
    return Duration.ofMinutes(number(SignOnProvisions.FAILURE_MINUTES));
  }

  /** A reason that rests on the clause that sets the number, or on the house rule behind it. */
  Reason because(
      DeskReason code, ProvisionKey<Integer> key, HouseRule otherwise, Argument... arguments) {
    return provisions.isSaid(key)
        ? Reason.of(code, provisions.get(key).clause(), arguments)
        : Reason.of(code, otherwise, arguments);
  }
}
