package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** The window calls nobody for a while 暂停. */
public record WindowPaused(WindowSessionId session, WindowId window, PauseReason reason, Instant at)
    implements DomainEvent {}
