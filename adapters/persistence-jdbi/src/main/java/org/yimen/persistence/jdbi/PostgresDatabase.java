package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.statement.SqlLogger;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Anchor;

/**
 * A Yimen database in one schema of a PostgreSQL server, opened by any number of application nodes
 * at once. What is lost with a connection is said; the next work takes a new one.
 */
public final class PostgresDatabase implements Database {
  private final PostgresSettings settings;
  private final PostgresConnections connections;
  private final PostgresReaders readers;
  private final PostgresWriter writer;
  private final PostgresChain chain;
  private final PostgresSealing sealing;
  private final Transactions transactions;
  private final JournalReader journal;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PostgresDatabase(
      PostgresSettings settings, PostgresConnections connections, Migrations migrations) {
    this.settings = settings;
    this.connections = connections;
    StateText text = new StateText();
    Packings packings = Packings.load();
    Dialect dialect = new PostgresDialect();
    EntryRows rows = new EntryRows(new Words(), dialect);
    Editions editions = new Editions();
    PostgresEdition edition = new PostgresEdition(migrations.newest(), settings.where());
    this.chain = new PostgresChain(rows, connections.faults());
    this.sealing = new PostgresSealing(connections, chain);
    this.readers = new PostgresReaders(connections, editions, edition);
    this.writer =
        new PostgresWriter(
            connections,
            editions,
            edition,
            new Sealer(text),
            new PostgresEnd(rows, edition),
            sealing::wake);
    JdbiStores.Plan plan = new JdbiStores.Plan(text, packings, dialect);
    this.transactions = new JdbiTransactions(writer, readers, plan);
    this.journal =
        new JdbiJournalReader(
            readers, rows, text, plan.shapes(), dialect, this::sealWhatIsCommitted);
  }

  /**
   * Opens the database, making the schema where it is missing, and brings an older one to today's
   * form after a backup into the folder of the settings. Seals what another node has left.
   *
   * @throws StorageException if the server is out of reach or refuses, is older than PostgreSQL 13,
   *     keeps another encoding than UTF-8, or if the data are damaged or of a newer version;
   *     nothing is changed then
   */
  public static PostgresDatabase open(PostgresSettings settings) {
    return open(settings, Migrations.POSTGRES, SqlLogger.NOP_SQL_LOGGER);
  }

  static PostgresDatabase open(PostgresSettings settings, Migrations migrations, SqlLogger logger) {
    new PostgresForm(settings, migrations).bring();
    PostgresConnections connections = new PostgresConnections(settings, logger);
    try {
      PostgresDatabase database = new PostgresDatabase(settings, connections, migrations);
      database.readers.run(unit -> true); // learns the edition
      database.sealing.sealAll();
      database.sealing.start();
      return database;
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  /** Whether the schema is there and has a form. */
  static boolean exists(PostgresSettings settings) {
    PostgresForm form = new PostgresForm(settings, Migrations.POSTGRES);
    return form.alone(sql -> form.version(sql).isPresent());
  }

  /**
   * Fills an empty database from a backup; a schema that is missing is made.
   *
   * @throws StorageException if the backup is missing, damaged or newer, or the database is not
   *     empty; nothing is filled in then
   */
  public static void restore(Path backup, PostgresSettings settings) {
    new PostgresRestore(settings).from(backup);
  }

  /** What somebody was told is done can be read, unless he reads an earlier state on purpose. */
  private void sealWhatIsCommitted() {
    if (readers.isInside() || writer.isInside()) return;
    refuseClosed();
    sealing.sealAll();
  }

  private void refuseClosed() {
    if (closed.get()) throw new StorageException("数据库已关闭 / the database is closed");
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
  public Optional<Instant> unsealedSince() {
    refuseClosed();
    try (PostgresSession session = connections.reading()) {
      return chain.oldestOpen(session.sql());
    }
  }

  @Override
  public Anchor backup(Path target) {
    sealWhatIsCommitted();
    try (Connection connection = PostgresConnections.alone(settings)) {
      return new PostgresBackup(settings).write(connection, target.toAbsolutePath());
    } catch (SQLException e) {
      throw connections.faults().of(e);
    }
  }

  @Override
  public Set<Trace> scrub() {
    refuseClosed();
    return new PostgresCare(settings).scrub();
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) return;
    readers.close();
    writer.close();
    sealing.close();
    connections.close();
  }
}
