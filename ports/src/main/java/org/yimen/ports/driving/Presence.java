package org.yimen.ports.driving;

import java.util.Set;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.PageRole;

/**
 * Who is signed in.
 *
 * @param account by which account
 * @param person who
 * @param shownName the name that pages show
 * @param roles which pages are open
 * @param mustChangePassword whether nothing is open before the password was changed
 */
public record Presence(
    AccountId account,
    PersonId person,
    String shownName,
    Set<PageRole> roles,
    boolean mustChangePassword) {
  public Presence {
    roles = Set.copyOf(roles);
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "Presence[" + account + ", " + roles + "]";
  }
}
