package org.yimen.domain.queue;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.TicketId;

/** The ticket that a window has called and not yet let go. */
public record TicketAtWindow(TicketId ticket, TicketNumber number) implements ValueObject {}
