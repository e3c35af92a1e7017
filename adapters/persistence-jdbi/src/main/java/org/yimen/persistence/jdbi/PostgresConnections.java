package org.yimen.persistence.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.postgresql.ds.PGSimpleDataSource;

/** Two pools of connections to one database, one for writing works and one for reading ones. */
final class PostgresConnections implements AutoCloseable {
  /**
   * Whoever keeps a row from others and is not heard of any more is cut off; an acknowledged work
   * is on the disk whatever the server's usual setting.
   */
  private static final String CAREFUL =
      "SET lock_timeout = %1$d; SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5;"
          + " SELECT set_config('synchronous_commit', 'on', false)"
          + " WHERE current_setting('synchronous_commit') = 'off';";

  private static final String WRITING = " SET idle_in_transaction_session_timeout = %2$d";

  /** Every question has one good plan whatever its values; a plan anew for each takes as long. */
  private static final String READING =
      " SET default_transaction_isolation = 'repeatable read';"
          + " SET default_transaction_read_only = on;"
          + " SET plan_cache_mode = force_generic_plan";

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int FOR_THE_SEALER = 1;

  private final PostgresSettings settings;
  private final PostgresFaults faults;
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writers;
  private final Jdbi readers;

  PostgresConnections(PostgresSettings settings, SqlLogger logger) {
    this.settings = settings;
    this.faults = new PostgresFaults(settings.where());
    this.writing =
        pool("yimen-writing", settings.connections() + FOR_THE_SEALER, CAREFUL + WRITING);
    this.reading = pool("yimen-reading", settings.connections(), CAREFUL + READING);
    this.writers = jdbi(writing, logger);
    this.readers = jdbi(reading, logger);
  }

  private static Jdbi jdbi(HikariDataSource pool, SqlLogger logger) {
    Jdbi jdbi = Jdbi.create(pool);
    jdbi.setSqlLogger(logger);
    return jdbi;
  }

  private HikariDataSource pool(String name, int most, String first) {
    PGSimpleDataSource source = source(settings);
    source.setSocketTimeout(Math.toIntExact(SILENCE.plus(settings.patience()).toSeconds()));
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName(name);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(settings.patience().toMillis());
    config.setValidationTimeout(Math.min(5_000, settings.patience().toMillis()));
    config.setConnectionInitSql(
        first.formatted(settings.patience().toMillis(), SILENCE.toMillis()));
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  /** Opens connections that belong to no pool and may take their time. */
  static PGSimpleDataSource source(PostgresSettings settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.url());
    source.setUser(settings.user());
    source.setPassword(settings.password());
    source.setCurrentSchema(settings.schema());
    source.setApplicationName("yimen");
    source.setTcpKeepAlive(true);
    source.setConnectTimeout(Math.toIntExact(Math.max(1, settings.patience().toSeconds())));
    // details quote rows, and rows may be personal
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** A connection that belongs to no pool and may take its time. */
  static Connection alone(PostgresSettings settings) {
    try {
      return source(settings).getConnection();
    } catch (SQLException e) {
      throw new PostgresFaults(settings.where()).of(e);
    }
  }

  Duration patience() {
    return settings.patience();
  }

  PostgresFaults faults() {
    return faults;
  }

  /** Begins a transaction in which each statement sees what is committed by then. */
  PostgresSession writing() {
    return PostgresSession.begin(writers, faults, () -> renew(writing));
  }

  /** Begins a transaction that sees one committed state and cannot write. */
  PostgresSession reading() {
    return PostgresSession.begin(readers, faults, () -> renew(reading));
  }

  /** Where one connection is cut, the others of the pool mostly are, and nobody has noticed yet. */
  private static void renew(HikariDataSource pool) {
    if (!pool.isClosed()) pool.getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
