package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens connections to one SQLite file with everything that durability and erasing need. */
final class SqliteConnections {
  private final Path file;
  private final SqliteSettings settings;
  private final SqliteFaults faults;
  private final Jdbi writing;
  private final Jdbi reading;
  private final Jdbi untouching;

  SqliteConnections(Path file, SqliteSettings settings, SqlLogger logger) {
    this.file = file;
    this.settings = settings;
    this.faults = new SqliteFaults(file);
    this.writing = jdbi(this::writingConnection, logger);
    this.reading = jdbi(this::readingConnection, logger);
    this.untouching = jdbi(this::untouchingConnection, logger);
  }

  private static Jdbi jdbi(org.jdbi.v3.core.ConnectionFactory factory, SqlLogger logger) {
    Jdbi jdbi = Jdbi.create(factory);
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
    jdbi.setSqlLogger(logger);
    return jdbi;
  }

  SqliteFaults faults() {
    return faults;
  }

  Sql writer() {
    return open(writing);
  }

  Sql reader() {
    return open(reading);
  }

  /** A reader that leaves every byte of the file as it is. */
  Sql untouching() {
    return open(untouching);
  }

  private Sql open(Jdbi jdbi) {
    try {
      return new Sql(jdbi.open(), faults);
    } catch (JdbiException e) {
      throw faults.of(e);
    }
  }

  /** For migrations, which open and close connections of their own. */
  DataSource dataSource() {
    return source();
  }

  private SQLiteDataSource source() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    config.setBusyTimeout((int) settings.patience().toMillis());
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private Connection writingConnection() throws SQLException {
    Connection connection = source().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
      if (settings.mostPages().isPresent())
        statement.execute("PRAGMA max_page_count = " + settings.mostPages().getAsLong());
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private Connection readingConnection() throws SQLException {
    Connection connection = source().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private Connection untouchingConnection() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + file);
  }
}
