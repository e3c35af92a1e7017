package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** The window has a ticket 占用, from its call. */
public record WindowEngaged(WindowSessionId session, WindowId window, TicketId ticket, Instant at)
    implements DomainEvent {}
