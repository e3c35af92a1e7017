package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.LogInName;

/**
 * Keeps accounts 账号, and beside them by what their persons sign in. Rules ST-1 to ST-6, and
 *
 * <ul>
 *   <li>AC-1 {@code of} MUST give all accounts of the person, ended ones too; {@code all} MUST give
 *       every account in the order in which they were opened.
 *   <li>AC-2 {@code credentials} and {@code byLogInName} MUST give what was kept last, equal in
 *       every field, until it is erased.
 *   <li>AC-3 {@code keep} of a log-in name that another account bears MUST be refused with {@link
 *       StaleStateException} and change nothing.
 *   <li>AC-4 after {@code erase} committed and the storage was scrubbed, the bytes of the
 *       credentials MUST NOT be found in the storage any more; the log-in name MAY be given again.
 *   <li>AC-5 credentials MUST NOT be part of the stored state: keeping and erasing them leave its
 *       hash as it is.
 * </ul>
 */
@SecondaryPort
public interface Accounts extends AggregateStore<Account, AccountId> {
  /** All accounts of a person. */
  List<Account> of(PersonId person);

  /** All accounts. */
  List<Account> all();

  /** By what the account is signed in to; empty when it was erased. */
  Optional<Credentials> credentials(AccountId account);

  /** The credentials with that log-in name. */
  Optional<Credentials> byLogInName(LogInName name);

  /** Keeps or replaces the credentials of their account. */
  void keep(Credentials credentials);

  /** Erases the credentials; says whether there were any. */
  boolean erase(AccountId account);
}
