package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a newly loaded arrangement changes for one limit of an open case (decision 11): the day, or
 * only how sure it is.
 *
 * @param kind which limit
 * @param dueBefore its last day by the old calendar
 * @param certaintyBefore how sure that was
 * @param dueAfter its last day by the new calendar
 * @param certaintyAfter how sure this is
 */
public record DueChange(
    LimitKind kind,
    LocalDate dueBefore,
    Certainty certaintyBefore,
    LocalDate dueAfter,
    Certainty certaintyAfter)
    implements ValueObject {
  /** Every change that the new calendar makes to limits that have not ended by that day. */
  public static List<DueChange> between(
      CaseClock clock, WorkingCalendar before, WorkingCalendar after, LocalDate today) {
    NearRule none = new NearRule(0, 0);
    ClockReading old = clock.reading(before, today, none);
    ClockReading now = clock.reading(after, today, none);
    List<DueChange> changes = new ArrayList<>();
    add(changes, old.statute(), now.statute());
    if (old.promise().isPresent() && now.promise().isPresent())
      add(changes, old.promise().get(), now.promise().get());
    return List.copyOf(changes);
  }

  private static void add(List<DueChange> changes, LimitReading old, LimitReading now) {
    if (now.endedOn().isPresent()) return;
    if (old.due().equals(now.due()) && old.certainty() == now.certainty()) return;
    changes.add(new DueChange(now.kind(), old.due(), old.certainty(), now.due(), now.certainty()));
  }
}
