package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;

/** The visitor is at the window 开始办理. */
public record ServiceStarted(
    TicketId ticket, TicketNumber number, ServiceId service, WindowId window, Instant at)
    implements DomainEvent {}
