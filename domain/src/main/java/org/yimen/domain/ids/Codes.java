package org.yimen.domain.ids;

/** The one form of a code: short, printable, safe in a file name, a URL and a log. */
final class Codes {
  private Codes() {}

  static void check(String value, int longest) {
    int length = value.codePointCount(0, value.length());
    if (length < 1 || length > longest)
      throw new IllegalArgumentException(
          "code must have 1 to " + longest + " characters, had " + length);
    value
        .codePoints()
        .filter(c -> !Character.isLetterOrDigit(c) && ".-_:".indexOf(c) < 0)
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException(
                  "code must not hold character U+" + Integer.toHexString(c));
            });
  }
}
