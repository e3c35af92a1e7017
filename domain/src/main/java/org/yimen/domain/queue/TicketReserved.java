package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;

/** A number was taken 预留; nobody holds it yet. */
public record TicketReserved(
    TicketId ticket,
    TicketNumber number,
    HallId hall,
    ServiceId service,
    LaneId lane,
    PriorityClass priority,
    long arrival,
    Instant at)
    implements DomainEvent {}
