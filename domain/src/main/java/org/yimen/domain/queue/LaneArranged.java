package org.yimen.domain.queue;

import java.util.List;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;

/** A lane was set up, changed, or began or stopped giving out numbers 队列设立或调整. */
public record LaneArranged(
    LaneId lane, HallId hall, String prefix, List<ServiceId> services, boolean issuing)
    implements DomainEvent {
  public LaneArranged {
    services = List.copyOf(services);
  }

  /** As the lane stands now. */
  public static LaneArranged of(Lane lane) {
    return new LaneArranged(lane.id(), lane.hall(), lane.prefix(), lane.services(), lane.issuing());
  }
}
