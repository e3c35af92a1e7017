package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.journal.Verification;

/**
 * Where a database is, whether it exists yet or not: one setting decides between a file and a
 * server.
 */
public sealed interface DatabasePlace extends StoragePlace {
  @Override
  Database open();

  /**
   * The place that a setting names.
   *
   * @param setting the address of a PostgreSQL database, {@code jdbc:postgresql://host/database};
   *     or the path of a SQLite file
   * @param user of the PostgreSQL database; not looked at for a file
   * @param password of that user; not looked at for a file
   * @param folder for backups that are written before a migration of a PostgreSQL database
   * @throws IllegalArgumentException if an address is neither
   */
  static DatabasePlace of(String setting, String user, String password, Path folder) {
    if (setting.startsWith(PostgresSettings.PREFIX))
      return new Postgres(PostgresSettings.of(setting, user, password).backingUpInto(folder));
    if (setting.startsWith("jdbc:"))
      throw new IllegalArgumentException(
          "不支持的数据库 / no such kind of database: " + setting.split(":", 3)[1]);
    return new Sqlite(Path.of(setting), SqliteSettings.USUAL);
  }

  /** A file. */
  record Sqlite(Path file, SqliteSettings settings) implements DatabasePlace {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public boolean exists() {
      return java.nio.file.Files.isRegularFile(file);
    }

    @Override
    public Database open() {
      return SqliteDatabase.open(file, settings);
    }

    @Override
    public Optional<Path> restore(Path backup) {
      return SqliteDatabase.restore(backup, file);
    }

    @Override
    public Verification.Result verifyBackup(Path backup) {
      if (!java.nio.file.Files.isRegularFile(backup))
        throw new StorageException("备份文件不存在 / there is no such backup: " + backup);
      try (Database copy = SqliteDatabase.open(backup, settings)) {
        return copy.verify(Optional.empty(), List.of());
      }
    }

    @Override
    public String backupEnd() {
      return ".db";
    }
  }

  /** A database of a server. */
  record Postgres(PostgresSettings settings) implements DatabasePlace {
    @Override
    public String name() {
      return settings.where();
    }

    @Override
    public boolean exists() {
      return PostgresDatabase.exists(settings);
    }

    @Override
    public Database open() {
      return PostgresDatabase.open(settings);
    }

    /** A server's database is filled only while it is empty, so nothing is ever put aside. */
    @Override
    public Optional<Path> restore(Path backup) {
      PostgresDatabase.restore(backup, settings);
      return Optional.empty();
    }

    @Override
    public Verification.Result verifyBackup(Path backup) {
      return new PostgresRehearsal(settings).of(backup);
    }

    @Override
    public String backupEnd() {
      return PostgresBackup.END;
    }
  }
}
