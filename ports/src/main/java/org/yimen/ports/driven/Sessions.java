package org.yimen.ports.driven;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.AccountId;

/**
 * Keeps who is signed in, for all nodes of one database.
 *
 * <ul>
 *   <li>SS-1 {@code find} MUST give the session that was begun, equal in every field, with its last
 *       use, or empty if none was begun or it ended.
 *   <li>SS-2 {@code end} MUST end that session and no other, and say whether there was one.
 *   <li>SS-3 {@code endAll} MUST end every session of the account and of no other, and say how
 *       many.
 *   <li>SS-4 {@code forget} MUST drop what was begun before the one or used last before the other
 *       instant, and nothing else, and say how many.
 *   <li>SS-5 {@code used} MUST NOT bring back a session that ended, also when another node ends it
 *       at that moment.
 * </ul>
 */
@SecondaryPort
public interface Sessions {
  /** The session, if it has not ended. */
  Optional<Session> find(SessionKey key);

  /** Keeps a new session. */
  void begin(Session session);

  /** Notes that the session was used; says whether there is one. */
  boolean used(SessionKey key, Instant at);

  /** Ends the session. */
  boolean end(SessionKey key);

  /** Ends all sessions of the account. */
  int endAll(AccountId account);

  /** Drops sessions that nobody may use any more. */
  int forget(Instant begunBefore, Instant lastUsedBefore);
}
