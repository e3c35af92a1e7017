package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How one limit stands on a day. {@code daysUsed + daysLeft = limitDays + daysLate} always holds.
 *
 * @param kind which limit
 * @param unit the unit in which it counts
 * @param limitDays its days with an extension that holds; 0 for a same-day promise
 * @param due its last day 到期日
 * @param atLeast the end is unknown because a procedure is still open: not before {@code due}
 * @param certainty whether all days up to {@code due} are arranged
 * @param daysUsed days counted up to and with the day of the reading, or the end
 * @param daysLeft days still to be counted up to and with {@code due}; days that an excluded
 *     procedure takes are not among them
 * @param daysLate days that count after {@code due} up to and with the day of the reading, or the
 *     end; on the days off right after {@code due} the limit is late by 0 days
 * @param light how it stands
 * @param endedOn when it ended, if it has
 */
public record LimitReading(
    LimitKind kind,
    DayUnit unit,
    int limitDays,
    LocalDate due,
    boolean atLeast,
    Certainty certainty,
    int daysUsed,
    int daysLeft,
    int daysLate,
    Light light,
    Optional<LocalDate> endedOn)
    implements ValueObject {
  /** The same at a moment of its day, given when it is over. */
  LimitReading at(LocalDateTime moment, LocalDateTime over) {
    return endedOn.isPresent() || moment.isBefore(over) ? this : as(Light.LATE);
  }

  private LimitReading as(Light other) {
    return new LimitReading(
        kind, unit, limitDays, due, atLeast, certainty, daysUsed, daysLeft, daysLate, other,
        endedOn);
  }

  public boolean isLate() {
    return light == Light.LATE || light == Light.ENDED_LATE;
  }
}
