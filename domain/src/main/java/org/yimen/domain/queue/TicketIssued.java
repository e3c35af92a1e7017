package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;

/** The ticket was printed or shown 出号 and waits in its line. */
public record TicketIssued(
    TicketId ticket,
    TicketNumber number,
    LaneId lane,
    PriorityClass priority,
    long arrival,
    LanePosition position,
    Instant at)
    implements DomainEvent {}
