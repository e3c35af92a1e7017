package org.yimen.persistence.jdbi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Runs reading works, each on one committed state and the edition that belongs to it. */
final class PostgresReaders implements Works {
  private final PostgresConnections connections;
  private final Editions editions;
  private final PostgresEdition edition;
  private final Map<Thread, Unit> reading = new ConcurrentHashMap<>();
  private final Door door = new Door();

  PostgresReaders(PostgresConnections connections, Editions editions, PostgresEdition edition) {
    this.connections = connections;
    this.editions = editions;
    this.edition = edition;
  }

  /** Inside another reading work the work sees the state of that one. */
  @Override
  public <T> T run(Function<Unit, T> work) {
    Unit around = reading.get(Thread.currentThread());
    if (around != null) return work.apply(around);
    door.enter();
    try (PostgresSession session = connections.reading()) {
      Editions.Edition seen = editions.numbered(edition.seen(session.sql()));
      Unit unit =
          Unit.reading(session.sql(), new EditionView(editions, seen, Hold.SNAPSHOT, false));
      reading.put(Thread.currentThread(), unit);
      try {
        return work.apply(unit);
      } finally {
        reading.remove(Thread.currentThread());
        unit.end();
      }
    } finally {
      door.leave();
    }
  }

  @Override
  public boolean isInside() {
    return reading.containsKey(Thread.currentThread());
  }

  /** Takes no more works and waits for those that run. */
  @Override
  public void close() {
    door.close(connections.patience());
  }
}
