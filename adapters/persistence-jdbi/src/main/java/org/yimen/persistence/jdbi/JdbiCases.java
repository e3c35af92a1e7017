package org.yimen.persistence.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.ports.driven.Cases;

/** Keeps cases. */
final class JdbiCases extends Table<Case, CaseId> implements Cases {
  JdbiCases(Unit unit, Statements<Case> statements, StateText text) {
    super(unit, statements, text, CaseId::value);
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

  private List<CaseId> ids(String sql, Object... values) {
    return unit.sql().list(sql, (r, c) -> new CaseId(Bytes.uuid(r.getBytes(1))), values);
  }
}
