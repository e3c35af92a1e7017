package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yimen.ports.driven.SignInAttempts;
import org.yimen.ports.journal.StateHash;

/** Keeps sign-ins that failed or have not succeeded yet. */
record JdbiSignInAttempts(Unit unit, Dialect dialect) implements SignInAttempts {
  @Override
  public void add(UUID attempt, List<StateHash> under, Instant at) {
    dialect.takeTurns(unit, under);
    for (StateHash digest : under)
      unit.change()
          .change(
              "INSERT INTO sign_in_attempt (attempt, under, at) VALUES (?, ?, ?)",
              Bytes.of(attempt),
              digest.bytes(),
              Bytes.micros(at));
  }

  @Override
  public List<Instant> latest(StateHash under, Instant since, int most) {
    return unit.sql()
        .list(
            "SELECT at FROM sign_in_attempt WHERE under = ? AND at >= ? ORDER BY at DESC LIMIT ?",
            (r, c) -> Bytes.instant(r.getLong(1)),
            under.bytes(),
            Bytes.micros(since),
            most);
  }

  @Override
  public void withdraw(UUID attempt) {
    unit.change().change("DELETE FROM sign_in_attempt WHERE attempt = ?", Bytes.of(attempt));
  }

  @Override
  public int forgetBefore(Instant instant) {
    return unit.change().change("DELETE FROM sign_in_attempt WHERE at < ?", Bytes.micros(instant));
  }
}
