package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.staff.PageRole;

/** Lets officers in: who is not signed in is asked to, whose account lacks the page is told why. */
final class OfficerDoor {
  /** Set on a request whose refusal is told already. */
  static final String TOLD = "told";

  private final SignOn signOn;
  private final Pages pages;

  OfficerDoor(SignOn signOn, Pages pages) {
    this.signOn = signOn;
    this.pages = pages;
  }

  /** A page of officers. */
  @FunctionalInterface
  interface OfficerPage {
    void answer(Context request, SignedIn who);
  }

  /** The page, open to accounts with one of these roles. */
  Handler to(OfficerPage page, PageRole... roles) {
    List<PageRole> needed = List.of(roles);
    return request -> {
      Optional<SignedIn> who = signOn.of(request);
      if (who.isEmpty()) askToSignIn(request, needed);
      else if (needed.stream().anyMatch(who.get().roles()::contains))
        page.answer(request, who.get());
      else closed(request, needed);
    };
  }

  /** A form that came without sign-in is not carried out; its page is shown again afterwards. */
  private static void askToSignIn(Context request, List<PageRole> needed) {
    boolean reading = request.req().getMethod().equals("GET");
    String query = request.queryString();
    String wanted =
        reading
            ? request.path() + (query == null ? "" : "?" + query)
            : needed.contains(PageRole.ADMINISTRATION)
                ? AccountPages.ACCOUNTS
                : needed.contains(PageRole.DESK) ? "/desk" : "/review";
    request.redirect(
        "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
  }

  private void closed(Context request, List<PageRole> needed) {
    String names =
        String.join(
            pages.say(request, "door.or"),
            needed.stream().map(r -> pages.say(request, "door." + r)).toList());
    request.status(HttpStatus.FORBIDDEN);
    request.attribute(TOLD, true);
    pages.show(request, "door-closed", Map.of("needed", names));
  }

  static boolean isTold(Context request) {
    return Boolean.TRUE.equals(request.attribute(TOLD));
  }
}
