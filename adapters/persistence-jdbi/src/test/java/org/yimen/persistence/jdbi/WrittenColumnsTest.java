package org.yimen.persistence.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;

/** A step writes the columns that it changed, and all where the step before is not known. */
class WrittenColumnsTest {
  private static final String ALL =
      "UPDATE case_file SET version = ?, number = ?, intake_received = ?, closed = ?, state = ?"
          + " WHERE id = ? AND version = ?";

  @TempDir Path folder;

  private final List<String> updates = new ArrayList<>();
  private final SqlLogger noting =
      new SqlLogger() {
        @Override
        public void logAfterExecution(StatementContext context) {
          if (context.getRawSql().startsWith("UPDATE case_file")) updates.add(context.getRawSql());
        }
      };

  @Test
  void a_step_writes_the_columns_that_it_changed() {
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database).furnish();
      CaseId id = hall.fiveCommands(hall.register("王小明"));
      assertThat(updates)
          .containsExactly(
              without(ALL, "number", "closed"),
              without(ALL, "number", "intake_received", "closed"),
              without(ALL, "number", "intake_received", "closed"),
              without(ALL, "number", "intake_received", "closed"));
      close(hall, id);
      assertThat(updates).endsWith(without(ALL, "number", "intake_received"));
    }
  }

  @Test
  void the_lists_follow_every_step() {
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database).furnish();
      PersonId applicant = hall.register("王小明");
      CaseId id = hall.submit(applicant).id();
      assertThat(listed(hall)).isEqualTo(new Listed(List.of(id), List.of(id)));
      TestHall.state(hall.desks.caseDesk().accept(hall.act(hall.clerk, id)));
      assertThat(listed(hall)).isEqualTo(new Listed(List.of(id), List.of()));
      TestHall.state(hall.desks.reviewDesk().review(hall.act(hall.reviewer, id), true, List.of()));
      TestHall.state(hall.desks.reviewDesk().approve(hall.act(hall.approver, id)));
      TestHall.state(
          hall.desks
              .caseDesk()
              .deliver(hall.act(hall.clerk, id), Delivery.Manner.WINDOW, applicant));
      assertThat(listed(hall)).isEqualTo(new Listed(List.of(id), List.of()));
      close(hall, id);
      assertThat(listed(hall)).isEqualTo(new Listed(List.of(), List.of()));
    }
  }

  @Test
  void where_the_step_before_is_not_known_every_column_is_written() {
    Shape<String> shape =
        new Shape<>(
            "word",
            "word",
            w -> new java.util.UUID(0, 0),
            String::length,
            Stored.PLAIN,
            w -> w,
            w -> w,
            List.of(
                new Shape.Column<>("first", w -> w.substring(0, 1).getBytes(UTF_8)),
                new Shape.Column<>("last", w -> w.substring(w.length() - 1))));
    assertThat(names(shape.changed(Optional.empty(), "abc"))).containsExactly("first", "last");
    assertThat(names(shape.changed(Optional.of("a"), "abc"))).containsExactly("first", "last");
    assertThat(names(shape.changed(Optional.of("abc"), "abc"))).containsExactly("first", "last");
    assertThat(names(shape.changed(Optional.of("ab"), "abc"))).containsExactly("last");
    assertThat(names(shape.changed(Optional.of("ab"), "abb"))).isEmpty();
  }

  /** Every paper is handed over, and the case is closed. */
  private static void close(TestHall hall, CaseId id) {
    hall.transactions.run(stores -> stores.cases().find(id).orElseThrow().state().papers()).stream()
        .filter(paper -> paper.handedOverOn().isEmpty())
        .forEach(
            paper ->
                TestHall.state(
                    hall.desks.caseDesk().handOver(hall.act(hall.clerk, id), paper.number())));
    TestHall.state(hall.desks.caseDesk().close(hall.act(hall.clerk, id)));
  }

  private static List<String> names(List<Shape.Column<String>> columns) {
    return columns.stream().map(Shape.Column::name).toList();
  }

  private record Listed(List<CaseId> open, List<CaseId> intakes) {}

  private static Listed listed(TestHall hall) {
    return hall.transactions.run(
        stores ->
            new Listed(
                stores.cases().open("", 9),
                stores.cases().intakesReceivedUpTo(java.time.LocalDate.MAX.withYear(2100), 9)));
  }

  private static String without(String update, String... columns) {
    String left = update;
    for (String column : columns) left = left.replace(" " + column + " = ?,", "");
    return left;
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(
        folder.resolve("yimen.db"), SqliteSettings.USUAL, Migrations.OWN, noting);
  }
}
