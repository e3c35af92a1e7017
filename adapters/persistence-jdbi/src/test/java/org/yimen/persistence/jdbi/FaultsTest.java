package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.yimen.domain.staff.Posting;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Verification;

/** Every bad thing has its message, and what was stored stays. */
class FaultsTest {
  private static final SqliteSettings IMPATIENT =
      SqliteSettings.USUAL.waiting(Duration.ofMillis(50));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("yimen.db");
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(file(), SqliteSettings.USUAL);
  }

  @Test
  void a_second_instance_on_one_folder_is_refused_and_names_it() {
    try (SqliteDatabase first = open()) {
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(this::open)
          .withMessage(
              "数据目录已被另一个程序使用 / the data folder is in use by another program: %s",
              folder.toAbsolutePath());
      TestHall hall = new TestHall(first).furnish();
      assertThat(hall.post()).isNotNull();
    }
    open().close();
  }

  @Test
  void a_locked_file_is_said_to_be_locked_and_nothing_is_written() throws Exception {
    try (SqliteDatabase database = SqliteDatabase.open(file(), IMPATIENT)) {
      TestHall hall = new TestHall(database).furnish();
      long entries = database.journal().head().orElseThrow().position();
      try (Connection other = raw();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThatExceptionOfType(StorageException.class)
            .isThrownBy(hall::post)
            .withMessageStartingWith("数据库被另一个程序锁定 / the database is locked by another program: ")
            .withMessageContaining(file().toAbsolutePath().toString());
        statement.execute("ROLLBACK");
      }
      assertThat(database.journal().head().orElseThrow().position()).isEqualTo(entries);
      hall.post();
      assertThat(Verification.of(database.journal()).faults()).isEmpty();
    }
  }

  @Test
  void a_full_disk_is_said_to_be_full_and_what_was_there_stays() {
    long entries;
    try (SqliteDatabase database =
        SqliteDatabase.open(file(), SqliteSettings.USUAL.atMostPages(60))) {
      TestHall hall = new TestHall(database).furnish();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(
              () -> {
                for (int i = 0; i < 5000; i++) hall.post();
              })
          .withMessageStartingWith("磁盘已满 / the disk is full: ");
      entries = database.journal().head().orElseThrow().position();
      assertThat(Verification.of(database.journal()).faults()).isEmpty();
      assertThatExceptionOfType(StorageException.class).isThrownBy(() -> many(hall));
    }
    try (SqliteDatabase database = open()) {
      assertThat(database.journal().head().orElseThrow().position())
          .isGreaterThanOrEqualTo(entries);
      new TestHall(database).post();
      assertThat(Verification.of(database.journal()).faults()).isEmpty();
    }
  }

  private static boolean many(TestHall hall) {
    for (int i = 0; i < 100; i++) hall.post();
    return true;
  }

  @Test
  void a_full_disk_in_a_batch_fails_those_works_only_that_do_not_fit() throws Exception {
    try (SqliteDatabase database =
        SqliteDatabase.open(file(), SqliteSettings.USUAL.atMostPages(80))) {
      TestHall hall = new TestHall(database).furnish();
      List<Long> done =
          Crowd.of(
              8,
              who -> {
                long mine = 0;
                try {
                  for (int i = 0; i < 5000; i++) {
                    hall.post();
                    mine++;
                  }
                } catch (StorageException full) {
                  assertThat(full).hasMessageStartingWith("磁盘已满");
                }
                return mine;
              });
      long acknowledged = done.stream().mapToLong(n -> n).sum();
      List<Posting> postings = database.transactions().read(s -> s.postings().all());
      assertThat(postings).hasSize((int) acknowledged + 3);
      assertThat(Verification.of(database.journal()).faults()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_not_touched() throws Exception {
    Files.writeString(file(), "这不是数据库 ".repeat(300));
    byte[] before = Files.readAllBytes(file());
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::open)
        .withMessageStartingWith("不是数据库文件或已损坏 / the file is no database or is damaged: ");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void a_truncated_file_is_said_to_be_damaged() throws Exception {
    try (SqliteDatabase database = open()) {
      many(new TestHall(database).furnish());
    }
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::open)
        .withMessageStartingWith("数据库文件已损坏 / the database file is damaged: ");
  }

  @Test
  void data_of_a_newer_version_are_refused_and_nothing_changes() throws Exception {
    open().close();
    execute(
        "INSERT INTO flyway_schema_history SELECT 99, '99', description, type, script, checksum,"
            + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
            + " WHERE installed_rank = 1");
    byte[] before = Files.readAllBytes(file());
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::open)
        .withMessageStartingWith(
            "数据由较新版本写入，本程序不能使用 / the data were written by a newer version (99, this program knows "
                + Migrations.OWN.newest()
                + "): ");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void data_of_the_first_form_get_their_accounts() {
    try (SqliteDatabase first =
        SqliteDatabase.open(
            file(), SqliteSettings.USUAL, Migrations.OWN.upTo(1), SqlLogger.NOP_SQL_LOGGER)) {
      new TestHall(first).furnish();
    }
    try (SqliteDatabase database = open()) {
      assertThat(database.transactions().<Boolean>read(s -> s.accounts().all().isEmpty())).isTrue();
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
    assertThat(folder.resolve("yimen.db.version-1")).exists();
  }

  @Test
  void older_data_are_backed_up_and_brought_forward_once() {
    try (SqliteDatabase database = open()) {
      new TestHall(database).furnish();
    }
    Migrations next =
        new Migrations(
            90,
            List.of(
                "classpath:org/yimen/persistence/jdbi/migration",
                "classpath:org/yimen/persistence/jdbi/next"));
    for (int i = 0; i < 2; i++)
      SqliteDatabase.open(file(), SqliteSettings.USUAL, next, SqlLogger.NOP_SQL_LOGGER).close();
    Path backup = folder.resolve("yimen.db.version-" + Migrations.OWN.newest());
    assertThat(backup).exists();
    assertThat(folder.resolve(backup.getFileName() + "-2")).doesNotExist();
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::open)
        .withMessageContaining(
            "a newer version (90, this program knows " + Migrations.OWN.newest() + ")");
    SqliteDatabase.restore(backup, file());
    try (SqliteDatabase database = open()) {
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }

  @Test
  void a_read_only_file_is_refused() {
    open().close();
    assumeTrue(file().toFile().setReadOnly());
    assumeFalse(Files.isWritable(file()), "skipped: this user may write everything");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::open)
        .withMessageStartingWith("数据库只读 / the database is read-only: ");
  }

  @Test
  void what_sqlite_says_of_a_read_only_file_is_said_in_words() throws Exception {
    open().close();
    SQLiteConfig readOnly = new SQLiteConfig();
    readOnly.setReadOnly(true);
    try (Connection connection = readOnly.createConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute("DELETE FROM entry"))
          .satisfies(
              e ->
                  assertThat(new SqliteFaults(file()).of(e))
                      .hasMessageStartingWith("数据库只读 / the database is read-only: "));
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() {
    Path proc = Path.of("/proc/yimen-data");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "skipped: there is no /proc");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> SqliteDatabase.open(proc.resolve("yimen.db"), SqliteSettings.USUAL))
        .withMessage("数据目录不能写入 / the data folder cannot be written: /proc/yimen-data");
  }

  @Test
  void a_message_never_holds_a_bound_value() throws Exception {
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database).furnish();
      execute("DROP TABLE person");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> hall.register("王小明"))
          .satisfies(
              e -> {
                for (Throwable t = e; t != null; t = t.getCause())
                  assertThat(t.getMessage())
                      .doesNotContain("王小明", "13800138000", "11010519491231002");
              });
    }
  }

  @Test
  void a_closed_database_says_so() {
    SqliteDatabase database = open();
    TestHall hall = new TestHall(database).furnish();
    database.close();
    database.close();
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(hall::post)
        .withMessage("数据库已关闭 / the database is closed");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> database.journal().head())
        .withMessage("数据库已关闭 / the database is closed");
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void a_folder_that_is_made_for_the_data_is_nobody_elses_to_read() throws Exception {
    Path made = folder.resolve("made").resolve("here");
    SqliteDatabase.open(made.resolve("yimen.db"), SqliteSettings.USUAL).close();
    assumeTrue(
        java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }
}
