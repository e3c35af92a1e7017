package org.yimen.persistence.jdbi;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/**
 * The chain of sealed entries. The row of its head lets one node at a time go on with it. The order
 * is that of the numbers that entries were given when their works ended: what a work has read or
 * waited for stands before it.
 *
 * <p>An entry may be committed after others with higher numbers. So the head notes the highest
 * number it has seen, and which transactions could have lower ones; when they are over, nothing up
 * to that number need be looked at any more.
 */
record PostgresChain(EntryRows rows, PostgresFaults faults) {
  private static final int AT_ONCE = 500;

  /** In words that let no planner look at more than the last entries. */
  private static final String UNSEALED =
      " FROM entry e WHERE e.seq > %s"
          + " AND (SELECT s.seq FROM seal s WHERE s.seq = e.seq) IS NULL ORDER BY e.seq LIMIT %d";

  private static final String ANY =
      "SELECT 1" + UNSEALED.formatted("(SELECT settled FROM journal_head)", 1);
  private static final String OLDEST =
      "SELECT e.at" + UNSEALED.formatted("(SELECT settled FROM journal_head)", 1);
  private static final String SOME =
      "SELECT " + EntryRows.OPEN + ", e.seq" + UNSEALED.formatted("?", AT_ONCE);
  private static final String LAGS = "SELECT 1 FROM journal_head WHERE settled < seen";

  /** A copy that pg_dump brought from another server tells of transactions yet to come here. */
  private static final String HEAD =
      "SELECT position, hash, settled, seen,"
          + " seen_before <= pg_snapshot_xmin(pg_current_snapshot()),"
          + " seen_before > pg_snapshot_xmax(pg_current_snapshot()) FROM journal_head FOR UPDATE";

  private static final String SEAL =
      "INSERT INTO seal (position, algorithm, seq, hash) SELECT ? + n,"
          + " (SELECT id FROM word WHERE text = ?), seq, hash"
          + " FROM unnest(?, ?) WITH ORDINALITY AS sealed (seq, hash, n)";
  private static final String MOVE = "UPDATE journal_head SET position = ?, hash = ?, settled = ?";
  private static final String AND_SEE =
      ", seen = ?, seen_before = pg_snapshot_xmax(pg_current_snapshot())";

  private record Head(
      Sealer.Head end, long settled, long seen, boolean isOver, boolean isForeign) {}

  private record Row(long seq, Entry entry) {}

  /** Whether committed entries are not sealed yet. */
  boolean isOpen(Sql sql) {
    return sql.first(ANY, (r, c) -> true).isPresent();
  }

  /** When the first of the committed entries was made that are not sealed yet. */
  Optional<Instant> oldestOpen(Sql sql) {
    return sql.first(OLDEST, (r, c) -> Bytes.instant(r.getLong(1)));
  }

  /** Whether sealed entries are looked at again and again. */
  boolean lags(Sql sql) {
    return sql.first(LAGS, (r, c) -> true).isPresent();
  }

  /** Seals some of what is committed, the rest of the transaction being the caller's. */
  void sealSome(PostgresSession session) {
    Sql sql = session.sql();
    Head head = head(sql);
    List<Row> found =
        sql.list(
            SOME,
            (r, c) -> new Row(r.getLong(EntryRows.WIDTH + 1), rows.open(sql, r)),
            head.settled());
    List<Entry> sealed = Sealer.seal(head.end(), found.stream().map(Row::entry).toList());
    if (!sealed.isEmpty()) write(session, head, found, sealed);
    move(sql, head, found, sealed);
  }

  private static Head head(Sql sql) {
    return sql.first(
            HEAD,
            (r, c) ->
                new Head(
                    new Sealer.Head(r.getLong(1), StateHash.ofBytes(r.getBytes(2))),
                    r.getLong(3),
                    r.getLong(4),
                    r.getBoolean(5),
                    r.getBoolean(6)))
        .orElseThrow(() -> new StorageException("数据库已损坏 / damaged: the journal has no head"));
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
      throw faults.of(e);
    }
  }

  private static void move(Sql sql, Head head, List<Row> found, List<Entry> sealed) {
    boolean settles = head.isOver() && found.size() < AT_ONCE;
    long settled = settles ? head.seen() : head.settled();
    Sealer.Head end =
        sealed.isEmpty()
            ? head.end()
            : new Sealer.Head(
                sealed.get(sealed.size() - 1).position(), sealed.get(sealed.size() - 1).hash());
    if (found.isEmpty() || !(settles || head.isForeign()))
      sql.change(MOVE, end.position(), end.hash().bytes(), settled);
    else
      sql.change(
          MOVE + AND_SEE,
          end.position(),
          end.hash().bytes(),
          settled,
          Math.max(head.seen(), found.get(found.size() - 1).seq()));
  }
}
