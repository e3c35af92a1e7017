package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
      if (who.isEmpty()) askToSignIn(request);
      else if (needed.stream().anyMatch(who.get().roles()::contains))
        page.answer(request, who.get());
      else closed(request, who.get(), needed);
    };
  }

  /** A form that came without sign-in is not carried out; where to start again the roles say. */
  private static void askToSignIn(Context request) {
    if (!request.req().getMethod().equals("GET")) {
      request.redirect("/sign-in", HttpStatus.SEE_OTHER);
      return;
    }
    String query = request.queryString();
    String wanted = request.path() + (query == null ? "" : "?" + query);
    request.redirect(
        "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
  }

  private void closed(Context request, SignedIn who, List<PageRole> needed) {
    String names =
        String.join(
            pages.say(request, "door.or"),
            needed.stream().map(r -> pages.say(request, "door." + r)).toList());
    request.status(HttpStatus.FORBIDDEN);
    request.attribute(TOLD, true);
    Map<String, Object> model = new HashMap<>(bar(request, who));
    model.put("needed", names);
    pages.show(request, "door-closed", model);
  }

  private Map<String, Object> bar(Context request, SignedIn who) {
    return Doors.bar(who, "", key -> pages.say(request, key), pages.say(request, "name"), "");
  }

  static boolean isTold(Context request) {
    return Boolean.TRUE.equals(request.attribute(TOLD));
  }
}
