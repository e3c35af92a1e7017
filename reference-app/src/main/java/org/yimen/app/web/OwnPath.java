package org.yimen.app.web;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where somebody wanted to go: a page of ours, and nothing that a browser takes for elsewhere. */
final class OwnPath {
  private static final int LONGEST = 500;
  private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
  private static final Set<String> DOORS = Set.of("/sign-in", "/sign-out", "/password");

  private OwnPath() {}

  /** The path with its query, if it is one of ours. */
  static Optional<String> read(String wanted) {
    if (wanted.length() > LONGEST || !(wanted.equals("/") || FORM.matcher(wanted).matches()))
      return Optional.empty();
    try {
      URI uri = URI.create(wanted);
      boolean ours =
          uri.getScheme() == null
              && uri.getRawAuthority() == null
              && uri.normalize().getPath().equals(uri.getPath())
              && !DOORS.contains(uri.getPath());
      return ours ? Optional.of(wanted) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
