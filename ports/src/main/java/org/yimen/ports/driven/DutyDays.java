package org.yimen.ports.driven;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.staff.DutyDay;

/**
 * Keeps days of halls 开馆日. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>DD-1 {@code of} MUST give the day of the hall, or empty.
 *   <li>DD-2 a second one of the same hall and day MUST be refused with {@link
 *       StaleStateException}.
 * </ul>
 */
@SecondaryPort
public interface DutyDays extends AggregateStore<DutyDay, DutyDayId> {
  /** What is on record of the hall's day. */
  Optional<DutyDay> of(HallId hall, LocalDate day);
}
