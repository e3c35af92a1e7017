package org.yimen.app.web;

import java.util.Set;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.PageRole;

/**
 * An officer at this browser: who, under which name on screen, which pages are open to them.
 *
 * @param person the officer
 * @param name as it stands on the screen
 * @param roles which pages are open
 */
public record SignedIn(PersonId person, String name, Set<PageRole> roles) {
  public SignedIn {
    roles = Set.copyOf(roles);
  }
}
