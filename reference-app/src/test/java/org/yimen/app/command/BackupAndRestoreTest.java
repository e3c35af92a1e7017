package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.ports.driven.StorageException;

/** What goes wrong names the file that the user gave, never one of storage's own. */
class BackupAndRestoreTest {
  @TempDir Path folder = Path.of("");

  @Test
  void garbage_is_no_backup_and_changes_nothing() throws Exception {
    Path data = data();
    byte[] before = Files.readAllBytes(DataFolder.file(data));
    Path garbage = Files.writeString(folder.resolve("garbage.db"), "这不是备份".repeat(200));
    Ran ran = yimen("restore", garbage, "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly(
            "yimen: "
                + garbage
                + "：不是一门的备份，或已损坏；原数据未动 / this is no backup of Yimen, or it is damaged; the data are"
                + " as they were");
    assertThat(Files.readAllBytes(DataFolder.file(data))).isEqualTo(before);
  }

  @Test
  void a_folder_is_no_backup() {
    Path data = data();
    Ran ran = yimen("restore", folder, "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly("yimen: " + folder + "：这是目录，不是文件 / this is a folder, not a file");
  }

  @Test
  void a_target_that_cannot_be_written_is_named_and_not_the_source() throws Exception {
    Path data = data();
    Path target = folder.resolve("nowhere").resolve("b.db");
    Ran ran = yimen("backup", target, "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .startsWith("yimen: " + target + "：备份写不了：")
        .contains(" / the backup cannot be written: ")
        .doesNotContain("yimen.db");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(data);
    }
  }

  @Test
  void a_full_disk_is_that_of_the_target_and_damage_that_of_the_source() {
    Path source = folder.resolve("yimen.db");
    Path target = folder.resolve("b.db");
    StorageException full =
        new StorageException("磁盘已满 / the disk is full: " + source + " (SQLITE_FULL)");
    assertThat(StorageTrouble.ofBackup(full, source, target))
        .hasMessage(target + "：备份写不了：磁盘已满 / the backup cannot be written: the disk is full");
    for (String code : List.of("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_BUSY")) {
      StorageException fault = new StorageException("x / y: " + source + " (" + code + ")");
      assertThat(StorageTrouble.ofBackup(fault, source, target)).isSameAs(fault);
    }
  }

  @Test
  void a_full_disk_while_restoring_names_the_backup_and_not_the_incoming_file() {
    Path file = folder.resolve("yimen.db");
    Path backup = folder.resolve("b.db");
    StorageException full =
        new StorageException("磁盘已满 / the disk is full: " + file + ".incoming (SQLITE_FULL)");
    assertThat(StorageTrouble.ofRestore(full, backup, file))
        .hasMessage(
            backup
                + "：恢复失败，原数据未动：磁盘已满 / the backup could not be restored, the data are as they were:"
                + " the disk is full");
  }

  private Path data() {
    Path data = folder.resolve("data");
    try (SqliteDatabase database = DataFolder.open(data)) {
      assertThat(database.journal().head()).isEmpty();
    }
    return data;
  }
}
