package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;

/** The ticket waits for another business 转移, with the number it had (一票到底). */
public record TicketTransferred(
    TicketId ticket,
    TicketNumber number,
    ServiceId fromService,
    ServiceId service,
    LaneId lane,
    PriorityClass priority,
    long arrival,
    LanePosition position,
    Instant at)
    implements DomainEvent {}
