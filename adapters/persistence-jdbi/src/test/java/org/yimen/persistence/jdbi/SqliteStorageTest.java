package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.kit.Backend;
import org.yimen.ports.kit.StorageContract;

/** Every contract of a storage, on SQLite. */
final class SqliteStorageTest extends StorageContract {
  @TempDir Path folder;

  @Override
  protected Backend open() throws IOException {
    return new SqliteBackend(Files.createTempDirectory(folder, "data").resolve("yimen.db"));
  }

  private static final class SqliteBackend implements Backend {
    private final Path file;
    private final SqliteDatabase database;

    SqliteBackend(Path file) {
      this.file = file;
      this.database = SqliteDatabase.open(file, SqliteSettings.USUAL);
    }

    @Override
    public Transactions transactions() {
      return database.transactions();
    }

    @Override
    public JournalReader journal() {
      return database.journal();
    }

    /** What lies in the files now, without anything that closing would still bring there. */
    @Override
    public Backend reopened() {
      Path after = file.resolveSibling("after").resolve("yimen.db");
      try {
        Files.createDirectories(file.resolveSibling("after"));
        for (String end : List.of("", "-wal"))
          Files.copy(Siblings.of(file, end), Siblings.of(after, end));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      close();
      return new SqliteBackend(after);
    }

    @Override
    public void damage() {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        for (String table :
            List.of(
                "entry",
                "case_line",
                "case_file",
                "ticket",
                "window_session",
                "item",
                "posting",
                "mandate",
                "substitution",
                "staff_leave",
                "punch",
                "duty_day",
                "account",
                "credential",
                "signed_in",
                "sign_in_attempt",
                "centre",
                "lane",
                "person",
                "query_code",
                "number_range",
                "request")) statement.execute("DROP TABLE " + table);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void scrub() {
      database.scrub();
    }

    @Override
    public List<Path> files() {
      try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
        return files.filter(Files::isRegularFile).toList();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
