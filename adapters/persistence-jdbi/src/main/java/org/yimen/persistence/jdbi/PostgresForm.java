package org.yimen.persistence.jdbi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.yimen.ports.driven.StorageException;

/**
 * The form of a PostgreSQL database. One node at a time looks at it or changes it. Nodes of an
 * older program stop writing before it changes.
 *
 * @param migrations what this program knows
 */
record PostgresForm(PostgresSettings settings, Migrations migrations) {
  private static final int OLDEST_SERVER = 130_000;
  private static final String VERSION =
      "SELECT max(CAST(version AS integer)) FROM flyway_schema_history WHERE success";

  /** Brings the database to the form that this program knows, after a backup. */
  void bring() {
    alone(
        sql -> {
          OptionalInt found = version(sql);
          migrations.refuseNewer(settings.where(), found);
          if (found.isEmpty()) migrate(migrations);
          else if (found.getAsInt() < migrations.newest()) renew(sql, found.getAsInt());
          say(sql, migrations.newest());
          return true;
        });
  }

  private void renew(Sql sql, int version) {
    say(sql, migrations.newest());
    try {
      backup(version);
      migrate(migrations);
    } catch (StorageException e) {
      say(sql, version(sql).orElse(version));
      throw e;
    }
  }

  private static void say(Sql sql, int form) {
    sql.change("UPDATE reference_data SET form = ? WHERE form <> ?", form, form);
  }

  private void backup(int version) {
    Path target =
        Siblings.free(
            settings.backups().toAbsolutePath().resolve(settings.schema()),
            ".version-" + version + PostgresBackup.END);
    try (Connection connection = PostgresConnections.alone(settings)) {
      new PostgresBackup(settings).write(connection, target);
    } catch (java.sql.SQLException e) {
      throw new PostgresFaults(settings.where()).of(e);
    }
    if (!Files.exists(target))
      throw new StorageException("升级前备份失败 / the backup before the migration failed: " + target);
  }

  void migrate(Migrations to) {
    to.migrate(
        PostgresConnections.source(settings), settings.where(), f -> f.schemas(settings.schema()));
  }

  /** The version of the database's form; empty for a database without one. */
  OptionalInt version(Sql sql) {
    boolean known =
        sql.first(
                "SELECT 1 WHERE to_regclass(?) IS NOT NULL",
                (r, c) -> true,
                settings.schema() + ".flyway_schema_history")
            .isPresent();
    if (!known) return OptionalInt.empty();
    return sql.first(VERSION, (r, c) -> r.getInt(1)).filter(v -> v > 0).stream()
        .mapToInt(v -> v)
        .findFirst();
  }

  /** What a look at the database answers, while no other node changes its form. */
  <T> T alone(java.util.function.Function<Sql, T> look) {
    PostgresFaults faults = new PostgresFaults(settings.where());
    Supplier<Connection> source = () -> PostgresConnections.alone(settings);
    try (Connection connection = source.get();
        Sql sql = new Sql(Jdbi.open(connection), faults)) {
      refuseUnfit(sql);
      sql.first(PostgresLocks.FORM, (r, c) -> true);
      return look.apply(sql);
    } catch (java.sql.SQLException e) {
      throw faults.of(e);
    }
  }

  private void refuseUnfit(Sql sql) {
    int version =
        sql.first("SHOW server_version_num", (r, c) -> Integer.parseInt(r.getString(1))).orElse(0);
    if (version < OLDEST_SERVER)
      throw new StorageException(
          "需要 PostgreSQL 13 或更新版本 / PostgreSQL 13 or newer is needed: " + settings.where());
    boolean utf8 =
        sql.first("SHOW server_encoding", (r, c) -> r.getString(1))
            .filter("UTF8"::equals)
            .isPresent();
    if (!utf8)
      throw new StorageException(
          "数据库编码必须是 UTF8 / the encoding of the database must be UTF8: " + settings.where());
  }
}
