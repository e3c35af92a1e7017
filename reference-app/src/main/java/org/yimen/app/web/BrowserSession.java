package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.yimen.ports.driving.SessionToken;

/** What a browser keeps of a sign-on: one cookie that no script reads and no other site sends. */
final class BrowserSession {
  private static final String NAME = "session";

  /** Over TLS a browser takes this name from this very host only. */
  private static final String NAME_OVER_TLS = "__Host-session";

  private static final int UNTIL_IT_CLOSES = -1;
  private static final int NOW = 0;

  private BrowserSession() {}

  static Optional<SessionToken> token(Context request) {
    return Optional.ofNullable(request.cookie(name(request))).flatMap(SessionToken::read);
  }

  static void keep(Context request, SessionToken token) {
    request.cookie(cookie(request, token.value(), UNTIL_IT_CLOSES));
  }

  static void drop(Context request) {
    request.cookie(cookie(request, "", NOW));
  }

  private static Cookie cookie(Context request, String value, int seconds) {
    boolean tls = request.req().isSecure();
    return new Cookie(name(request), value, "/", seconds, tls, true, null, SameSite.STRICT);
  }

  private static String name(Context request) {
    return request.req().isSecure() ? NAME_OVER_TLS : NAME;
  }
}
