package org.yimen.persistence.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.PlaceInLine;
import org.yimen.ports.journal.StateHash;

/** Keeps cases. */
final class JdbiCases extends Table<Case, CaseId> implements Cases {
  private final CaseLine line;

  JdbiCases(Unit unit, Statements<Case> statements, StateText text) {
    super(unit, statements, text, CaseId::value);
    this.line = new CaseLine(unit);
  }

  static Statements<Case> statements(StateText text, Packing packing) {
    return Statements.of(
        new Shape<>(
            "case",
            "case_file",
            c -> c.getId().value(),
            c -> c.state().version(),
            packing,
            Case::state,
            t -> Case.restore(text.read(t, CaseState.class)),
            List.of(
                new Shape.Column<>("number", c -> c.state().number()),
                new Shape.Column<>("intake_received", JdbiCases::intakeReceived),
                new Shape.Column<>("closed", c -> c.state().stage() == Stage.CLOSED ? 1 : 0))));
  }

  private static Object intakeReceived(Case c) {
    return c.state().stage().isIntake() ? c.state().received().toEpochDay() : Nothing.NUMBER;
  }

  @Override
  public Optional<Case> byNumber(String number) {
    return restored("SELECT state FROM case_file WHERE number = ?", number).stream().findFirst();
  }

  @Override
  public List<CaseId> intakesReceivedUpTo(LocalDate received, int most) {
    return ids(
        "SELECT id FROM case_file WHERE intake_received <= ?"
            + " ORDER BY intake_received, number LIMIT ?",
        received.toEpochDay(),
        most);
  }

  @Override
  public List<CaseId> open(String afterNumber, int most) {
    return ids(
        "SELECT id FROM case_file WHERE closed = 0 AND number > ? ORDER BY number LIMIT ?",
        afterNumber,
        most);
  }

  @Override
  public StateHash save(Case saved) {
    StateHash hash = super.save(saved);
    if (saved.state().stage() == Stage.CLOSED) line.leave(key(saved.getId()));
    return hash;
  }

  @Override
  public List<Case> mostUrgent(Set<DepartmentId> departments, Set<Phase> phases, int most) {
    if (departments.isEmpty() || phases.isEmpty() || most < 1) return List.of();
    record Row(CaseId id, Object state) {}
    return unit
        .sql()
        .list(
            CaseLine.mostUrgent(departments.size(), phases, most),
            (r, c) -> new Row(new CaseId(Bytes.uuid(r.getBytes(1))), r.getObject(2)),
            departments.stream().map(DepartmentId::value).toArray())
        .stream()
        .map(row -> listed(row.id(), row.state()))
        .toList();
  }

  @Override
  public void place(CaseId id, PlaceInLine place) {
    line.place(key(id), place);
  }

  @Override
  public List<CaseId> placedProvisionally(String afterNumber, int most) {
    return ids(
        "SELECT f.id FROM case_line l JOIN case_file f ON f.row = l.case_row"
            + " WHERE l.provisional = 1 AND l.share = 0 AND f.number > ?"
            + " ORDER BY f.number LIMIT ?",
        afterNumber,
        most);
  }

  private List<CaseId> ids(String sql, Object... values) {
    return unit.sql().list(sql, (r, c) -> new CaseId(Bytes.uuid(r.getBytes(1))), values);
  }
}
