package org.yimen.persistence.jdbi;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Urgency;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driven.PlaceInLine;

/**
 * The line of open cases: rows of numbers beside the cases, ordered by an index that knows nothing
 * of closed ones.
 */
record CaseLine(Unit unit) {
  private static final int RANK = 1_000_000;

  private static final String PLACE =
      "INSERT INTO case_line (case_row, share, department, urgency, phase, provisional)"
          + " SELECT row, ?, ?, ?, ?, ? FROM case_file WHERE id = ? AND closed = 0"
          + " ON CONFLICT (case_row, share) DO UPDATE SET department = excluded.department,"
          + " urgency = excluded.urgency, phase = excluded.phase,"
          + " provisional = excluded.provisional";

  private static final String FOUND =
      "SELECT f.id, f.state FROM %s l JOIN case_file f ON f.row = l.case_row";

  /** One statement for each department. */
  void place(byte[] id, PlaceInLine place) {
    int share = 0;
    for (DepartmentId department : place.departments())
      unit.change()
          .changeSoon(
              PLACE,
              share++,
              department.value(),
              urgency(place.urgency()),
              place.phase().ordinal(),
              place.isProvisional() ? 1 : 0,
              id);
  }

  private static int urgency(Urgency of) {
    return of.press().ordinal() * RANK + Math.toIntExact(of.due().toEpochDay());
  }

  void leave(byte[] id) {
    unit.change()
        .changeSoon(
            "DELETE FROM case_line WHERE case_row = (SELECT row FROM case_file WHERE id = ?)", id);
  }

  /**
   * The query of identifier and state of the first so many cases, with a question mark for each
   * department.
   */
  static String mostUrgent(int departments, Set<Phase> phases, int most) {
    String under =
        phases.stream()
            .map(p -> Integer.toString(p.ordinal()))
            .sorted()
            .collect(Collectors.joining(", ", "department = ? AND phase IN (", ")"));
    String first = " ORDER BY l.urgency, l.case_row LIMIT " + most;
    if (departments == 1) return FOUND.formatted("case_line") + " WHERE l." + under + first;
    // of each department as many as are wanted of all, read off the index; a joint case comes once
    String each =
        "SELECT * FROM (SELECT case_row, urgency FROM case_line l WHERE " + under + first + ") d";
    String all = String.join(" UNION ", Collections.nCopies(departments, each));
    return FOUND.formatted("(" + all + ")") + first;
  }
}
