package org.yimen.domain.queue;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;

/**
 * The visitor of a missed ticket came back 过号返回 and stands behind the next waiting ticket; {@code
 * behind} is empty where nobody waited.
 */
public record TicketReturned(
    TicketId ticket,
    TicketNumber number,
    LaneId lane,
    PriorityClass priority,
    long arrival,
    LanePosition position,
    Optional<TicketId> behind,
    Instant at)
    implements DomainEvent {}
