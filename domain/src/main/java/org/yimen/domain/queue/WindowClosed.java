package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** The officer serves the window no longer 关窗. */
public record WindowClosed(WindowSessionId session, WindowId window, Instant at)
    implements DomainEvent {}
