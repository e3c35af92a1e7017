package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;

/** The visit ended with its business done 办理结束. */
public record ServiceFinished(
    TicketId ticket,
    TicketNumber number,
    ServiceId service,
    WindowId window,
    Instant startedAt,
    Instant at)
    implements DomainEvent {}
