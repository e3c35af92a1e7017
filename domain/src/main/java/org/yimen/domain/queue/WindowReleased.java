package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** The window let its ticket go 空闲. */
public record WindowReleased(WindowSessionId session, WindowId window, TicketId ticket, Instant at)
    implements DomainEvent {}
