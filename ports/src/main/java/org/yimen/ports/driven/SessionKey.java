package org.yimen.ports.driven;

import java.util.regex.Pattern;
import org.yimen.ports.journal.StateHash;

/**
 * Under which key a session is kept: the SHA-256 of its token, so that nobody who reads the storage
 * can take a session over.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record SessionKey(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public SessionKey {
    if (!FORM.matcher(hex).matches())
      throw new IllegalArgumentException("a session key has 64 hexadecimal digits");
  }

  /** The key of a token. */
  public static SessionKey ofToken(String token) {
    return new SessionKey(StateHash.of(token).hex());
  }

  /** Nothing by which a session could be found. */
  @Override
  public String toString() {
    return "SessionKey[" + hex.substring(0, 8) + "...]";
  }
}
