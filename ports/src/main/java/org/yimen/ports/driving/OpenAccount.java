package org.yimen.ports.driving;

import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;

/**
 * A person gets an account 开立账号.
 *
 * @param request identifier of this request
 * @param by who opens it
 * @param person whose account; a person has one at a time
 * @param logInName by which name the person signs in
 * @param shownName the name that pages show, one line of 1 to 200 characters
 * @param roles which pages it opens
 * @param chosen the password, if its person chose one already; empty for a one-time password
 */
public record OpenAccount(
    RequestId request,
    Actor by,
    PersonId person,
    LogInName logInName,
    String shownName,
    Set<PageRole> roles,
    Optional<Password> chosen) {
  public OpenAccount {
    roles = Set.copyOf(roles);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "OpenAccount[" + request + ", " + person + ", " + roles + "]";
  }
}
