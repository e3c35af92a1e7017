package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;

/**
 * Runs writing works, each on a connection of its own and many at once, on this node and on others.
 * Rows are claimed by version. A work that saw reference data of an earlier edition, believed in a
 * row that has changed, or met another work in a deadlock, begins anew, a bounded number of times.
 */
final class PostgresWriter implements Works {
  private static final int MOST_TRIES = 8;
  private static final int TRIES_WITHOUT_HOLD = 2;

  private final PostgresConnections connections;
  private final Editions editions;
  private final PostgresEdition edition;
  private final Sealer sealer;
  private final PostgresEnd end;
  private final Runnable committed;
  private final Door door = new Door();
  private final AtomicLong works = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();

  /**
   * @param committed told after each commit that left entries to be sealed
   */
  PostgresWriter(
      PostgresConnections connections,
      Editions editions,
      PostgresEdition edition,
      Sealer sealer,
      PostgresEnd end,
      Runnable committed) {
    this.connections = connections;
    this.editions = editions;
    this.edition = edition;
    this.sealer = sealer;
    this.end = end;
    this.committed = committed;
  }

  @Override
  public <T> T run(Function<Unit, T> work) {
    door.enter();
    try {
      works.incrementAndGet();
      return runUntilItCounts(work);
    } finally {
      door.leave();
    }
  }

  private <T> T runUntilItCounts(Function<Unit, T> work) {
    Hold hold = Hold.NONE;
    for (int tries = 1; ; tries++) {
      try {
        return once(work, hold, tries == 1); // the first try is the hasty one
      } catch (RunAgain again) {
        if (tries == MOST_TRIES)
          throw again.busy().orElseGet(() -> new BusyException(edition.where(), again));
        if (again.hold() == Hold.ALONE) hold = Hold.ALONE;
        else if (hold == Hold.NONE && tries >= TRIES_WITHOUT_HOLD) hold = Hold.SHARED;
        if (again.busy().isPresent()) stepAside(tries);
      }
    }
  }

  /** Two that met should not meet again. */
  private static void stepAside(int tries) {
    LockSupport.parkNanos(
        TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, 5L << tries)));
  }

  private <T> T once(Function<Unit, T> work, Hold hold, boolean believes) {
    try (PostgresSession session = connections.writing()) {
      EditionView view = view(session.sql(), hold, believes);
      try {
        return once(work, hold, session, view);
      } catch (Throwable e) {
        session.rollback();
        throw sorted(e, hold, session, view);
      }
    } catch (BusyException e) { // before the work began
      throw new RunAgain(hold, e);
    }
  }

  private EditionView view(Sql sql, Hold hold, boolean believes) {
    Editions.Edition seen =
        switch (hold) {
          case ALONE -> editions.numbered(edition.begun(sql) - 1);
          case SHARED -> editions.numbered(edition.held(sql));
          default -> editions.latest();
        };
    return new EditionView(editions, seen, hold, believes);
  }

  private <T> T once(Function<Unit, T> work, Hold hold, PostgresSession session, EditionView view) {
    Unit unit = Unit.writing(session.sql(), view);
    List<Entry> entries;
    T answer;
    try {
      answer = work.apply(unit);
      entries = sealer.open(unit.entries());
      if (view.wantsToChange() || !view.wasRight()) throw new RunAgain(Hold.NONE);
      commit(unit, entries, hold, session, view);
    } finally {
      unit.end();
    }
    commits.incrementAndGet();
    view.publish(editions);
    if (!entries.isEmpty()) committed.run();
    return answer;
  }

  private void commit(
      Unit unit, List<Entry> entries, Hold hold, PostgresSession session, EditionView view) {
    long seen = view.edition().number();
    if (view.believes() && PostgresEnd.joins(entries))
      session.commitAtOnce(end.joined(unit, entries, seen));
    else if (end.write(unit, entries, hold, seen)) session.commit();
    else throw new RunAgain(Hold.NONE);
  }

  /** What was thrown in the belief in an earlier edition or an earlier row need not be true. */
  private RuntimeException sorted(
      Throwable thrown, Hold hold, PostgresSession session, EditionView view) {
    if (view.wantsToChange() && hold != Hold.ALONE) return new RunAgain(Hold.ALONE);
    if (thrown instanceof RunAgain again) {
      editions.numbered(edition.seen(session.sql()));
      return again;
    }
    if (thrown instanceof BusyException busy) return new RunAgain(hold, busy);
    if (view.believedAny() && !PostgresFaults.isLost(thrown)) return new RunAgain(hold);
    if (hold == Hold.NONE && !isLatest(view, session)) return new RunAgain(Hold.NONE);
    if (thrown instanceof Error error) throw error;
    if (thrown instanceof RuntimeException fault) return fault;
    throw new IllegalStateException("works throw no checked exceptions", thrown);
  }

  private boolean isLatest(EditionView view, PostgresSession session) {
    try {
      return editions.numbered(edition.seen(session.sql())) == view.edition();
    } catch (StorageException e) {
      return true; // then what was thrown before says more
    }
  }

  long works() {
    return works.get();
  }

  long commits() {
    return commits.get();
  }

  @Override
  public boolean isInside() {
    return door.isInside();
  }

  /** Takes no more works and waits for those that run. */
  @Override
  public void close() {
    door.close(connections.patience());
  }
}
