package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.ChangePassword;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.Password;
import org.yimen.ports.driving.Presence;
import org.yimen.ports.driving.SessionToken;
import org.yimen.ports.driving.SignIn;
import org.yimen.ports.wording.Wording;

/** The staff door 登录: sign in, change the password, sign out. */
final class SignOnPages {
  static final String SIGN_IN = "/sign-in";
  static final String PASSWORD = "/password";
  static final String SIGN_OUT = "/sign-out";
  private static final int LONGEST_TYPED = 1000;
  private static final String LATER = "usecase.TRY_LATER";

  /** House rules are the same under every rulebook. */
  private static final Provisions NO_RULEBOOK = Provisions.named("").build();

  private final FrontDoor door;
  private final SessionSignOn signOn;
  private final Pages pages;
  private final FormSeal seal;
  private final Actor doorKeeper;

  /**
   * @param doorKeeper as whom the door notes who was turned away
   */
  SignOnPages(FrontDoor door, SessionSignOn signOn, Pages pages, FormSeal seal, Actor doorKeeper) {
    this.door = door;
    this.signOn = signOn;
    this.pages = pages;
    this.seal = seal;
    this.doorKeeper = doorKeeper;
  }

  void signIn(Context request) {
    seal.prepare(request);
    Optional<String> next = next(request.queryParam("next"));
    Optional<Presence> who = signOn.presence(request);
    if (who.isPresent()) {
      goOn(request, who.get(), next);
      return;
    }
    boolean ended = BrowserSession.token(request).isPresent();
    String notice =
        request.queryParam("left") != null
            ? "left"
            : ended ? "ended" : next.isPresent() ? "first" : "";
    showSignIn(request, next, "", Map.of("notice", notice));
  }

  void tryToSignIn(Context request) {
    Optional<String> next = next(request.formParam("next"));
    String name = typed(request, "name");
    Outcome<Admission> outcome =
        door.signIn(
            new SignIn(doorKeeper, name, new Password(typed(request, "password")), request.ip()));
    outcome.fold(
        g -> {
          BrowserSession.token(request).ifPresent(door::signOut);
          BrowserSession.keep(request, g.state().token());
          goOn(request, g.state().who(), next);
          return true;
        },
        r -> {
          request.status(status(r.ruling()));
          showSignIn(
              request, next, name, Map.of("notice", "", "ruling", worded(request, r.ruling())));
          return false;
        });
  }

  private void showSignIn(
      Context request, Optional<String> next, String name, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("next", next.orElse(""));
    model.put("keep", next.map(n -> "&next=" + encoded(n)).orElse(""));
    model.put("typed", name);
    model.put("refused", more.containsKey("ruling"));
    pages.show(request, "sign-in", model);
  }

  void password(Context request) {
    Optional<Presence> who = signOn.presence(request);
    if (who.isEmpty()) askToSignIn(request);
    else showPassword(request, who.get(), next(request.queryParam("next")), Map.of());
  }

  void changePassword(Context request) {
    Optional<Presence> who = signOn.presence(request);
    Optional<SessionToken> token = BrowserSession.token(request);
    if (who.isEmpty() || token.isEmpty()) {
      askToSignIn(request);
      return;
    }
    Optional<String> next = next(request.formParam("next"));
    Password fresh = new Password(typed(request, "fresh"));
    if (!fresh.equals(new Password(typed(request, "again")))) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      showPassword(request, who.get(), next, Map.of("differs", true));
      return;
    }
    door.changePassword(
            new ChangePassword(
                token.get(), new Password(typed(request, "present")), fresh, request.ip()))
        .fold(
            g -> {
              BrowserSession.keep(request, g.state().token());
              goOn(request, g.state().who(), next);
              return true;
            },
            r -> {
              request.status(status(r.ruling()));
              showPassword(request, who.get(), next, Map.of("ruling", worded(request, r.ruling())));
              return false;
            });
  }

  private void showPassword(
      Context request, Presence who, Optional<String> next, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("next", next.orElse(""));
    model.put("keep", next.map(n -> "&next=" + encoded(n)).orElse(""));
    model.put("who", who.shownName());
    model.put("must", who.mustChangePassword());
    model.put("refused", more.containsKey("ruling"));
    model.putIfAbsent("differs", false);
    pages.show(request, "password", model);
  }

  void signOut(Context request) {
    BrowserSession.token(request).ifPresent(door::signOut);
    BrowserSession.drop(request);
    request.redirect(SIGN_IN + "?left=1", HttpStatus.SEE_OTHER);
  }

  private static void askToSignIn(Context request) {
    request.redirect(SIGN_IN, HttpStatus.SEE_OTHER);
  }

  /** To where one wanted, else to the first pages of one's roles; a given password goes first. */
  private static void goOn(Context request, Presence who, Optional<String> next) {
    String wanted = next.orElseGet(() -> Doors.first(who.roles()));
    String to =
        who.mustChangePassword()
            ? PASSWORD + next.map(n -> "?next=" + encoded(n)).orElse("")
            : wanted;
    request.redirect(to, HttpStatus.SEE_OTHER);
  }

  private Object worded(Context request, Ruling ruling) {
    return Wording.of(pages.language(request)).worded(ruling, NO_RULEBOOK);
  }

  private static HttpStatus status(Ruling ruling) {
    return ruling.codes().contains(LATER)
        ? HttpStatus.TOO_MANY_REQUESTS
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /** What was typed, cut where nobody types on. */
  private static String typed(Context request, String field) {
    String text = Optional.ofNullable(request.formParam(field)).orElse("");
    return text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text;
  }

  private static Optional<String> next(@org.jspecify.annotations.Nullable String wanted) {
    return Optional.ofNullable(wanted).flatMap(OwnPath::read);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
