package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Verification;

/**
 * Fills a backup into a schema of its own beside the one in use, checks it there, and drops the
 * schema: the only way to know that a restore would go well. One node at a time does it.
 */
record PostgresRehearsal(PostgresSettings settings) {
  private static final int LONGEST_NAME = 63;
  private static final String END = "_rehearsal";
  private static final int CONNECTIONS = 2;

  /** Checks the backup. */
  Verification.Result of(Path backup) {
    PostgresSettings aside = settings.in(name()).connecting(CONNECTIONS);
    PostgresFaults faults = new PostgresFaults(settings.where());
    try (Connection connection = PostgresConnections.alone(settings);
        Sql sql = new Sql(Jdbi.open(connection), faults)) {
      boolean alone =
          sql.first("SELECT pg_try_advisory_lock(hashtext(?))", (r, c) -> r.getBoolean(1), name())
              .orElse(false);
      if (!alone)
        throw new StorageException(
            "另一节点正在核验备份 / another node is checking a backup: " + settings.where());
      drop(sql);
      try {
        return checked(backup, aside);
      } finally {
        drop(sql);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private static Verification.Result checked(Path backup, PostgresSettings aside) {
    PostgresDatabase.restore(backup, aside);
    try (Database copy = PostgresDatabase.open(aside)) {
      return copy.verify(Optional.empty(), List.of());
    }
  }

  private String name() {
    String schema = settings.schema();
    return schema.substring(0, Math.min(schema.length(), LONGEST_NAME - END.length())) + END;
  }

  /** What a program that was killed left is dropped too. */
  private void drop(Sql sql) {
    sql.once("DROP SCHEMA IF EXISTS " + name() + " CASCADE");
  }
}
