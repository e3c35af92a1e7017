package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * How an accepted case keeps its limits 时效, on a day: who answers for it, where, and what was
 * missed (HUN-4.3.3.3b, MXH-9d, MXH-23.2b). The promise is missed against completion, the statute
 * against the decision.
 *
 * @param id which case
 * @param item its item
 * @param window the window that accepted it; empty where silence did
 * @param departments who decides
 * @param holder who did the latest step that decides; empty where silence accepted and nobody acted
 *     since
 * @param clock how both limits stand
 */
public record Punctuality(
    CaseId id,
    ItemId item,
    Optional<WindowId> window,
    List<DepartmentId> departments,
    Optional<PersonId> holder,
    ClockReading clock)
    implements ValueObject {
  public Punctuality {
    departments = List.copyOf(departments);
  }

  /** Read from a case; empty before acceptance. */
  static Optional<Punctuality> of(CaseState state, Basis basis, LocalDate today) {
    return state
        .clock(basis.rules())
        .map(
            clock ->
                new Punctuality(
                    state.id(),
                    state.item(),
                    state.acceptance().flatMap(Acceptance::window),
                    basis.item().deciding(),
                    holder(state),
                    clock.reading(basis.days().calendar(), today, NearRule.of(basis.rules()))));
  }

  private static Optional<PersonId> holder(CaseState state) {
    return state
        .decision()
        .map(Decision::by)
        .or(() -> state.opinion().map(Opinion::by))
        .or(() -> state.acceptance().flatMap(Acceptance::by));
  }

  /** The limits that are over, the promise first. */
  public List<LimitReading> missed() {
    return Stream.concat(clock.promise().stream(), Stream.of(clock.statute()))
        .filter(LimitReading::isLate)
        .toList();
  }

  /** Whether the limit that alarms look at is over 超期. */
  public boolean isOverdue() {
    return clock.watched().isLate();
  }

  /** The day on which the limit that alarms look at ended; empty while it runs. */
  public Optional<LocalDate> endedOn() {
    return clock.watched().endedOn();
  }
}
