package org.yimen.persistence.jdbi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Anchor;

/**
 * Writes all tables of one snapshot into one file: a zip of the texts that COPY gives, with what is
 * in it told first. Its check sums show a damaged file.
 */
record PostgresBackup(PostgresSettings settings) {
  /** How such files end. */
  static final String END = ".zip";

  /** Writes the file; answers the end of the journal in it. */
  Anchor write(Connection connection, Path target) {
    PostgresFaults faults = new PostgresFaults(settings.where());
    try {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      try (Sql sql = new Sql(Jdbi.open(connection), faults)) {
        BackupContents contents = contents(sql);
        Siblings.whole(target, part -> write(connection, part, contents));
        return contents.end();
      } finally {
        if (!connection.isClosed()) connection.rollback();
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private BackupContents contents(Sql sql) {
    Anchor end =
        new EntryRows(new Words(), new PostgresDialect())
            .last(sql)
            .map(Anchor::of)
            .orElse(Anchor.NONE);
    int version =
        new PostgresForm(settings, Migrations.POSTGRES)
            .version(sql)
            .orElseThrow(
                () ->
                    new StorageException(
                        "没有可备份的数据 / there is nothing to back up: " + settings.where()));
    return new BackupContents(version, end, PostgresTables.of(sql));
  }

  private void write(Connection connection, Path part, BackupContents contents) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(BackupContents.NAME));
      zip.write(contents.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String table : contents.tables().names()) {
        zip.putNextEntry(new ZipEntry(BackupContents.entry(table)));
        copying.copyOut("COPY " + contents.tables().copied(table) + " TO STDOUT", zip);
        zip.closeEntry();
      }
    } catch (SQLException e) {
      throw new PostgresFaults(settings.where()).of(e);
    }
  }
}
