package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
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
  private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");
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
  }

  /**
   * Answers under the names of this machine only: a page elsewhere whose name is made to point here
   * would otherwise read along.
   */
  static void knownHost(Context request) {
    String host = Optional.ofNullable(request.header("Host")).orElse("");
    if (!OURS.contains(host.replaceFirst(":\\d+$", "")))
      throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST.getCode(), "foreign host");
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
