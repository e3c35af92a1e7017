package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.queue.WindowSessionState;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.WindowSessions;
import org.yimen.ports.journal.StateHash;

/** Keeps window sessions; an index lets one window have one that is not closed. */
final class JdbiWindowSessions extends Table<WindowSession, WindowSessionId>
    implements WindowSessions {
  JdbiWindowSessions(Unit unit, Statements<WindowSession> statements, StateText text) {
    super(unit, statements, text, WindowSessionId::value);
  }

  static Statements<WindowSession> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "window",
            "window_session",
            s -> s.getId().value(),
            WindowSession::version,
            Stored.PLAIN,
            WindowSession::state,
            t -> WindowSession.restore(text.read(t, WindowSessionState.class)),
            List.of(
                new Shape.Column<>("\"window\"", s -> s.state().window().value()),
                new Shape.Column<>("closed", s -> s.state().closedAt().isPresent() ? 1 : 0))));
  }

  @Override
  public StateHash save(WindowSession session) {
    try {
      StateHash hash = super.save(session);
      unit.change().send();
      return hash;
    } catch (UniqueValueException e) {
      throw new StaleStateException(
          "窗口已有人值守 / the window is served already: " + session.state().window(), e);
    }
  }

  @Override
  public Optional<WindowSession> at(WindowId window) {
    return restored(
            "SELECT state FROM window_session WHERE \"window\" = ? AND closed = 0", window.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<WindowSession> notClosed() {
    return restored("SELECT state FROM window_session WHERE closed = 0 ORDER BY \"window\"");
  }
}
