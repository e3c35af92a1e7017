package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;

/** The ticket was called again 重呼; {@code call} counts the calls of this round, from 2. */
public record TicketRecalled(
    TicketId ticket, TicketNumber number, WindowId window, int call, Instant at)
    implements DomainEvent {}
