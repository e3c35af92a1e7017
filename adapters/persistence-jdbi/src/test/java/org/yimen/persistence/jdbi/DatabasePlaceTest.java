package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Anchor;

/** One setting opens a file or a database of a server, and what follows is the same. */
class DatabasePlaceTest {
  @TempDir Path folder;

  @Test
  void a_file() throws Exception {
    Path file = folder.resolve("数据").resolve("yimen.db");
    DatabasePlace place = DatabasePlace.of(file.toString(), "", "", folder);
    assertThat(place.name()).isEqualTo(file.toString());
    worksAndComesBack(place, folder.resolve("backup.db"));
    assertThat(Files.exists(Siblings.of(file, ".before-restore"))).isFalse();
  }

  @Test
  void a_database_of_a_server() {
    TestServer server = TestServer.shared();
    PostgresSettings settings = server.bare();
    DatabasePlace place = DatabasePlace.of(settings.url(), settings.user(), "s3cret", folder);
    assertThat(place.name()).isEqualTo(settings.url() + " (yimen)");
    worksAndComesBack(place, folder.resolve("backup.zip"));
    server.drop(settings);
  }

  private void worksAndComesBack(DatabasePlace place, Path backup) {
    assertThat(place.exists()).isFalse();
    Anchor anchor;
    List<EntryId> acknowledged;
    try (Database database = place.open()) {
      acknowledged = List.of(new TestHall(database).furnish().post());
      anchor = database.backup(backup);
      assertThat(database.verify(Optional.of(anchor), acknowledged).ok()).isTrue();
      assertThat(database.figures()).isEqualTo(new Database.Figures(2, 2));
      assertThat(database.scrub()).contains(Database.Trace.EARLIER_BACKUPS);
    }
    assertThat(place.exists()).isTrue();
    DatabasePlace other = beside(place);
    assertThat(other.restore(backup)).isEmpty();
    try (Database database = other.open()) {
      assertThat(database.verify(Optional.of(anchor), acknowledged).ok()).isTrue();
      assertThatExceptionOfType(StorageException.class).isThrownBy(() -> other.restore(backup));
      assertThat(database.verify(Optional.of(anchor), acknowledged).ok()).isTrue();
    }
  }

  /** Another file, or another schema of the same database. */
  private DatabasePlace beside(DatabasePlace place) {
    return place instanceof DatabasePlace.Postgres postgres
        ? new DatabasePlace.Postgres(postgres.settings().in("other"))
        : DatabasePlace.of(folder.resolve("other.db").toString(), "", "", folder);
  }
}
