package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowStanding;

/**
 * A window in service as an answer shows it.
 *
 * @param id identifier of the session
 * @param version its version
 * @param hall in which hall
 * @param window which window
 * @param officer who serves
 * @param scope which lanes it calls
 * @param standing open, paused or closed
 * @param serving number of the ticket at the window, if there is one
 */
public record WindowView(
    WindowSessionId id,
    long version,
    HallId hall,
    WindowId window,
    PersonId officer,
    WindowScope scope,
    WindowStanding standing,
    Optional<String> serving) {}
