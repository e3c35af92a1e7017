package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowSession;

/**
 * Keeps window sessions 窗口服务时段. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>WS-1 {@code at} MUST give the session of the window that is not closed, or empty.
 *   <li>WS-2 a second session that is not closed at one window MUST be refused with {@link
 *       StaleStateException}.
 * </ul>
 */
@SecondaryPort
public interface WindowSessions extends AggregateStore<WindowSession, WindowSessionId> {
  /** The session of the window that is open or paused. */
  Optional<WindowSession> at(WindowId window);

  /** All sessions that are not closed. */
  List<WindowSession> notClosed();
}
