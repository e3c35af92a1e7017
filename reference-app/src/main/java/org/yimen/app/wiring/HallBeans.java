package org.yimen.app.wiring;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yimen.app.account.Argon2Hasher;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Papers;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;

/** What is made of the adapters. Nothing here needs a proxy: one of each, made when asked for. */
final class HallBeans {
  private HallBeans() {}

  @Produces
  @Singleton
  static Clock clock() {
    return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  @Produces
  @Singleton
  static PasswordHasher passwords() {
    return new Argon2Hasher(Argon2Hasher.USUAL);
  }

  @Produces
  @Singleton
  static Storage storage(StoragePlace place) {
    return place.open();
  }

  static void close(@Disposes Storage storage) {
    storage.close();
  }

  @Produces
  @Singleton
  static Yimen yimen(
      Storage storage,
      Rulebooks rulebooks,
      HolidayCalendars calendars,
      Clock clock,
      PasswordHasher passwords) {
    return Yimen.builder()
        .storage(storage.transactions(), storage.journal())
        .rulebooks(rulebooks)
        .calendars(calendars)
        .clock(clock)
        .passwords(passwords)
        .build();
  }

  @Produces
  @Singleton
  static OpenHall hall(Yimen yimen, Rulebooks rulebooks, Clock clock, PaperPress press) {
    return new OpenHall(yimen, rulebooks, clock, new Papers(press, Optional.empty()));
  }
}
