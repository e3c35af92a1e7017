package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.TimeSpan;

/**
 * Keeps leaves 请假. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>LV-1 {@code of} MUST give all leaves of the person, also refused and withdrawn ones.
 *   <li>LV-2 {@code within} MUST give every leave that shares a moment with the span, in the order
 *       of their beginnings, and no other.
 *   <li>LV-3 {@code undecided} MUST give every leave that was asked for and is not decided, in the
 *       order of their beginnings.
 * </ul>
 */
@SecondaryPort
public interface Leaves extends AggregateStore<Leave, LeaveId> {
  /** All leaves of a person. */
  List<Leave> of(PersonId person);

  /** Every leave that shares a moment with the span. */
  List<Leave> within(TimeSpan span);

  /** Every leave that was asked for and is not decided. */
  List<Leave> undecided();
}
