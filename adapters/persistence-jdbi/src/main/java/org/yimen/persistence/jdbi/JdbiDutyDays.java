package org.yimen.persistence.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.journal.StateHash;

/** Keeps days of halls; an index lets one hall have one of a day. */
final class JdbiDutyDays extends Table<DutyDay, DutyDayId> implements DutyDays {
  JdbiDutyDays(Unit unit, Statements<DutyDay> statements, StateText text) {
    super(unit, statements, text, DutyDayId::value);
  }

  static Statements<DutyDay> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "dutyDay",
            "duty_day",
            d -> d.getId().value(),
            d -> d.state().version(),
            Stored.PLAIN,
            DutyDay::state,
            t -> DutyDay.restore(text.read(t, DutyDayState.class)),
            List.of(
                new Shape.Column<>("hall", d -> d.state().hall().value()),
                new Shape.Column<>("day", d -> d.state().day().toEpochDay()))));
  }

  @Override
  public StateHash save(DutyDay day) {
    try {
      StateHash hash = super.save(day);
      unit.change().send();
      return hash;
    } catch (UniqueValueException e) {
      throw new StaleStateException(
          "当日已有记录 / the day is on record already: " + day.state().hall() + " " + day.state().day(),
          e);
    }
  }

  @Override
  public Optional<DutyDay> of(HallId hall, LocalDate day) {
    return restored(
            "SELECT state FROM duty_day WHERE hall = ? AND day = ?", hall.value(), day.toEpochDay())
        .stream()
        .findFirst();
  }
}
