package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yimen.app.api.HttpApi;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driving.SessionToken;
import org.yimen.ports.journal.StateHash;

/**
 * The seal of a form: it shows that our own page, shown to this very sign-on, sent it. Every form
 * of a page that sends something gets it, so that none can be forgotten; scripts send it as header.
 */
final class FormSeal {
  private static final String FIELD = "seal";
  private static final String HEADER = "X-Yimen-Seal";
  private static final String COOKIE = "form";
  private static final int TOKEN_BYTES = 32;
  private static final Pattern SENDING =
      Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>", Pattern.CASE_INSENSITIVE);

  /** Anybody takes a number; no sign-on is used for it. */
  private static final String KIOSKS = "/kiosk/";

  private final Secrets secrets;

  FormSeal(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Refuses what a signed-in browser sends without the seal of its sign-on. */
  void check(Context request) {
    if (Guards.isReading(request) || request.path().startsWith(KIOSKS)) return;
    if (HttpApi.covers(request)) return;
    boolean asked = request.path().equals(SignOnPages.SIGN_IN);
    Optional<String> expected = of(request);
    if (expected.isEmpty() && !asked) return;
    String sent =
        Optional.ofNullable(request.header(HEADER))
            .or(() -> Optional.ofNullable(request.formParam(FIELD)))
            .orElse("");
    if (expected.filter(seal -> isSame(seal, sent)).isEmpty())
      throw new ForbiddenResponse("form without its seal");
  }

  private static boolean isSame(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  /** The seal of this browser; empty where it is not signed in and did not ask to. */
  Optional<String> of(Context request) {
    return BrowserSession.token(request)
        .or(() -> Optional.ofNullable(request.cookie(COOKIE)).flatMap(SessionToken::read))
        .map(token -> StateHash.of("form " + token.value()).hex());
  }

  /** Gives a browser something to seal by, before it is signed in. */
  void prepare(Context request) {
    if (of(request).isPresent()) return;
    String value =
        Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.next(TOKEN_BYTES));
    request.cookie(
        new Cookie(COOKIE, value, "/", -1, request.req().isSecure(), true, null, SameSite.STRICT));
    request.attribute(COOKIE, StateHash.of("form " + value).hex());
  }

  /** The page with the seal in each of its forms. */
  String seal(Context request, String html) {
    Optional<String> seal =
        Optional.<String>ofNullable(request.attribute(COOKIE)).or(() -> of(request));
    return seal.map(
            s ->
                SENDING
                    .matcher(html)
                    .replaceAll(
                        form ->
                            Matcher.quoteReplacement(
                                form.group()
                                    + "<input type=\"hidden\" name=\""
                                    + FIELD
                                    + "\" value=\""
                                    + s
                                    + "\">")))
        .orElse(html);
  }
}
