package org.yimen.app.architecture.crooked.domain.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/** Every way of asking for time, place or a name; the method reference is the one that hides. */
final class AsksTheMachine {
  Supplier<Instant> hidden() {
    return Instant::now;
  }

  Instant clock() {
    return Clock.systemUTC().instant();
  }

  LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  long millis() {
    return System.currentTimeMillis() + System.nanoTime();
  }

  UUID name() {
    return UUID.randomUUID();
  }

  double chance() {
    return Math.random();
  }
}
