package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.PersonRecord;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;

/** Backup, restore, and the bytes of erased persons. */
@Timeout(120)
class PostgresCareTest {
  @TempDir Path folder;

  private final TestServer server = TestServer.shared();
  private PostgresSettings settings;
  private PostgresSettings other;
  private Path backup;

  @BeforeEach
  void make() {
    settings = server.fresh().waiting(Duration.ofMillis(500));
    other = server.bare();
    backup = folder.resolve("o'backup 备份.zip");
  }

  @AfterEach
  void drop() {
    server.drop(settings);
    server.drop(other);
  }

  @Test
  void a_backup_is_whole_and_tells_the_end_of_its_journal() {
    Anchor anchor;
    CaseId id;
    PersonId applicant;
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      applicant = hall.register("王小明\\N之\"子");
      id = hall.submit(applicant).id();
      anchor = database.backup(backup);
      assertThat(anchor).isEqualTo(Anchor.of(database.journal().head().orElseThrow()));
      hall.post();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> database.backup(backup))
          .withMessageStartingWith("目标文件已存在 / the target exists already: ");
    }
    DatabasePlace place = new DatabasePlace.Postgres(other);
    assertThat(place.restore(backup)).isEmpty();
    try (Database database = place.open()) {
      assertThat(Anchor.of(database.journal().head().orElseThrow())).isEqualTo(anchor);
      assertThat(database.verify(Optional.of(anchor), List.of()).ok()).isTrue();
      TestHall hall = new TestHall(database);
      Optional<PersonRecord> person = hall.transactions.read(s -> s.persons().find(applicant));
      assertThat(person.orElseThrow().name()).isEqualTo("王小明\\N之\"子");
      TestHall.state(hall.desks.caseDesk().accept(hall.act(hall.clerk, id)));
      CaseView next = hall.submit(applicant);
      assertThat(next.number()).endsWith("2");
      hall.post();
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
    assertThat(folder.toFile().list()).containsExactly("o'backup 备份.zip");
  }

  @Test
  void a_backup_is_of_one_moment_while_work_goes_on() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      List<Anchor> anchors =
          Crowd.of(
              3,
              who -> {
                if (who > 0) {
                  while (over.getCount() > 0) hall.post();
                  return Anchor.NONE;
                }
                try {
                  return database.backup(backup);
                } finally {
                  over.countDown();
                }
              });
      PostgresDatabase.restore(backup, other);
      assertThat(database.verify(Optional.of(anchors.get(0)), List.of()).ok()).isTrue();
      try (Database copy = PostgresDatabase.open(other)) {
        assertThat(copy.verify(Optional.of(anchors.get(0)), List.of()).ok()).isTrue();
      }
    }
  }

  @Test
  void an_empty_database_has_an_empty_anchor_and_can_be_restored() {
    try (Database database = PostgresDatabase.open(settings)) {
      assertThat(database.backup(backup)).isEqualTo(Anchor.NONE);
    }
    PostgresDatabase.restore(backup, other);
    PostgresDatabase.restore(backup, other);
    try (Database database = PostgresDatabase.open(other)) {
      new TestHall(database).furnish();
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }

  @Test
  void a_database_with_data_is_not_filled() {
    try (Database database = PostgresDatabase.open(settings)) {
      new TestHall(database).furnish();
      database.backup(backup);
      long entries = database.journal().head().orElseThrow().position();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> PostgresDatabase.restore(backup, settings))
          .withMessageStartingWith("数据库不是空的，请恢复到一个空库 / the database is not empty; restore into");
      assertThat(database.journal().head().orElseThrow().position()).isEqualTo(entries);
    }
  }

  @Test
  void a_damaged_missing_or_newer_backup_is_refused_and_nothing_is_filled_in() throws Exception {
    try (Database database = PostgresDatabase.open(settings)) {
      new TestHall(database).furnish();
      database.backup(backup);
    }
    refused(folder.resolve("none.zip"), "备份文件不存在 / there is no such backup: ");
    byte[] whole = Files.readAllBytes(backup);
    byte[] turned = whole.clone();
    // more than a field of the archive that nobody reads, such as a time
    for (int i = 0; i < 64; i++) turned[whole.length / 3 + i] ^= 0x40;
    for (byte[] bad :
        List.of(turned, java.util.Arrays.copyOf(whole, whole.length / 2), new byte[] {1, 2, 3})) {
      Path file = Files.write(folder.resolve("bad.zip"), bad);
      refused(file, "备份已损坏 / the backup is damaged: ");
    }
    refused(rewritten("form " + Migrations.POSTGRES.newest(), "form 99"), "数据由较新版本写入");
    refused(rewritten("table person id", "table person secret"), "备份已损坏");
    refused(rewritten("end 7 ", "end 6 "), "备份已损坏");
    PostgresDatabase.restore(backup, other);
  }

  private void refused(Path file, String message) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PostgresDatabase.restore(file, other))
        .withMessageStartingWith(message);
  }

  /** The backup with another word in what it tells of itself. */
  private Path rewritten(String from, String to) throws Exception {
    Path copy = folder.resolve("rewritten.zip");
    Files.copy(backup, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(copy)) {
      Path contents = zip.getPath(BackupContents.NAME);
      String text = Files.readString(contents);
      assertThat(text).contains(from);
      Files.writeString(contents, text.replace(from, to));
    }
    return copy;
  }

  @Test
  void scrubbing_says_where_bytes_may_still_be() {
    try (Database database = PostgresDatabase.open(settings)) {
      PersonId person = new TestHall(database).register("王小明");
      database.transactions().run(s -> s.persons().erase(person));
      assertThat(database.scrub())
          .containsExactlyInAnyOrder(Database.Trace.EARLIER_BACKUPS, Database.Trace.SERVER_LOG);
      server.execute(
          settings,
          "GRANT pg_checkpoint TO yimen",
          "GRANT EXECUTE ON FUNCTION pg_switch_wal() TO yimen");
      assertThat(database.scrub()).containsExactly(Database.Trace.EARLIER_BACKUPS);
      server.execute(
          settings,
          "REVOKE pg_checkpoint FROM yimen",
          "REVOKE EXECUTE ON FUNCTION pg_switch_wal() FROM yimen");
    }
  }

  @Test
  void scrubbing_waits_for_a_reader_that_could_still_see_the_erased_and_says_so() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database);
      PersonId person = hall.register("王小明");
      hall.transactions.read(
          s -> {
            s.postings().all();
            Crowd.once(() -> database.transactions().run(w -> w.persons().erase(person)));
            assertThatExceptionOfType(StorageException.class)
                .isThrownBy(database::scrub)
                .withMessageStartingWith("有读取未结束，请重试 / a reader is still at work: try again");
            return person;
          });
      assertThat(database.scrub()).contains(Database.Trace.EARLIER_BACKUPS);
    }
  }

  @Test
  void statistics_of_the_planner_hold_no_personal_values() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database);
      for (int i = 0; i < 50; i++) hall.register("王小明");
      server.execute(settings, "ANALYZE person");
      long kept =
          server.number(
              settings,
              "SELECT count(*) FROM pg_stats WHERE tablename = 'person'"
                  + " AND attname NOT IN ('id', 'kind', 'identity_type')");
      assertThat(kept).isZero();
    }
  }
}
