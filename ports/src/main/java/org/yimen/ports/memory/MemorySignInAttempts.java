package org.yimen.ports.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yimen.ports.driven.SignInAttempts;
import org.yimen.ports.journal.StateHash;

/** Attempts in memory. */
final class MemorySignInAttempts implements SignInAttempts {
  private final MemoryTable<Key, Attempt> rows;

  private record Key(UUID attempt, StateHash under) {}

  private record Attempt(Key key, Instant at) {}

  MemorySignInAttempts(MemoryDatabase.UndoLog undo) {
    this.rows = new MemoryTable<>(undo);
  }

  @Override
  public void add(UUID attempt, List<StateHash> under, Instant at) {
    for (StateHash digest : under) {
      Key key = new Key(attempt, digest);
      rows.put(key, new Attempt(key, at));
    }
  }

  @Override
  public List<Instant> latest(StateHash under, Instant since, int most) {
    return rows.values().stream()
        .filter(a -> a.key().under().equals(under) && !a.at().isBefore(since))
        .map(Attempt::at)
        .sorted(Comparator.reverseOrder())
        .limit(most)
        .toList();
  }

  @Override
  public void withdraw(UUID attempt) {
    rows.entries(a -> a.key().attempt().equals(attempt)).forEach(e -> rows.remove(e.getKey()));
  }

  @Override
  public int forgetBefore(Instant instant) {
    var old = rows.entries(a -> a.at().isBefore(instant));
    old.forEach(e -> rows.remove(e.getKey()));
    return old.size();
  }
}
