package org.yimen.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.DatabasePlace;

/** Backups by the clock of the port: no test waits. */
class BackupsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder = Path.of("");
  private Instant now = Instant.parse("2026-09-21T00:00:00Z");

  @Test
  void one_a_day_is_written_checked_and_the_oldest_go() throws Exception {
    DatabasePlace place = place();
    Path kept = folder.resolve("backups");
    try (Database database = place.open();
        Backups backups = backups(new BackupPlan(kept, LocalTime.of(2, 30), 2), database, place)) {
      backups.round();
      assertThat(names(kept)).containsExactly("yimen-20260921T000000Z.db");
      now = Instant.parse("2026-09-21T18:29:59Z"); // 02:29:59 in the hall
      backups.round();
      assertThat(names(kept)).hasSize(1);
      now = Instant.parse("2026-09-21T18:30:00Z");
      backups.round();
      now = Instant.parse("2026-09-23T10:00:00Z");
      backups.round();
      assertThat(names(kept))
          .containsExactly("yimen-20260921T183000Z.db", "yimen-20260923T100000Z.db");
      assertThat(backups.last()).contains(now);
      assertThat(backups.isFailing()).isFalse();
      assertThat(place.verifyBackup(copy(kept, "yimen-20260923T100000Z.db")).ok()).isTrue();
    }
  }

  @Test
  void a_failure_is_seen_until_one_succeeds_and_leaves_nothing() throws Exception {
    DatabasePlace place = place();
    Path inTheWay = Files.writeString(folder.resolve("backups"), "a file, no folder");
    try (Database database = place.open();
        Backups backups =
            backups(new BackupPlan(inTheWay, LocalTime.of(2, 30), 2), database, place);
        Health health = new Health(database, () -> now, Optional.of(backups))) {
      backups.round();
      assertThat(backups.isFailing()).isTrue();
      assertThat(health.look().backupFails()).isTrue();
      assertThat(health.look().isReady()).isTrue();
      Files.delete(inTheWay);
      now = now.plusSeconds(599);
      backups.round();
      assertThat(backups.isFailing()).isTrue();
      now = now.plusSeconds(1);
      backups.round();
      assertThat(backups.isFailing()).isFalse();
      assertThat(names(inTheWay)).hasSize(1);
    }
  }

  @Test
  void a_storage_that_is_closed_is_away() {
    DatabasePlace place = place();
    Database database = place.open();
    try (Health health = new Health(database, () -> now, Optional.empty())) {
      assertThat(health.look().isReady()).isTrue();
      database.close();
      assertThat(health.look().storageAnswers()).isFalse();
      assertThat(health.look().isReady()).isFalse();
    }
  }

  private Backups backups(BackupPlan plan, Database database, DatabasePlace place) {
    return new Backups(plan, database, place, () -> now, () -> SHANGHAI);
  }

  private DatabasePlace place() {
    return DatabasePlace.of(folder.resolve("data").resolve("yimen.db").toString(), "", "", folder);
  }

  /** Checking opens a file in a folder of its own. */
  private Path copy(Path kept, String name) throws IOException {
    return Files.copy(
        kept.resolve(name), Files.createDirectories(folder.resolve("aside")).resolve("b.db"));
  }

  private static List<String> names(Path kept) throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
