package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.List;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchState;
import org.yimen.ports.driven.Punches;

/** Keeps punches. */
final class JdbiPunches extends Table<Punch, PunchId> implements Punches {
  JdbiPunches(Unit unit, Statements<Punch> statements, StateText text) {
    super(unit, statements, text, PunchId::value);
  }

  static Statements<Punch> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "punch",
            "punch",
            p -> p.getId().value(),
            p -> p.state().version(),
            Stored.PLAIN,
            Punch::state,
            t -> Punch.restore(text.read(t, PunchState.class)),
            List.of(
                new Shape.Column<>("person", p -> Bytes.of(p.state().person().value())),
                new Shape.Column<>("at", p -> Bytes.micros(p.state().at())))));
  }

  @Override
  public List<Punch> between(Instant from, Instant before) {
    return restored(
        "SELECT state FROM punch WHERE at >= ? AND at < ? ORDER BY at",
        Bytes.micros(from),
        Bytes.micros(before));
  }

  @Override
  public List<Punch> of(PersonId person, Instant from, Instant before) {
    return restored(
        "SELECT state FROM punch WHERE person = ? AND at >= ? AND at < ? ORDER BY at",
        Bytes.of(person.value()),
        Bytes.micros(from),
        Bytes.micros(before));
  }
}
