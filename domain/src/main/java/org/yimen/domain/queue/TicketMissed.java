package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;

/** Nobody answered {@code calls} calls 过号. */
public record TicketMissed(
    TicketId ticket, TicketNumber number, WindowId window, int calls, Instant at)
    implements DomainEvent {}
