package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;

/** What a case of five commands costs on PostgreSQL. */
class PostgresBudgetTest {
  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final SqlLogger noting =
      new SqlLogger() {
        @Override
        public void logAfterExecution(StatementContext context) {
          if (!Thread.currentThread().getName().equals("yimen-sealer"))
            statements.add(context.getRawSql());
        }
      };

  @Test
  void a_case_of_five_commands_asks_the_server_6_times_5_commits_among_them() {
    PostgresSettings settings = TestServer.shared().fresh();
    try (PostgresDatabase database = PostgresDatabase.open(settings, Migrations.POSTGRES, noting)) {
      TestHall hall = new TestHall(database).furnish();
      PersonId applicant = hall.register("王小明");
      hall.fiveCommands(applicant);
      statements.clear();
      long commits = database.figures().commits();
      hall.fiveCommands(applicant);
      assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(6);
      assertThat(statements).filteredOn(text -> text.endsWith("; COMMIT")).hasSize(5);
      assertThat(database.figures().commits() - commits).isEqualTo(5);
    }
    TestServer.shared().drop(settings);
  }
}
