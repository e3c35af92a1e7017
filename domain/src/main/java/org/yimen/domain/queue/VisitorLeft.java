package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;

/** The visitor went 离开 while the ticket was in this part of its life. */
public record VisitorLeft(TicketId ticket, TicketNumber number, TicketLife before, Instant at)
    implements DomainEvent {}
