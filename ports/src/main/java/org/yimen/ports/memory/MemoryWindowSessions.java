package org.yimen.ports.memory;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowSession;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.WindowSessions;
import org.yimen.ports.journal.StateHash;

/** Window sessions in memory. */
final class MemoryWindowSessions extends MemoryStore<WindowSession, WindowSessionId>
    implements WindowSessions {
  MemoryWindowSessions(MemoryDatabase.UndoLog undo) {
    super("window", undo, WindowSession::state, WindowSession::version);
  }

  @Override
  public StateHash save(WindowSession session) {
    boolean taken =
        session.state().closedAt().isEmpty()
            && at(session.state().window())
                .filter(s -> !s.getId().equals(session.getId()))
                .isPresent();
    if (taken)
      throw new StaleStateException(
          "窗口已有人值守 / the window is served already: " + session.state().window());
    return super.save(session);
  }

  @Override
  public Optional<WindowSession> at(WindowId window) {
    return notClosed().stream().filter(s -> s.state().window().equals(window)).findFirst();
  }

  @Override
  public List<WindowSession> notClosed() {
    return rows().stream().filter(s -> s.state().closedAt().isEmpty()).toList();
  }
}
