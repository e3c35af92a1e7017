package org.yimen.ports.driven;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.ports.journal.StateHash;

/**
 * Keeps sign-ins that failed or have not succeeded yet, and queries of cases with a wrong code, by
 * digests: what was typed may be a name, or a password in the wrong field.
 *
 * <ul>
 *   <li>SA-1 {@code latest} MUST give the instants of the attempts under that digest, not before
 *       the instant, the youngest first, at most so many.
 *   <li>SA-2 {@code withdraw} MUST take that attempt back, under each of its digests, and no other.
 *   <li>SA-3 {@code forgetBefore} MUST drop what was before the instant, and nothing else, and say
 *       how many digests.
 *   <li>SA-4 works that add under one digest at the same time MUST wait for each other from {@code
 *       add} on: what {@code latest} tells the same work after it is all there is.
 * </ul>
 */
@SecondaryPort
public interface SignInAttempts {
  /**
   * Keeps an attempt.
   *
   * @param attempt its identifier
   * @param under of what it is counted
   */
  void add(UUID attempt, List<StateHash> under, Instant at);

  /** The youngest attempts under a digest. */
  List<Instant> latest(StateHash under, Instant since, int most);

  /** Takes an attempt back. */
  void withdraw(UUID attempt);

  /** Drops old attempts. */
  int forgetBefore(Instant instant);
}
