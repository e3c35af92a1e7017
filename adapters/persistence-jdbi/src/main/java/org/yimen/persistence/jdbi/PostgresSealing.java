package org.yimen.persistence.jdbi;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/**
 * Seals committed entries in batches. Every node does it soon after its own commits, and looks from
 * time to time for what a node that is gone has left; the row of the journal's head lets one at a
 * time do it. The order is that of the numbers that entries were given when their works ended: what
 * a work has read or waited for stands before it.
 */
final class PostgresSealing implements AutoCloseable {
  private static final int AT_ONCE = 500;
  private static final Duration ROUND = Duration.ofMillis(250);
  private static final Duration COMPANY = Duration.ofMillis(10);

  /** Transactions that were over before the horizon have nothing that is not sealed. */
  private static final String UNSEALED =
      " FROM entry e WHERE e.xid >= CAST(? AS xid8)"
          + " AND NOT EXISTS (SELECT 1 FROM seal s WHERE s.seq = e.seq)";

  private static final String ANY =
      "SELECT 1"
          + UNSEALED.replace("CAST(? AS xid8)", "(SELECT horizon FROM journal_head)")
          + " LIMIT 1";
  private static final String SOME =
      "SELECT " + EntryRows.OPEN + ", e.seq" + UNSEALED + " ORDER BY e.seq LIMIT " + AT_ONCE;
  private static final String HEAD =
      "SELECT position, hash, horizon, pg_snapshot_xmin(pg_current_snapshot())"
          + " FROM journal_head FOR UPDATE";
  private static final String SEAL =
      "INSERT INTO seal (position, algorithm, seq, hash) SELECT ? + n,"
          + " (SELECT id FROM word WHERE text = ?), seq, hash"
          + " FROM unnest(?, ?) WITH ORDINALITY AS sealed (seq, hash, n)";
  private static final String MOVE =
      "UPDATE journal_head SET position = ?, hash = ?, horizon = CAST(? AS xid8)";

  private final PostgresConnections connections;
  private final EntryRows rows;
  private final Thread thread;
  private volatile boolean wanted;
  private volatile boolean closed;

  private record Head(Sealer.Head end, String horizon, String now) {}

  private record Row(long seq, Entry entry) {}

  PostgresSealing(PostgresConnections connections, EntryRows rows) {
    this.connections = connections;
    this.rows = rows;
    this.thread = new Thread(this::rounds, "yimen-sealer");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** There is something to seal. */
  void wake() {
    wanted = true;
    LockSupport.unpark(thread);
  }

  private void rounds() {
    while (!closed) {
      if (!wanted) LockSupport.parkNanos(this, ROUND.toNanos());
      if (wanted) LockSupport.parkNanos(this, COMPANY.toNanos());
      wanted = false;
      try {
        if (!closed) sealAll();
      } catch (StorageException e) {
        // the next round finds the same entries; whoever reads or verifies is told the fault
        LockSupport.parkNanos(this, ROUND.toNanos());
      }
    }
  }

  /** Seals what is committed now. */
  void sealAll() {
    try (PostgresSession session = connections.writing()) {
      while (session.sql().first(ANY, (r, c) -> true).isPresent()) {
        sealSome(session);
        session.commit();
      }
    }
  }

  private void sealSome(PostgresSession session) {
    Sql sql = session.sql();
    Head head =
        sql.first(
                HEAD,
                (r, c) ->
                    new Head(
                        new Sealer.Head(r.getLong(1), StateHash.ofBytes(r.getBytes(2))),
                        r.getString(3),
                        r.getString(4)))
            .orElseThrow(() -> new StorageException("数据库已损坏 / damaged: the journal has no head"));
    List<Row> found =
        sql.list(
            SOME,
            (r, c) -> new Row(r.getLong(EntryRows.WIDTH + 1), rows.open(sql, r)),
            head.horizon());
    if (found.isEmpty()) return;
    List<Entry> sealed = Sealer.seal(head.end(), found.stream().map(Row::entry).toList());
    write(session, head, found, sealed);
    Entry last = sealed.get(sealed.size() - 1);
    String horizon = found.size() < AT_ONCE ? head.now() : head.horizon();
    sql.change(MOVE, last.position(), last.hash().bytes(), horizon);
  }

  private void write(PostgresSession session, Head head, List<Row> found, List<Entry> sealed) {
    Object[] numbers = found.stream().map(Row::seq).toArray();
    Object[] hashes = sealed.stream().map(e -> e.hash().bytes()).toArray(byte[][]::new);
    try {
      session
          .sql()
          .change(
              SEAL,
              head.end().position(),
              Entry.SHA_256,
              session.connection().createArrayOf("int8", numbers),
              session.connection().createArrayOf("bytea", hashes));
    } catch (SQLException e) {
      throw connections.faults().of(e);
    }
  }

  /** Ends after the round that is going on. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    try {
      thread.join(Duration.ofSeconds(5).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
