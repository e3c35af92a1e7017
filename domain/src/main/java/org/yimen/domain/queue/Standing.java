package org.yimen.domain.queue;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;

/**
 * For what and where a ticket stands.
 *
 * @param service the business
 * @param lane the lane
 * @param position the place in it
 * @param way how it came there
 */
public record Standing(ServiceId service, LaneId lane, LanePosition position, EntryWay way)
    implements ValueObject {}
