package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;

/**
 * The first waiting ticket of one priority class in one lane 队首. A store answers it with an index
 * on (lane, priority, place, entry) of waiting tickets: per lane and class the smallest position.
 *
 * @param lane the lane
 * @param ticket the ticket
 * @param number what the visitor holds
 * @param priority its class
 * @param arrival its own number out of the hall's counter
 * @param position where it stands
 * @param way how it came into this line
 * @param enteredAt since when it waits in this line; shown, never compared
 * @param overtakenBy how many calls named this ticket in {@link TicketCalled#passedOver()} since it
 *     entered this line: a counter beside the ticket that the claim raises and each entry resets
 */
public record LaneHead(
    LaneId lane,
    TicketId ticket,
    TicketNumber number,
    PriorityClass priority,
    long arrival,
    LanePosition position,
    EntryWay way,
    Instant enteredAt,
    int overtakenBy)
    implements ValueObject {}
