package org.yimen.persistence.jdbi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.yimen.ports.driven.StorageException;

/**
 * Brings a file to the form that this program knows: forward only, after a backup, and never from a
 * newer form.
 *
 * @param newest the newest version that this program knows
 * @param places where its scripts are
 */
record Migrations(int newest, List<String> places) {
  /** Those of this program. */
  static final Migrations OWN =
      new Migrations(1, List.of("classpath:org/yimen/persistence/jdbi/migration"));

  private static final String HISTORY = "flyway_schema_history";

  void bring(Path file, SqliteConnections connections) {
    OptionalInt found;
    try (Sql sql = connections.writer()) {
      found = version(sql);
      refuseNewer(file, found);
      if (found.isPresent() && found.getAsInt() == newest) return;
      if (found.isPresent()) backup(file, sql, found.getAsInt());
    }
    try {
      Flyway.configure()
          .dataSource(connections.dataSource())
          .locations(places.toArray(String[]::new))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StorageException(
          "数据结构升级失败，升级前的备份完好 / the database could not be brought to version %d; the backup made before is whole: %s"
              .formatted(newest, file),
          e);
    }
  }

  /**
   * Whether this program may read the file.
   *
   * @throws StorageException if a newer program wrote it
   */
  void refuseNewer(Path file, OptionalInt found) {
    if (found.isPresent() && found.getAsInt() > newest)
      throw new StorageException(
          "数据由较新版本写入，本程序不能使用 / the data were written by a newer version (%d, this program knows %d): %s"
              .formatted(found.getAsInt(), newest, file));
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
