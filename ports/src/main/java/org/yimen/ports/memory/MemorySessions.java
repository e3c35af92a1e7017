package org.yimen.ports.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.yimen.domain.ids.AccountId;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;
import org.yimen.ports.driven.Sessions;

/** Who is signed in, in memory. */
final class MemorySessions implements Sessions {
  private final MemoryTable<SessionKey, Session> rows;

  MemorySessions(MemoryDatabase.UndoLog undo) {
    this.rows = new MemoryTable<>(undo);
  }

  @Override
  public Optional<Session> find(SessionKey key) {
    return rows.get(key);
  }

  @Override
  public void begin(Session session) {
    rows.put(session.key(), session);
  }

  @Override
  public boolean used(SessionKey key, Instant at) {
    Optional<Session> known = rows.get(key);
    known.ifPresent(s -> rows.put(key, new Session(key, s.account(), s.begun(), at)));
    return known.isPresent();
  }

  @Override
  public boolean end(SessionKey key) {
    return rows.remove(key);
  }

  @Override
  public int endAll(AccountId account) {
    return drop(s -> s.account().equals(account));
  }

  @Override
  public int forget(Instant begunBefore, Instant lastUsedBefore) {
    return drop(s -> s.begun().isBefore(begunBefore) || s.lastUsed().isBefore(lastUsedBefore));
  }

  private int drop(Predicate<Session> which) {
    var old = rows.entries(which);
    old.forEach(e -> rows.remove(e.getKey()));
    return old.size();
  }
}
