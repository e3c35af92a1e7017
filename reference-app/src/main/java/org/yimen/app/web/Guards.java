package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.app.api.HttpApi;

/**
 * What holds for every request: headers that keep foreign content out, and forms that come from our
 * own pages only.
 */
final class Guards {
  /** Whoever came by TLS once comes by TLS only, for half a year. */
  private static final String BY_TLS_ONLY = "max-age=15552000";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Headers of every answer. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "Cache-Control",
          "no-store");

  private Guards() {}

  static void headers(Context request) {
    HEADERS.forEach(request::header);
    if (request.req().isSecure()) request.header("Strict-Transport-Security", BY_TLS_ONLY);
  }

  /**
   * Refuses a form that another site sent: every browser says where a form comes from. The API has
   * no forms; it asks for a token, which no browser sends by itself.
   */
  static void sameOrigin(Context request) {
    if (isReading(request) || HttpApi.covers(request)) return;
    boolean ours =
        Optional.ofNullable(request.header("Sec-Fetch-Site"))
            .map("same-origin"::equals)
            .orElseGet(() -> originIsOurs(request));
    if (!ours) throw new ForbiddenResponse("foreign form");
  }

  /** Whether the request changes nothing. */
  static boolean isReading(Context request) {
    return READING.contains(request.req().getMethod());
  }

  private static boolean originIsOurs(Context request) {
    String origin = request.header("Origin");
    String host = request.header("Host");
    if (origin == null || host == null) return false;
    try {
      return host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
