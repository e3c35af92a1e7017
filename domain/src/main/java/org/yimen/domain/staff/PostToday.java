package org.yimen.domain.staff;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * A post at a window today 当日岗位.
 *
 * @param posting whose it is and in which functions
 * @param hall the hall
 * @param windows windows of the hall that it is for
 * @param standing how it stands
 * @param away the leave for which the holder is away now
 * @param substitute who stands in
 */
public record PostToday(
    PostingState posting,
    HallId hall,
    List<WindowId> windows,
    PostStanding standing,
    Optional<LeaveState> away,
    Optional<PersonId> substitute)
    implements ValueObject {
  public PostToday {
    windows = List.copyOf(windows);
  }
}
