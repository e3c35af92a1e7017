package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.organisation.Centre;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;

/** Finds the centre and the rules under which somebody acts. */
final class Scenes {
  private final Desk desk;
  private final Rulebooks rulebooks;

  Scenes(Desk desk, Rulebooks rulebooks) {
    this.desk = desk;
    this.rulebooks = rulebooks;
  }

  /** In that hall; empty where no centre has it. */
  Optional<Scene> in(HallId hall, Stores stores, Actor by) {
    return centreOf(hall, stores).map(centre -> of(centre, stores, by));
  }

  /** Where the actor stands; empty outside every hall. */
  Optional<Scene> where(Stores stores, Actor by) {
    return by.place().hall().flatMap(hall -> in(hall, stores, by));
  }

  /** In the actor's centre; outside every hall, in the one of this database. */
  Optional<Scene> atCentre(Stores stores, Actor by) {
    return where(stores, by)
        .or(() -> stores.centres().all().stream().findFirst().map(c -> of(c, stores, by)));
  }

  Scene of(Centre centre, Stores stores, Actor by) {
    Instant at = desk.clock().now();
    return new Scene(
        stores,
        by,
        at,
        centre,
        rulebooks.inForce(centre.rulebook(), LocalDate.ofInstant(at, centre.zone())));
  }

  static Optional<Centre> centreOf(HallId hall, Stores stores) {
    return stores.centres().all().stream().filter(c -> c.hall(hall).isPresent()).findFirst();
  }
}
