package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.statement.SqlLogger;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Anchor;

/**
 * A Yimen database in one SQLite file: write-ahead log, full durability, one process. Safe for many
 * threads. Every fault is a {@link StorageException} that says in both languages what is wrong.
 */
public final class SqliteDatabase implements Database {
  private final FolderLock lock;
  private final SqliteConnections connections;
  private final SqliteReaders readers;
  private final SqliteWriter writer;
  private final Sql care;
  private final Transactions transactions;
  private final JournalReader journal;
  private final AtomicBoolean closed = new AtomicBoolean();

  private SqliteDatabase(
      FolderLock lock, SqliteConnections connections, SqliteSettings settings, Sql written) {
    this.lock = lock;
    this.connections = connections;
    this.care = written;
    StateText text = new StateText();
    Packings packings = Packings.load();
    Dialect dialect = new SqliteDialect();
    EntryRows rows = new EntryRows(new Words(), dialect);
    Reference reference = new Reference();
    this.readers = new SqliteReaders(connections, settings, reference);
    this.writer = new SqliteWriter(written, reference, new Sealer(text), new SealedRows(rows));
    JdbiStores.Plan plan = new JdbiStores.Plan(text, packings, dialect);
    this.transactions = new JdbiTransactions(writer, readers, plan);
    this.journal = new JdbiJournalReader(readers, rows, text, plan.shapes(), dialect, () -> {});
  }

  /**
   * Opens the file, making it and its folder where they are missing, and brings an older file to
   * today's form after a backup beside it.
   *
   * @throws StorageException if another program uses the folder, the file is locked, read-only,
   *     damaged, no database, or written by a newer version; nothing is changed then
   */
  public static SqliteDatabase open(Path file, SqliteSettings settings) {
    return open(file, settings, Migrations.OWN, SqlLogger.NOP_SQL_LOGGER);
  }

  static SqliteDatabase open(
      Path file, SqliteSettings settings, Migrations migrations, SqlLogger logger) {
    Path absolute = file.toAbsolutePath();
    FolderLock lock = FolderLock.on(folder(absolute));
    SqliteConnections connections = new SqliteConnections(absolute, settings, logger);
    try {
      if (Files.exists(absolute) && !Files.isWritable(absolute))
        throw new StorageException("数据库只读 / the database is read-only: " + absolute);
      SqliteForm.bring(absolute, connections, migrations);
      Sql written = connections.writer();
      try {
        return new SqliteDatabase(lock, connections, settings, written);
      } catch (RuntimeException e) {
        written.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent())
        .orElseThrow(() -> new StorageException("不是文件 / not a file: " + file));
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public JournalReader journal() {
    return journal;
  }

  @Override
  public Figures figures() {
    return new Figures(writer.works(), writer.commits());
  }

  @Override
  public Anchor backup(Path target) {
    Path absolute = target.toAbsolutePath();
    try (Sql copying = connections.writer()) {
      SqliteCare.copy(copying, absolute);
    }
    SqliteConnections copy =
        new SqliteConnections(absolute, SqliteSettings.USUAL, SqlLogger.NOP_SQL_LOGGER);
    try (Sql reader = copy.untouching()) {
      return new EntryRows(new Words(), new SqliteDialect())
          .last(reader)
          .map(Anchor::of)
          .orElse(Anchor.NONE);
    }
  }

  /**
   * Puts a backup in the place of a database that is not open. What stood there is kept beside it.
   *
   * @return where the former database is kept, if there was one
   * @throws StorageException if the backup is missing, damaged or newer, or the database is in use;
   *     nothing is changed then
   */
  public static Optional<Path> restore(Path backup, Path file) {
    Path absolute = file.toAbsolutePath();
    if (!Files.isRegularFile(backup))
      throw new StorageException("备份文件不存在 / there is no such backup: " + backup);
    Path incoming = Siblings.of(absolute, ".incoming");
    FolderLock lock = FolderLock.on(folder(absolute));
    try {
      Files.copy(backup, incoming, StandardCopyOption.REPLACE_EXISTING);
      examine(incoming, backup);
      Optional<Path> former = setAside(absolute);
      Files.move(incoming, absolute, StandardCopyOption.ATOMIC_MOVE);
      return former;
    } catch (IOException e) {
      throw new StorageException("恢复失败 / the backup could not be restored: " + absolute, e);
    } finally {
      deleteQuietly(incoming);
      lock.close();
    }
  }

  private static void examine(Path copy, Path backup) {
    SqliteConnections connections =
        new SqliteConnections(copy, SqliteSettings.USUAL, SqlLogger.NOP_SQL_LOGGER);
    try (Sql sql = connections.writer()) {
      boolean whole =
          sql.first("PRAGMA integrity_check(1)", (r, c) -> r.getString(1))
              .equals(Optional.of("ok"));
      var version = SqliteForm.version(sql);
      if (!whole || version.isEmpty())
        throw new StorageException("备份已损坏 / the backup is damaged: " + backup);
      Migrations.OWN.refuseNewer(backup.toString(), version);
      SqliteCare.cutLog(sql);
    }
  }

  private static Optional<Path> setAside(Path file) throws IOException {
    if (!Files.exists(file)) return Optional.empty();
    Path aside = Siblings.free(file, ".before-restore");
    for (String end : List.of("-wal", "-shm", "")) {
      Path from = Siblings.of(file, end);
      if (Files.exists(from)) Files.move(from, Siblings.of(aside, end));
    }
    return Optional.of(aside);
  }

  private static void deleteQuietly(Path incoming) {
    for (String end : List.of("", "-wal", "-shm")) {
      try {
        Files.deleteIfExists(Siblings.of(incoming, end));
      } catch (IOException e) {
        // a leftover beside the database disturbs nothing; the next restore replaces it
      }
    }
  }

  @Override
  public Set<Trace> scrub() {
    writer.care(() -> SqliteCare.scrub(care));
    return Set.of(Trace.EARLIER_BACKUPS);
  }

  /**
   * Finishes what waits, brings the log into the file, and lets the folder go. A second time it
   * does nothing.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    readers.close();
    writer.close();
    lock.close();
  }
}
