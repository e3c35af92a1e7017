package org.yimen.ports.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.Leaves;
import org.yimen.ports.driven.Punches;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Substitutions;
import org.yimen.ports.journal.StateHash;

/** What belongs to duty, in memory. */
final class MemoryDuty {
  private MemoryDuty() {}

  static final class SubstitutionTable extends MemoryStore<Substitution, SubstitutionId>
      implements Substitutions {
    SubstitutionTable(MemoryDatabase.UndoLog undo) {
      super("substitution", undo, Substitution::state, s -> s.state().version());
    }

    @Override
    public List<Substitution> of(PersonId holder) {
      return rows().stream().filter(s -> s.state().holder().equals(holder)).toList();
    }

    @Override
    public List<Substitution> all() {
      return List.copyOf(rows());
    }
  }

  static final class LeaveTable extends MemoryStore<Leave, LeaveId> implements Leaves {
    private static final Comparator<Leave> BY_BEGINNING =
        Comparator.comparing(l -> l.state().span().from());

    LeaveTable(MemoryDatabase.UndoLog undo) {
      super("leave", undo, Leave::state, l -> l.state().version());
    }

    @Override
    public List<Leave> of(PersonId person) {
      return rows().stream().filter(l -> l.state().person().equals(person)).toList();
    }

    @Override
    public List<Leave> within(TimeSpan span) {
      return rows().stream()
          .filter(l -> l.state().span().overlaps(span))
          .sorted(BY_BEGINNING)
          .toList();
    }

    @Override
    public List<Leave> undecided() {
      return rows().stream()
          .filter(l -> l.state().standing() == LeaveStanding.ASKED)
          .sorted(BY_BEGINNING)
          .toList();
    }
  }

  static final class PunchTable extends MemoryStore<Punch, PunchId> implements Punches {
    PunchTable(MemoryDatabase.UndoLog undo) {
      super("punch", undo, Punch::state, p -> p.state().version());
    }

    @Override
    public List<Punch> between(Instant from, Instant before) {
      return rows().stream()
          .filter(p -> !p.state().at().isBefore(from) && p.state().at().isBefore(before))
          .sorted(Comparator.comparing(p -> p.state().at()))
          .toList();
    }

    @Override
    public List<Punch> of(PersonId person, Instant from, Instant before) {
      return between(from, before).stream().filter(p -> p.state().person().equals(person)).toList();
    }
  }

  static final class DutyDayTable extends MemoryStore<DutyDay, DutyDayId> implements DutyDays {
    DutyDayTable(MemoryDatabase.UndoLog undo) {
      super("dutyDay", undo, DutyDay::state, d -> d.state().version());
    }

    @Override
    public StateHash save(DutyDay day) {
      boolean taken =
          of(day.state().hall(), day.state().day())
              .filter(d -> !d.getId().equals(day.getId()))
              .isPresent();
      if (taken)
        throw new StaleStateException(
            "当日已有记录 / the day is on record already: "
                + day.state().hall()
                + " "
                + day.state().day());
      return super.save(day);
    }

    @Override
    public Optional<DutyDay> of(HallId hall, LocalDate day) {
      return rows().stream()
          .filter(d -> d.state().hall().equals(hall) && d.state().day().equals(day))
          .findFirst();
    }
  }
}
