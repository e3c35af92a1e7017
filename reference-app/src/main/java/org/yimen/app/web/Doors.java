package org.yimen.app.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yimen.domain.staff.PageRole;

/**
 * The ways that stand at the top of every page of staff, by the roles of the account: one line for
 * each kind of work. What somebody may do there is decided by functions and mandates.
 */
final class Doors {
  /** In the order in which they stand; nobody's roles: open to everybody. */
  private static final List<Way> WAYS =
      List.of(
          new Way("desk", "/desk", "desk.nav.window", PageRole.DESK),
          new Way("cases", "/desk/cases/new", "desk.nav.cases", PageRole.DESK),
          new Way("review", "/review", "desk.nav.review", PageRole.REVIEW),
          new Way("board", "/board", "board.nav", PageRole.SUPERVISION, PageRole.OFFICE),
          new Way("accounts", "/accounts", "accounts.title", PageRole.ADMINISTRATION),
          new Way(
              "halls", "/admin/halls", "office.halls", PageRole.OFFICE, PageRole.ADMINISTRATION),
          new Way(
              "people", "/admin/people", "office.people", PageRole.OFFICE, PageRole.ADMINISTRATION),
          new Way(
              "items", "/admin/items", "office.items", PageRole.OFFICE, PageRole.ADMINISTRATION),
          new Way("days", "/admin/days", "day.title", PageRole.OFFICE, PageRole.ADMINISTRATION),
          new Way("duty", "/duty", "duty.title", PageRole.values()),
          new Way("guides", "/guides", "front.guides"),
          new Way("rulebooks", "/rulebooks", "rulebook.all"));

  private Doors() {}

  private record Way(String key, String address, String text, Set<PageRole> roles) {
    Way(String key, String address, String text, PageRole... roles) {
      this(key, address, text, Set.of(roles));
    }

    boolean isOpenTo(Set<PageRole> held) {
      return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
  }

  /**
   * A way, as it is shown.
   *
   * @param address where it leads
   * @param name what it says
   * @param here whether the page shown is behind it
   */
  record Door(String address, String name, boolean here) {}

  /** The ways open to these roles; {@code here} is the key of the one that is shown. */
  static List<Door> of(Set<PageRole> roles, String here, UnaryOperator<String> say) {
    return WAYS.stream()
        .filter(w -> w.isOpenTo(roles))
        .map(w -> new Door(w.address(), say.apply(w.text()), w.key().equals(here)))
        .toList();
  }

  /** Where somebody with these roles starts who wanted no page of their own. */
  static String first(Set<PageRole> roles) {
    return WAYS.stream()
        .filter(w -> !w.roles().isEmpty() && w.isOpenTo(roles))
        .map(Way::address)
        .findFirst()
        .orElse("/");
  }

  /**
   * What the bar of a staff page shows (template {@code staff-bar}).
   *
   * @param mark what stands beside the sign of the house
   * @param when day and time; empty where it does not matter
   */
  static Map<String, Object> bar(
      SignedIn who, String here, UnaryOperator<String> say, String mark, String when) {
    return Map.of(
        "doors", of(who.roles(), here, say), "officer", who.name(), "mark", mark, "when", when);
  }
}
