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
import org.yimen.ports.journal.Verification;

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

  @Test
  void a_backup_of_a_file_is_checked_without_the_file() throws Exception {
    DatabasePlace place =
        DatabasePlace.of(folder.resolve("yimen.db").toString(), "", "", folder.resolve("x"));
    Path backup = folder.resolve("checking").resolve("b" + place.backupEnd());
    Files.createDirectories(backup.getParent());
    isCheckedAsIfItWereTheDatabase(place, backup);
    byte[] whole = Files.readAllBytes(backup);
    Files.write(backup, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> place.verifyBackup(backup));
  }

  @Test
  void a_backup_of_a_server_is_checked_in_a_schema_that_goes_away() throws Exception {
    TestServer server = TestServer.shared();
    PostgresSettings settings = server.bare();
    DatabasePlace place = DatabasePlace.of(settings.url(), settings.user(), "s3cret", folder);
    Path backup = folder.resolve("b" + place.backupEnd());
    isCheckedAsIfItWereTheDatabase(place, backup);
    byte[] broken = Files.readAllBytes(backup);
    // more than one byte: a single one may be the time in a head, which nobody reads
    for (int i = 0; i < 64; i++) broken[broken.length / 2 + i] ^= 1;
    Files.write(backup, broken);
    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> place.verifyBackup(backup));
    assertThat(
            server.number(
                settings,
                "SELECT count(*) FROM information_schema.schemata"
                    + " WHERE schema_name LIKE '%rehearsal%'"))
        .isZero();
    server.drop(settings);
  }

  private static void isCheckedAsIfItWereTheDatabase(DatabasePlace place, Path backup) {
    try (Database database = place.open()) {
      TestHall hall = new TestHall(database).furnish();
      hall.post();
      Anchor end = database.backup(backup);
      hall.register("张三");
      Verification.Result checked = place.verifyBackup(backup);
      assertThat(checked.ok()).isTrue();
      assertThat(checked.head()).isEqualTo(end.hash());
      assertThat(checked.entries()).isEqualTo(end.position());
      assertThat(database.verify(Optional.of(end), List.of()).ok()).isTrue();
      assertThat(database.unsealedSince()).isEmpty();
    }
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
