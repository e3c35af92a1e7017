package org.yimen.ports.driven;

import java.time.Instant;
import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.staff.Punch;

/**
 * Keeps punches 打卡. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>PN-1 {@code between} MUST give every punch from the first moment on and before the second,
 *       in the order of their moments, whenever they came, and no other.
 *   <li>PN-2 {@code of} MUST give those of the person.
 * </ul>
 */
@SecondaryPort
public interface Punches extends AggregateStore<Punch, PunchId> {
  /** Every punch of that time. */
  List<Punch> between(Instant from, Instant before);

  /** Every punch of a person of that time. */
  List<Punch> of(PersonId person, Instant from, Instant before);
}
