package org.yimen.domain.staff;

import java.util.List;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;

/**
 * The state of an account 账号, as stored. It holds no log-in name and no password.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param person whose account
 * @param roles which pages it opens, each once, in the order of {@link PageRole}
 * @param life whether its person may sign in
 * @param mustChangePassword whether the password was given by another and is to be changed first
 */
public record AccountState(
    AccountId id,
    long version,
    PersonId person,
    List<PageRole> roles,
    AccountLife life,
    boolean mustChangePassword) {
  public AccountState {
    roles = roles.stream().distinct().sorted().toList();
  }
}
