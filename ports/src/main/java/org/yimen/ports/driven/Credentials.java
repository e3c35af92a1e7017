package org.yimen.ports.driven;

import org.yimen.domain.ids.AccountId;
import org.yimen.domain.staff.LogInName;

/**
 * By what somebody signs in 登录凭据, kept apart from the account's state because it is personal and
 * can be erased.
 *
 * @param account whose
 * @param logInName the name that is typed
 * @param shownName the name that pages show, one line of 1 to 200 characters
 * @param passwordHash what {@link PasswordHasher} made of the password
 */
public record Credentials(
    AccountId account, LogInName logInName, String shownName, String passwordHash) {
  private static final int LONGEST_NAME = 200;

  public Credentials {
    if (shownName.isBlank() || shownName.length() > LONGEST_NAME)
      throw new IllegalArgumentException("a shown name has 1 to 200 characters");
    if (passwordHash.isBlank()) throw new IllegalArgumentException("the hash is missing");
  }

  /** The same with another password. */
  public Credentials with(String otherHash) {
    return new Credentials(account, logInName, shownName, otherHash);
  }

  /** The identifier, nothing personal and no hash. */
  @Override
  public String toString() {
    return "Credentials[" + account + "]";
  }
}
