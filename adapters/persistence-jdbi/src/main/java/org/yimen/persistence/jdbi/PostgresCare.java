package org.yimen.persistence.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Jdbi;
import org.yimen.ports.driven.StorageException;

/**
 * Takes the bytes of erased persons out of the tables. An erased row stays in its page until the
 * table is written anew, and that can leave it out only when no transaction can see it any more.
 */
record PostgresCare(PostgresSettings settings) {
  private static final long PAUSE_MILLIS = 20;
  private static final String STILL_READING = "有读取未结束，请重试 / a reader is still at work: try again";

  /** Sessions of other roles are seen only by roles that may; the nodes of a hall share one. */
  private static final String OLD_SNAPSHOTS =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
          + " AND pid <> pg_backend_pid() AND xact_start < CAST(? AS timestamptz)"
          + " AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)";

  private static final String LOG_LEAVES_NOTHING =
      "SELECT 1 WHERE current_setting('wal_recycle') = 'off'"
          + " AND current_setting('archive_mode') = 'off'"
          + " AND NOT EXISTS (SELECT 1 FROM pg_replication_slots)"
          + " AND NOT EXISTS (SELECT 1 FROM pg_stat_replication)";

  /** Writes what is personal anew; says where bytes of erased ones may be nevertheless. */
  Set<Database.Trace> scrub() {
    PostgresFaults faults = new PostgresFaults(settings.where());
    try (Connection connection = PostgresConnections.alone(settings);
        Sql sql = new Sql(Jdbi.open(connection), faults)) {
      sql.once("SET lock_timeout = " + settings.patience().toMillis());
      waitForOldSnapshots(sql);
      sql.once("VACUUM (FULL) person");
      sql.once("VACUUM (FULL) credential");
      sql.once("VACUUM (FULL) query_code");
      Set<Database.Trace> traces = EnumSet.of(Database.Trace.EARLIER_BACKUPS);
      if (!cutServerLog(sql)) traces.add(Database.Trace.SERVER_LOG);
      return traces;
    } catch (StorageException e) {
      throw PostgresFaults.isLocked(e) ? new StorageException(STILL_READING, e) : e;
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private void waitForOldSnapshots(Sql sql) {
    String now =
        sql.first("SELECT clock_timestamp()::text", (r, c) -> r.getString(1)).orElseThrow();
    long end = System.nanoTime() + settings.patience().toNanos();
    while (sql.first(OLD_SNAPSHOTS, (r, c) -> true, now).isPresent()) {
      if (System.nanoTime() > end) throw new StorageException(STILL_READING);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
  }

  /**
   * A server that does not use the segments of its log again drops those that a checkpoint has made
   * needless. Most roles may not ask for that.
   */
  private static boolean cutServerLog(Sql sql) {
    try {
      for (String step : List.of("CHECKPOINT", "SELECT pg_switch_wal()", "CHECKPOINT"))
        sql.once(step);
      return sql.first(LOG_LEAVES_NOTHING, (r, c) -> true).isPresent();
    } catch (StorageException e) {
      return false;
    }
  }
}
