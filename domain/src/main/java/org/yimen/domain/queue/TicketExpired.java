package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;

/** The visitor of a missed ticket did not come back in time 失效. */
public record TicketExpired(TicketId ticket, TicketNumber number, Instant at)
    implements DomainEvent {}
