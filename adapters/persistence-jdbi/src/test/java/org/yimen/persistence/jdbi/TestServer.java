package org.yimen.persistence.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on loopback that the tests of this machine share, in a folder of its
 * own; it is stopped, and its folder deleted, when they end. Each test has a database of its own.
 * Where the server cannot be started, every test that needs it fails and says so.
 */
final class TestServer implements AutoCloseable {
  static final String ROLE = "yimen";
  private static final String TEMPLATE = "hall";
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

  private static @Nullable TestServer shared;
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path folder;
  private EmbeddedPostgres server;

  private TestServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = started(folder, Optional.empty());
  }

  /** The server that all tests share. */
  static synchronized TestServer shared() {
    if (shared == null) {
      TestServer server = own();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shared = server;
    }
    return shared;
  }

  /** A server for one test alone, that may stop it. */
  static TestServer own() {
    try {
      TestServer server = new TestServer(Files.createTempDirectory("yimen-postgres"));
      server.execute("postgres", "CREATE ROLE " + ROLE + " LOGIN");
      server.execute("postgres", "CREATE DATABASE " + TEMPLATE + " OWNER " + ROLE);
      PostgresDatabase.open(server.settings(TEMPLATE)).close();
      return server;
    } catch (IOException | IllegalStateException e) {
      throw new AssertionError(
          "本机启动不了测试用的 PostgreSQL，相关契约未检验 / the PostgreSQL server of the tests cannot be"
              + " started on this machine, nothing of it was proved: "
              + e.getMessage(),
          e);
    }
  }

  /** Nothing but loopback, and a log of changes that is cut when it is not needed any more. */
  private static EmbeddedPostgres started(Path folder, Optional<Integer> port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setLocaleConfig("locale", "C")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "200")
            .setServerConfig("wal_recycle", "off")
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setPGStartupWait(STARTS_WITHIN);
    if (port.isPresent()) builder.setPort(port.get());
    return builder.start();
  }

  /** A database with the tables of today, empty. */
  PostgresSettings fresh() {
    String name = "t" + DATABASES.incrementAndGet();
    execute("postgres", "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER " + ROLE);
    return settings(name);
  }

  /** A database without any table. */
  PostgresSettings bare() {
    String name = "t" + DATABASES.incrementAndGet();
    execute("postgres", "CREATE DATABASE " + name + " OWNER " + ROLE);
    return settings(name);
  }

  private PostgresSettings settings(String name) {
    return PostgresSettings.of(
            "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, ROLE, "")
        .backingUpInto(folder);
  }

  static String name(PostgresSettings settings) {
    return settings.url().substring(settings.url().lastIndexOf('/') + 1);
  }

  void drop(PostgresSettings settings) {
    execute("postgres", "DROP DATABASE " + name(settings) + " WITH (FORCE)");
  }

  /** Runs statements in the database as the server's own administrator. */
  void execute(PostgresSettings settings, String... statements) {
    execute(
        name(settings),
        Stream.concat(Stream.of("SET search_path = " + settings.schema()), Stream.of(statements))
            .toArray(String[]::new));
  }

  private void execute(String database, String... statements) {
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) statement.execute(each);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number that a query answers. */
  long number(PostgresSettings settings, String query) {
    try (Connection connection = server.getDatabase("postgres", name(settings)).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path = " + settings.schema());
      try (ResultSet rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends every connection to the database, in the middle of whatever it does. */
  void cutOff(PostgresSettings settings) {
    execute(
        "postgres",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
            + name(settings)
            + "'");
  }

  /** Brings everything into files, and lets the log of changes go that is needed no more. */
  void settleFiles() {
    execute("postgres", "CHECKPOINT", "SELECT pg_switch_wal()", "CHECKPOINT");
  }

  /** The files of that database, and the server's log of changes. */
  List<Path> files(PostgresSettings settings) {
    long oid = number(settings, "SELECT oid FROM pg_database WHERE datname = current_database()");
    Path data = folder.resolve("data");
    try (Stream<Path> tables = Files.list(data.resolve("base").resolve(Long.toString(oid)));
        Stream<Path> log = Files.list(data.resolve("pg_wal"))) {
      return Stream.concat(tables, log).filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the server; connections are cut. */
  void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets every process of the server end at once, without writing anything any more. */
  void breakDown() {
    try {
      String first = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid")).get(0);
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
      Stream.concat(Stream.of(postmaster), postmaster.descendants())
          .forEach(ProcessHandle::destroyForcibly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it again where it was. */
  void startAgain() {
    stop();
    try {
      server = started(folder, Optional.of(server.getPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
