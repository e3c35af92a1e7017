package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.yimen.domain.ids.AccountId;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;
import org.yimen.ports.driven.Sessions;

/** Keeps who is signed in. */
record JdbiSessions(Unit unit) implements Sessions {
  @Override
  public Optional<Session> find(SessionKey key) {
    return unit.sql()
        .first(
            "SELECT account, begun, last_used FROM signed_in WHERE key = ?",
            (r, c) ->
                new Session(
                    key,
                    new AccountId(Bytes.uuid(r.getBytes(1))),
                    Bytes.instant(r.getLong(2)),
                    Bytes.instant(r.getLong(3))),
            bytes(key));
  }

  @Override
  public void begin(Session session) {
    unit.change()
        .change(
            "INSERT INTO signed_in (key, account, begun, last_used) VALUES (?, ?, ?, ?)",
            bytes(session.key()),
            Bytes.of(session.account().value()),
            Bytes.micros(session.begun()),
            Bytes.micros(session.lastUsed()));
  }

  @Override
  public boolean used(SessionKey key, Instant at) {
    return unit.change()
            .change(
                "UPDATE signed_in SET last_used = ? WHERE key = ?", Bytes.micros(at), bytes(key))
        > 0;
  }

  @Override
  public boolean end(SessionKey key) {
    return unit.change().change("DELETE FROM signed_in WHERE key = ?", bytes(key)) > 0;
  }

  @Override
  public int endAll(AccountId account) {
    return unit.change()
        .change("DELETE FROM signed_in WHERE account = ?", Bytes.of(account.value()));
  }

  @Override
  public int forget(Instant begunBefore, Instant lastUsedBefore) {
    return unit.change()
        .change(
            "DELETE FROM signed_in WHERE begun < ? OR last_used < ?",
            Bytes.micros(begunBefore),
            Bytes.micros(lastUsedBefore));
  }

  private static byte[] bytes(SessionKey key) {
    return HexFormat.of().parseHex(key.hex());
  }
}
