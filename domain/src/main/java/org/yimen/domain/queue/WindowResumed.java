package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** The window serves again 恢复. */
public record WindowResumed(WindowSessionId session, WindowId window, Instant at)
    implements DomainEvent {}
