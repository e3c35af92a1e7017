package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;

/** The number reached nobody in time 作废 and is never called. */
public record TicketVoided(TicketId ticket, TicketNumber number, Instant at)
    implements DomainEvent {}
