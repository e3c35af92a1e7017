package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.yimen.ports.driven.StorageException;

/**
 * The forms of a database that this program knows: it goes forward only, and never from a newer
 * form.
 *
 * @param newest the newest version that this program knows
 * @param places where its scripts are
 */
record Migrations(int newest, List<String> places) {
  /** Those of this program for SQLite. */
  static final Migrations OWN =
      new Migrations(5, List.of("classpath:org/yimen/persistence/jdbi/migration"));

  /** Those of this program for PostgreSQL. */
  static final Migrations POSTGRES =
      new Migrations(5, List.of("classpath:org/yimen/persistence/jdbi/postgres"));

  /** The same up to an older version. */
  Migrations upTo(int version) {
    return new Migrations(version, places);
  }

  /** Brings the database to the newest version. */
  void migrate(DataSource source, String where, UnaryOperator<FluentConfiguration> with) {
    try {
      with.apply(
              Flyway.configure()
                  .dataSource(source)
                  .locations(places.toArray(String[]::new))
                  .target(Integer.toString(newest)))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StorageException(
          "数据结构升级失败，升级前的备份完好 / the database could not be brought to version %d; the backup made before is whole: %s"
              .formatted(newest, where),
          e);
    }
  }

  /**
   * Whether this program may read the database.
   *
   * @throws StorageException if a newer program wrote it
   */
  void refuseNewer(String where, OptionalInt found) {
    if (found.isPresent() && found.getAsInt() > newest)
      throw new StorageException(
          "数据由较新版本写入，本程序不能使用 / the data were written by a newer version (%d, this program knows %d): %s"
              .formatted(found.getAsInt(), newest, where));
  }
}
