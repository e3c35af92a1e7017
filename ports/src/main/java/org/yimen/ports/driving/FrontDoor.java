package org.yimen.ports.driving;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;

/**
 * The guard at the staff door 门卫: who signs in, who is signed in, who leaves. A session ends after
 * 30 minutes without use and after 12 hours in any case (settings, {@code SignOnProvisions}), at
 * sign-out, and when its account is locked, ends or gets another password. Every sign-in and every
 * refused one is journalled, without what was typed; those that have to wait are only answered, so
 * that nobody can fill the journal.
 */
@PrimaryPort
public interface FrontDoor {
  /**
   * Lets somebody in. Refused with the same words and after the same work for an unknown log-in
   * name and a wrong password (YM-13); after 5 failures of a log-in name or 20 from one address
   * within 15 minutes (settings) for anybody, with the time from which it may be tried again
   * (YM-14); with the right password when the account is locked (YM-1).
   */
  Outcome<Admission> signIn(SignIn signIn);

  /** Who is signed in by that token; empty when the session ended. Counts as use. */
  Optional<Presence> whoIs(SessionToken token);

  /** Ends the session; a second time it does nothing. */
  void signOut(SessionToken token);

  /**
   * Sets another password, ends every session of the account and begins a new one. Refused when the
   * session ended (YM-13), the present password is wrong (YM-13) or failed too often (YM-14), and
   * for a new password of less than 10 or more than 128 characters (settings), equal to the present
   * one or to the log-in name (YM-8).
   */
  Outcome<Admission> changePassword(ChangePassword change);

  /**
   * What the system does by itself: ends the account of whose last posting has ended, and drops
   * sessions and attempts that do not count any more. The last administrator stays. Only function
   * {@code SYSTEM} does this (YM-5).
   *
   * @return how many accounts ended
   */
  Outcome<Integer> tidy(Actor by);
}
