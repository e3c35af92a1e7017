package org.yimen.ports.driving;

import java.util.List;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;

/**
 * The office that keeps accounts 账号管理. Function {@code ADMINISTRATOR} acts here, which is held by
 * who has an active account with role {@code ADMINISTRATION}; while there is no such account,
 * function {@code SYSTEM} may, so that a hall can be set up (YM-5). No law of a hall speaks here,
 * so every refusal cites a house rule. Refused besides: an unknown account (YM-4), a state that
 * does not fit (YM-1), the own account (YM-5), a person or a log-in name that has an account
 * already (YM-3), a password or a name that has not its form (YM-8), one request identifier for two
 * acts (YM-12).
 */
@PrimaryPort
public interface AccountOffice {
  /** Opens an account. */
  Outcome<GivenPassword> open(OpenAccount open);

  /**
   * Opens the account of the first administrator, for a person of its own, with a one-time
   * password. Refused as soon as there is any account (YM-3).
   */
  Outcome<GivenPassword> openFirst(Actor by, LogInName logInName, String shownName);

  /** Opens these pages and no others, from the next page on. */
  Outcome<AccountState> giveRoles(AccountAct act, Set<PageRole> roles);

  /** Makes a one-time password and ends all sessions. */
  Outcome<GivenPassword> resetPassword(AccountAct act);

  /** Locks the account and ends all its sessions. */
  Outcome<AccountState> lock(AccountAct act);

  /** Unlocks the account. */
  Outcome<AccountState> unlock(AccountAct act);

  /** Ends the account and its sessions for good, and erases log-in name, name and password. */
  Outcome<AccountState> end(AccountAct act);

  /** All accounts, in the order in which they were opened. */
  List<AccountLine> accounts();
}
