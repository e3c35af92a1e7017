package org.yimen.ports.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record StateHash(String hex) {
  /**
   * What the first entry names as the hash before it; and the state where nothing is stored:
   * attempts at a hall, a person whose record was erased.
   */
  public static final StateHash ZERO = new StateHash("0".repeat(64));

  /**
   * The state of what is stored and may be erased, such as a person's record: that it is there,
   * whatever it says.
   */
  public static final StateHash KEPT = of("kept");

  public StateHash {
    if (hex.length() != 64)
      throw new IllegalArgumentException("SHA-256 has 64 hexadecimal digits, had " + hex.length());
  }

  /** Hashes the text. */
  public static StateHash of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new StateHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** From 32 bytes. */
  public static StateHash ofBytes(byte[] bytes) {
    return new StateHash(HexFormat.of().formatHex(bytes));
  }
}
