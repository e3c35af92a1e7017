package org.yimen.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.yimen.persistence.jdbi.PostgresSettings;

/** A real PostgreSQL server on loopback, with the settings that it comes with, in a folder. */
final class LocalPostgres implements AutoCloseable {
  private final Path folder;
  private final EmbeddedPostgres server;

  LocalPostgres(Path folder) throws IOException {
    this.folder = folder;
    this.server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setLocaleConfig("locale", "C")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  /** A database of that name, without any table. */
  PostgresSettings database(String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return PostgresSettings.of(
            "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, "postgres", "")
        .backingUpInto(folder);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
