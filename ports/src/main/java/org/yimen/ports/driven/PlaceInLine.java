package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Urgency;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.ids.DepartmentId;

/**
 * Where a case stands among the open ones. It follows from the case, its item, its rulebook and the
 * calendar, so that it can be made again at any time.
 *
 * @param departments those that decide the item, the lead first
 * @param phase which large step it is in
 * @param urgency how it presses
 */
public record PlaceInLine(List<DepartmentId> departments, Phase phase, Urgency urgency)
    implements ValueObject {
  public PlaceInLine {
    departments = List.copyOf(departments);
    if (departments.isEmpty()) throw new IllegalArgumentException("nobody decides this case");
  }

  /** Whether it has to be looked at again when the calendar is known better. */
  public boolean isProvisional() {
    return urgency.press() != Urgency.Press.ENDED && urgency.certainty() == Certainty.PROVISIONAL;
  }
}
