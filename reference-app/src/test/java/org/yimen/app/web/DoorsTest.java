package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimen.app.web.Doors.Door;
import org.yimen.domain.staff.PageRole;

class DoorsTest {
  @Test
  void showsTheWaysThatTheRolesOpenAndWhereOneIs() {
    assertThat(Doors.of(Set.of(PageRole.REVIEW), "review", key -> key))
        .contains(new Door("/review", "desk.nav.review", true))
        .extracting(Door::address)
        .contains("/guides")
        .doesNotContain("/desk", "/accounts");
    assertThat(Doors.of(Set.of(PageRole.DESK, PageRole.ADMINISTRATION), "accounts", key -> key))
        .extracting(Door::address)
        .contains("/desk", "/desk/cases/new", "/accounts")
        .doesNotContain("/review");
  }

  @Test
  void leadsToTheFirstPageOfTheRoles() {
    assertThat(Doors.first(Set.of(PageRole.ADMINISTRATION, PageRole.DESK))).isEqualTo("/desk");
    assertThat(Doors.first(Set.of(PageRole.ADMINISTRATION))).isEqualTo("/accounts");
    assertThat(Doors.first(Set.of())).isEqualTo("/");
  }
}
