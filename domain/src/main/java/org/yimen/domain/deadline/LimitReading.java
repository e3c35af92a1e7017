package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How one limit stands on a day. {@code daysUsed + daysLeft = limitDays + daysLate} always holds.
 *
 * @param kind which limit
 * @param limitDays its working days with an extension that holds; 0 for a same-day promise
 * @param due its last day 到期日
 * @param atLeast the end is unknown because a procedure is still open: not before {@code due}
 * @param certainty whether all days up to {@code due} are arranged
 * @param daysUsed days counted up to and with the day of the reading, or the end
 * @param daysLeft days still to be counted up to and with {@code due}; days that an excluded
 *     procedure takes are not among them
 * @param daysLate working days after {@code due} up to and with the day of the reading, or the end;
 *     on the days off right after {@code due} the limit is late by 0 days
 * @param light how it stands
 * @param endedOn when it ended, if it has
 */
public record LimitReading(
    LimitKind kind,
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
  public boolean isLate() {
    return light == Light.LATE || light == Light.ENDED_LATE;
  }
}
