package org.yimen.persistence.jdbi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.yimen.ports.driven.StorageException;

/** The form of a SQLite file. */
final class SqliteForm {
  private static final String HISTORY = "flyway_schema_history";

  private SqliteForm() {}

  /** Brings the file to the form that this program knows, after a backup beside it. */
  static void bring(Path file, SqliteConnections connections, Migrations migrations) {
    OptionalInt found;
    try (Sql sql = connections.writer()) {
      found = version(sql);
      migrations.refuseNewer(file.toString(), found);
      if (found.isPresent() && found.getAsInt() == migrations.newest()) return;
      if (found.isPresent()) backup(file, sql, found.getAsInt());
    }
    migrations.migrate(connections.dataSource(), file.toString(), UnaryOperator.identity());
  }

  /** The version of the file's form; empty for a file without one. */
  static OptionalInt version(Sql sql) {
    boolean known =
        sql.first("SELECT 1 FROM sqlite_schema WHERE name = ?", (r, c) -> true, HISTORY)
            .isPresent();
    if (!known) return OptionalInt.empty();
    return sql.first(
            "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1",
            (r, c) -> r.getInt(1))
        .filter(v -> v > 0)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static void backup(Path file, Sql sql, int version) {
    Path target = Siblings.free(file, ".version-" + version);
    SqliteCare.copy(sql, target);
    if (!Files.exists(target))
      throw new StorageException("升级前备份失败 / the backup before the migration failed: " + target);
  }
}
