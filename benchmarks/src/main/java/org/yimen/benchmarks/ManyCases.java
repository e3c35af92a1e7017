package org.yimen.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.yimen.domain.ids.DepartmentId;

/**
 * Fills a hall with cases by two statements: rows that copy the states of real cases, each with an
 * identifier and a number of its own. One in ten of the open ones lies under the department asked
 * for, the others under as many departments as there are, due within thirty days.
 *
 * @param connection with the schema of the hall
 * @param sixteenBytes how the database makes bytes of sixteen letters
 */
record ManyCases(Connection connection, String sixteenBytes) {
  /** So many departments share what is left, evenly. */
  static final int OTHERS = 99;

  private static final String ROWS =
      "INSERT INTO case_file (id, version, number, intake_received, closed, state)"
          + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d),"
          + " template AS (SELECT row_number() OVER (ORDER BY number) AS t, version,"
          + " intake_received, closed, state FROM case_file WHERE closed = %d)"
          + " SELECT %s, version, '%s' || (10000000 + i), intake_received, closed, state"
          + " FROM n JOIN template ON t = 1 + i %% (SELECT count(*) FROM template)";

  private static final String LINE =
      "INSERT INTO case_line (case_row, share, department, urgency, phase, provisional)"
          + " SELECT c.row, 0, CASE WHEN k %% 10 = 0 THEN '%s' ELSE 'D' || (k %% %d) END,"
          + " 1000000 + 20717 + k * 7919 %% 30,"
          + " CASE WHEN intake_received IS NULL THEN 1 ELSE 0 END, 0"
          + " FROM (SELECT f.row, intake_received, row_number() OVER (ORDER BY number) AS k"
          + " FROM case_file f WHERE number LIKE 'opened%%') c";

  void fill(int open, int closed, DepartmentId department) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(rows(closed, 1, "closed"));
      statement.execute(rows(open, 0, "opened"));
      statement.execute(LINE.formatted(department.value(), OTHERS));
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private String rows(int many, int closed, String word) {
    String id = sixteenBytes.formatted("'" + word + "' || (1000000000 + i)");
    return ROWS.formatted(many, closed, id, word);
  }
}
