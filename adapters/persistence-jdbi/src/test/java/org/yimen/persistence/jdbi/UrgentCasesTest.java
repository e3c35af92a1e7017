package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.journal.Verification;

/** Lists of open cases over the life of a case, and over data of an earlier version. */
class UrgentCasesTest {
  private static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
  private static final String[] BACK_TO_THE_FORM_BEFORE = {
    "DROP TABLE case_line",
    "DROP TABLE substitution",
    "DROP TABLE staff_leave",
    "DROP TABLE punch",
    "DROP TABLE duty_day",
    "DELETE FROM flyway_schema_history WHERE version IN ('4', '5')"
  };

  @TempDir Path folder;

  @Test
  void a_case_moves_down_the_line_and_leaves_it() {
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database).furnish();
      List<CaseId> inOrder = keepSome(hall);
      assertThat(listed(hall, 9)).isEqualTo(inOrder);
      assertThat(listed(hall, 2)).isEqualTo(inOrder.subList(0, 2));
      closeAll(hall, inOrder);
      assertThat(listed(hall, 9)).isEqualTo(inOrder.subList(0, 2));
    }
    assertThat(number("SELECT count(*) FROM case_line")).isEqualTo(2);
  }

  @Test
  void data_of_an_earlier_version_have_their_places_after_opening() throws SQLException {
    List<CaseId> inOrder;
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database).furnish();
      inOrder = keepSome(hall);
      closeAll(hall, inOrder.subList(2, 3));
    }
    execute(BACK_TO_THE_FORM_BEFORE);
    for (int time = 1; time <= 2; time++)
      try (SqliteDatabase database = open()) {
        TestHall hall = new TestHall(database);
        assertThat(listed(hall, 9)).as("time %d", time).isEqualTo(inOrder.subList(0, 2));
        assertThat(Verification.of(database.journal()).faults()).isEmpty();
      }
    assertThat(number("SELECT count(*) FROM case_line WHERE provisional = 1")).isZero();
    assertThat(folder.resolve("yimen.db.version-3")).exists();
  }

  @Test
  void so_have_those_on_a_server() {
    TestServer server = TestServer.shared();
    PostgresSettings settings = server.bare().backingUpInto(folder);
    try {
      List<CaseId> inOrder;
      try (Database database = PostgresDatabase.open(settings)) {
        TestHall hall = new TestHall(database).furnish();
        inOrder = keepSome(hall);
        closeAll(hall, inOrder.subList(2, 3));
      }
      server.execute(settings, BACK_TO_THE_FORM_BEFORE);
      try (Database one = PostgresDatabase.open(settings);
          Database other = PostgresDatabase.open(settings)) {
        assertThat(listed(new TestHall(one), 9)).isEqualTo(inOrder.subList(0, 2));
        assertThat(listed(new TestHall(other), 9)).isEqualTo(inOrder.subList(0, 2));
        assertThat(Verification.of(one.journal()).faults()).isEmpty();
      }
      assertThat(server.number(settings, "SELECT count(*) FROM case_line")).isEqualTo(2);
    } finally {
      server.drop(settings);
    }
  }

  /** A case that an earlier version left without a place gets it with its next step, too. */
  @Test
  void a_step_gives_a_case_of_an_earlier_version_its_place() throws SQLException {
    List<CaseId> inOrder;
    try (SqliteDatabase database = open()) {
      inOrder = keepSome(new TestHall(database).furnish());
    }
    execute(BACK_TO_THE_FORM_BEFORE);
    try (SqliteDatabase database = open()) {
      TestHall hall = new TestHall(database);
      TestHall.state(hall.desks.caseDesk().accept(hall.act(hall.clerk, inOrder.get(0))));
      assertThat(number("SELECT count(*) FROM case_line WHERE provisional = 1")).isEqualTo(2);
      assertThat(listed(hall, 9)).containsExactly(inOrder.get(1), inOrder.get(0), inOrder.get(2));
    }
  }

  /** In order: handed in, and so due within five days; accepted; delivered. */
  private static List<CaseId> keepSome(TestHall hall) {
    PersonId applicant = hall.register("王小明");
    CaseId delivered = hall.fiveCommands(applicant);
    CaseId accepted = hall.submit(applicant).id();
    TestHall.state(hall.desks.caseDesk().accept(hall.act(hall.clerk, accepted)));
    return List.of(hall.submit(applicant).id(), accepted, delivered);
  }

  /** Hands over the papers of those that are delivered, and closes them. */
  private static void closeAll(TestHall hall, List<CaseId> cases) {
    for (CaseId id : cases) {
      CaseReading reading = hall.desks.enquiries().caseById(id).orElseThrow();
      if (reading.stage() != Stage.DELIVERED) continue;
      reading
          .papersOwed()
          .forEach(
              paper ->
                  TestHall.state(
                      hall.desks.caseDesk().handOver(hall.act(hall.clerk, id), paper.number())));
      TestHall.state(hall.desks.caseDesk().close(hall.act(hall.clerk, id)));
    }
  }

  private static List<CaseId> listed(TestHall hall, int most) {
    return hall
        .desks
        .enquiries()
        .openCases(Set.copyOf(hall.item().open().orElseThrow().deciding()), OPEN, most)
        .stream()
        .map(CaseReading::id)
        .toList();
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      for (String each : statements) statement.execute(each);
    }
  }

  private long number(String query) {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(query).getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("yimen.db"));
  }
}
