package org.yimen.app.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.yimen.persistence.jdbi.PostgresSettings;

/** A PostgreSQL server on loopback for one test alone, that stops it and starts it again. */
final class OwnPostgres implements AutoCloseable {
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

  private final Path folder;
  private EmbeddedPostgres server;

  OwnPostgres(Path folder) throws IOException {
    this.folder = folder;
    this.server = started(folder, Optional.empty());
  }

  private static EmbeddedPostgres started(Path folder, Optional<Integer> port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .setLocaleConfig("locale", "C")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setPGStartupWait(STARTS_WITHIN);
    if (port.isPresent()) builder.setPort(port.get());
    return builder.start();
  }

  PostgresSettings settings() {
    return PostgresSettings.of(
            "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", "")
        .backingUpInto(folder);
  }

  void stop() throws IOException {
    server.close();
  }

  /** Where it was. */
  void startAgain() throws IOException {
    server = started(folder, Optional.of(server.getPort()));
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
