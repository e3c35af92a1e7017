package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Verification;

/** Forward only, after a backup, and never under a node that does not know the new form. */
class PostgresFormTest {
  private static final int NOW = Migrations.POSTGRES.newest();
  private static final Migrations NEXT =
      new Migrations(
          90,
          List.of(
              "classpath:org/yimen/persistence/jdbi/postgres",
              "classpath:org/yimen/persistence/jdbi/postgres_next"));
  private static final Migrations BROKEN =
      new Migrations(
          90,
          List.of(
              "classpath:org/yimen/persistence/jdbi/postgres",
              "classpath:org/yimen/persistence/jdbi/postgres_broken"));

  @TempDir Path folder;

  private final TestServer server = TestServer.shared();
  private PostgresSettings settings;

  @BeforeEach
  void make() {
    settings = server.bare().backingUpInto(folder);
  }

  @AfterEach
  void drop() {
    server.drop(settings);
  }

  private PostgresDatabase open(Migrations migrations) {
    return PostgresDatabase.open(settings, migrations, SqlLogger.NOP_SQL_LOGGER);
  }

  @Test
  void a_bare_database_is_made_in_the_schema_of_the_settings() {
    PostgresSettings other = settings.in("hall_2");
    assertThat(new DatabasePlace.Postgres(other).exists()).isFalse();
    try (Database database = PostgresDatabase.open(other)) {
      new TestHall(database).furnish();
    }
    assertThat(new DatabasePlace.Postgres(other).exists()).isTrue();
    assertThat(new DatabasePlace.Postgres(settings).exists()).isFalse();
    assertThat(server.number(other, "SELECT count(*) FROM hall_2.posting")).isEqualTo(3);
  }

  @Test
  void two_nodes_that_start_at_once_make_it_once() throws Exception {
    List<Long> heads =
        Crowd.of(
            2,
            who -> {
              try (Database database = PostgresDatabase.open(settings)) {
                new TestHall(database).post();
                return database.journal().head().orElseThrow().position();
              }
            });
    assertThat(heads).allSatisfy(position -> assertThat(position).isBetween(1L, 2L));
    assertThat(server.number(settings, "SELECT count(*) FROM seal")).isEqualTo(2);
  }

  @Test
  void data_of_a_newer_version_are_refused() {
    open(NEXT).close();
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PostgresDatabase.open(settings))
        .withMessageStartingWith(
            "数据由较新版本写入，本程序不能使用 / the data were written by a newer version (90, this program knows "
                + NOW
                + "): ");
  }

  @Test
  void older_data_are_backed_up_and_brought_forward_once() {
    try (Database database = PostgresDatabase.open(settings)) {
      new TestHall(database).furnish();
    }
    for (int i = 0; i < 2; i++) open(NEXT).close();
    Path backup = folder.resolve("yimen.version-" + NOW + ".zip");
    assertThat(folder.toFile().list()).containsExactly("yimen.version-" + NOW + ".zip");
    PostgresSettings other = server.bare();
    PostgresDatabase.restore(backup, other);
    try (Database database = PostgresDatabase.open(other)) {
      assertThat(Verification.of(database.journal()).ok()).isTrue();
      assertThat(database.journal().head()).isPresent();
    }
    server.drop(other);
  }

  @Test
  void a_node_of_an_older_program_stops_writing_when_the_form_changes_under_it() {
    try (Database older = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(older).furnish();
      open(NEXT).close();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(hall::post)
          .withMessageStartingWith(
              "数据库已由另一版本的程序升级，本节点须停止 / another version of the program has changed the database"
                  + " (form 90, this program knows "
                  + NOW
                  + "), this node must stop: ");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> hall.transactions.read(s -> s.postings().all()))
          .withMessageContaining("this node must stop");
    }
  }

  @Test
  void a_migration_that_fails_changes_nothing_and_older_nodes_go_on() {
    try (Database older = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(older).furnish();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> open(BROKEN))
          .withMessageStartingWith("数据结构升级失败，升级前的备份完好 / ");
      assertThat(folder.resolve("yimen.version-" + NOW + ".zip")).exists();
      hall.post();
      assertThat(Verification.of(older.journal()).ok()).isTrue();
    }
  }

  /** pg_dump copies what this program notes of the server's transactions. */
  @Test
  void a_copy_from_a_server_that_counted_further_goes_on() {
    try (Database database = PostgresDatabase.open(settings)) {
      new TestHall(database).furnish();
      assertThat(database.journal().head().orElseThrow().position()).isEqualTo(7);
    }
    server.execute(
        settings, "UPDATE journal_head SET settled = 3, seen = 5, seen_before = '900000000001'");
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database);
      for (int position = 8; position < 12; position++) {
        hall.post();
        assertThat(database.journal().head().orElseThrow().position()).isEqualTo(position);
      }
      assertThat(server.number(settings, "SELECT settled FROM journal_head")).isGreaterThan(5);
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }
}
