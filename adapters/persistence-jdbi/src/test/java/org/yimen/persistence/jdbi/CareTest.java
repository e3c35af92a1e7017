package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;

/** Backup, restore, and what is forgotten in time. */
class CareTest {
  @TempDir Path folder;

  private Path file;
  private Path backup;

  @BeforeEach
  void paths() {
    file = folder.resolve("data 数据").resolve("yimen.db");
    backup = folder.resolve("o'backup 备份.db");
  }

  @Test
  void a_backup_is_whole_and_tells_the_end_of_its_journal() throws Exception {
    Anchor anchor;
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database).furnish();
      anchor = database.backup(backup);
      assertThat(anchor).isEqualTo(Anchor.of(database.journal().head().orElseThrow()));
      hall.post();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> database.backup(backup))
          .withMessageStartingWith("目标文件已存在 / the target exists already: ");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> SqliteDatabase.restore(backup, file))
          .withMessageStartingWith("数据目录已被另一个程序使用");
    }
    Optional<Path> former = SqliteDatabase.restore(backup, file);
    assertThat(former).contains(file.resolveSibling("yimen.db.before-restore"));
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      assertThat(Anchor.of(database.journal().head().orElseThrow())).isEqualTo(anchor);
      assertThat(Verification.of(database.journal(), Optional.of(anchor), List.of()).ok()).isTrue();
      new TestHall(database).post();
    }
    assertThat(names(folder.resolve("data 数据")))
        .containsExactlyInAnyOrder("yimen.db", "yimen.db.before-restore", "yimen.lock");
    assertThat(names(folder)).containsExactlyInAnyOrder("data 数据", "o'backup 备份.db");
  }

  @Test
  void a_damaged_or_missing_backup_is_refused_and_the_database_stays() throws Exception {
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      new TestHall(database).furnish();
    }
    byte[] before = Files.readAllBytes(file);
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> SqliteDatabase.restore(backup, file))
        .withMessageStartingWith("备份文件不存在 / there is no such backup: ");
    Files.writeString(backup, "不是备份 ".repeat(100));
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> SqliteDatabase.restore(backup, file))
        .withMessageContaining("damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names(folder.resolve("data 数据")))
        .containsExactlyInAnyOrder("yimen.db", "yimen.lock");
  }

  @Test
  void an_empty_database_has_an_empty_anchor() {
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      assertThat(database.backup(backup)).isEqualTo(Anchor.NONE);
    }
  }

  @Test
  void old_answers_are_forgotten() {
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database).furnish();
      hall.fiveCommands(hall.register("王小明"));
      assertThat(database.forgetRequestsBefore(TestHall.MON_0900)).isZero();
      assertThat(database.forgetRequestsBefore(TestHall.MON_0900.plusSeconds(3600))).isEqualTo(6);
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
