package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.journal.Verification;

/** What a case of five commands costs. */
class BudgetTest {
  private static final int CLIENTS = 20;

  @TempDir Path folder;

  private final AtomicInteger statements = new AtomicInteger();
  private final List<String> texts = new ArrayList<>();
  private final SqlLogger counting =
      new SqlLogger() {
        @Override
        public void logAfterExecution(StatementContext context) {
          statements.incrementAndGet();
          texts.add(context.getRawSql());
        }
      };

  @Test
  void a_case_of_five_commands_takes_at_most_20_statements_and_5_commits() {
    try (SqliteDatabase database =
        SqliteDatabase.open(
            folder.resolve("yimen.db"), SqliteSettings.USUAL, Migrations.OWN, counting)) {
      TestHall hall = new TestHall(database).furnish();
      PersonId applicant = hall.register("王小明");
      hall.fiveCommands(applicant);
      statements.set(0);
      texts.clear();
      long commits = database.figures().commits();
      hall.fiveCommands(applicant);
      assertThat(statements.get()).as(String.join("\n", texts)).isLessThanOrEqualTo(20);
      assertThat(database.figures().commits() - commits).isEqualTo(5);
    }
  }

  @Test
  void a_case_keeps_at_most_4_kilobytes() throws Exception {
    Path file = folder.resolve("yimen.db");
    long before;
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database).furnish();
      hall.fiveCommands(hall.register("王小明"));
    }
    before = Files.size(file);
    int cases = 2000;
    try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database);
      Crowd.of(
          CLIENTS,
          who -> {
            for (int i = 0; i < cases / CLIENTS; i++) hall.fiveCommands(hall.register("王小明"));
            return who;
          });
      assertThat(Verification.of(database.journal()).faults()).isEmpty();
    }
    long each = (Files.size(file) - before) / cases;
    assertThat(each).as("bytes a case").isLessThanOrEqualTo(4096);
  }
}
