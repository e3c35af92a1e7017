package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Anchor;

/** Fills an empty database from a backup: all of it or nothing. */
record PostgresRestore(PostgresSettings settings) {
  private static final String HEAD =
      "UPDATE journal_head SET (position, hash) = (SELECT position, hash FROM seal"
          + " ORDER BY position DESC LIMIT 1), settled = (SELECT coalesce(max(e.seq), 0) FROM entry e"
          + " WHERE e.seq < ALL (SELECT u.seq FROM entry u LEFT JOIN seal s ON s.seq = u.seq"
          + " WHERE s.seq IS NULL)) WHERE EXISTS (SELECT 1 FROM seal)";
  private static final String COUNTERS =
      "SELECT table_name, column_name FROM information_schema.columns"
          + " WHERE table_schema = current_schema() AND is_identity = 'YES'";

  /** Restores it. */
  void from(Path backup) {
    try (BackupFile file = BackupFile.open(backup)) {
      BackupContents contents = file.contents();
      Migrations.POSTGRES.refuseNewer(backup.toString(), OptionalInt.of(contents.version()));
      PostgresForm form = new PostgresForm(settings, Migrations.POSTGRES);
      form.alone(
          sql -> {
            if (form.version(sql).isPresent()) refuseFilled(sql);
            else form.migrate(Migrations.POSTGRES.upTo(contents.version()));
            fill(file, contents);
            return true;
          });
    }
  }

  private void refuseFilled(Sql sql) {
    for (String table : PostgresTables.of(sql).names())
      if (!table.equals("word")
          && sql.first("SELECT 1 FROM " + PostgresTables.quoted(table) + " LIMIT 1", (r, c) -> true)
              .isPresent())
        throw new StorageException(
            "数据库不是空的，请恢复到一个空库 / the database is not empty; restore into an empty one: "
                + settings.where());
  }

  private void fill(BackupFile file, BackupContents contents) {
    PostgresFaults faults = new PostgresFaults(settings.where());
    try (Connection connection = PostgresConnections.alone(settings)) {
      connection.setAutoCommit(false);
      try (Sql sql = new Sql(Jdbi.open(connection), faults)) {
        refuseOthers(file, contents, PostgresTables.of(sql));
        sql.once("TRUNCATE word");
        copy(file, contents, connection);
        setCounters(sql);
        sql.change(HEAD);
        refuseOtherEnd(file, sql);
        connection.commit();
      } finally {
        if (!connection.isClosed()) connection.rollback();
      }
    } catch (IOException e) {
      throw new StorageException("恢复失败 / the backup could not be restored: " + settings.where(), e);
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Names from a file go into statements only where the catalogue knows them. */
  private static void refuseOthers(BackupFile file, BackupContents contents, PostgresTables known) {
    for (String table : contents.tables().names())
      if (!known.of(table).containsAll(contents.tables().of(table)))
        throw new StorageException("备份已损坏 / the backup is damaged: " + file.path());
  }

  private static void copy(BackupFile file, BackupContents contents, Connection connection)
      throws SQLException, IOException {
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    for (String table : contents.tables().names())
      try (InputStream rows = file.rows(table)) {
        copying.copyIn("COPY " + contents.tables().copied(table) + " FROM STDIN", rows);
      }
  }

  private static void setCounters(Sql sql) {
    record Counter(String table, String column) {}
    for (Counter each : sql.list(COUNTERS, (r, c) -> new Counter(r.getString(1), r.getString(2))))
      sql.first(
          "SELECT setval(pg_get_serial_sequence(?, ?), greatest(1, max(%s)), max(%1$s) IS NOT NULL) FROM %s"
              .formatted(PostgresTables.quoted(each.column()), PostgresTables.quoted(each.table())),
          (r, c) -> true,
          PostgresTables.quoted(each.table()),
          each.column());
  }

  private static void refuseOtherEnd(BackupFile file, Sql sql) {
    Anchor end =
        new EntryRows(new Words(), new PostgresDialect())
            .last(sql)
            .map(Anchor::of)
            .orElse(Anchor.NONE);
    if (!end.equals(file.contents().end()))
      throw new StorageException("备份已损坏 / the backup is damaged: " + file.path());
  }
}
