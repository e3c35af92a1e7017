package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/** An officer serves a window from now 开窗. */
public record WindowOpened(
    WindowSessionId session,
    HallId hall,
    WindowId window,
    PersonId officer,
    WindowScope scope,
    Instant at)
    implements DomainEvent {}
