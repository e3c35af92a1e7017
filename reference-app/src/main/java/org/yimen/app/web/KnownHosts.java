package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers under known names only: a page elsewhere whose name is made to point here (DNS rebinding)
 * would otherwise read along. The address that a connection came in on is no such name.
 */
final class KnownHosts {
  private static final Pattern HOST =
      Pattern.compile("(?:\\[([0-9a-f:.]+)]|([^:\\[\\]]+))(?::\\d{1,5})?");

  private final Set<String> names;

  KnownHosts(Set<String> names) {
    this.names = names;
  }

  void check(Context request) {
    if (named(request).filter(n -> isOurs(n, request.req().getLocalAddr())).isEmpty())
      throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST.getCode(), "foreign host");
  }

  private boolean isOurs(String name, String address) {
    return names.contains(name) || name.equals(withoutBrackets(address));
  }

  private static Optional<String> named(Context request) {
    String host = Optional.ofNullable(request.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    Matcher read = HOST.matcher(host);
    if (!read.matches()) return Optional.empty();
    return Optional.ofNullable(read.group(1)).or(() -> Optional.ofNullable(read.group(2)));
  }

  private static String withoutBrackets(String address) {
    return address.replaceAll("[\\[\\]]", "").replaceFirst("%.*", "");
  }
}
