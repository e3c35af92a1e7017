package org.yimen.ports.driving;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a browser shows that its officer signed in: 256 random bits. Whoever has it is taken for
 * the officer, so it is never stored, logged or put into an address.
 *
 * @param value 43 characters of URL-safe Base64
 */
public record SessionToken(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public SessionToken {
    if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a session token");
  }

  /** Reads what a browser sent; empty for anything that is no token. */
  public static Optional<SessionToken> read(String sent) {
    return FORM.matcher(sent).matches() ? Optional.of(new SessionToken(sent)) : Optional.empty();
  }

  /** Never the token. */
  @Override
  public String toString() {
    return "SessionToken[...]";
  }
}
