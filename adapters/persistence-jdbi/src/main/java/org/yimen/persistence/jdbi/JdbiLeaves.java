package org.yimen.persistence.jdbi;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driven.Leaves;

/** Keeps leaves; times of the hall's clock stand as if it showed UTC. */
final class JdbiLeaves extends Table<Leave, LeaveId> implements Leaves {
  JdbiLeaves(Unit unit, Statements<Leave> statements, StateText text) {
    super(unit, statements, text, LeaveId::value);
  }

  static Statements<Leave> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "leave",
            "staff_leave",
            l -> l.getId().value(),
            l -> l.state().version(),
            Stored.PLAIN,
            Leave::state,
            t -> Leave.restore(text.read(t, LeaveState.class)),
            List.of(
                new Shape.Column<>("person", l -> Bytes.of(l.state().person().value())),
                new Shape.Column<>("begins", l -> number(l.state().span().from())),
                new Shape.Column<>("ends", l -> number(l.state().span().until())),
                new Shape.Column<>(
                    "undecided", l -> l.state().standing() == LeaveStanding.ASKED ? 1 : 0))));
  }

  private static long number(LocalDateTime moment) {
    return Bytes.micros(moment.toInstant(ZoneOffset.UTC));
  }

  @Override
  public List<Leave> of(PersonId person) {
    return restored(
        "SELECT state FROM staff_leave WHERE person = ? ORDER BY begins", Bytes.of(person.value()));
  }

  @Override
  public List<Leave> within(TimeSpan span) {
    return restored(
        "SELECT state FROM staff_leave WHERE ends > ? AND begins < ? ORDER BY begins",
        number(span.from()),
        number(span.until()));
  }

  @Override
  public List<Leave> undecided() {
    return restored("SELECT state FROM staff_leave WHERE undecided = 1 ORDER BY begins");
  }
}
