package org.yimen.ports.memory;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.yimen.ports.driven.PasswordHasher;

/** Hashes by PBKDF2 with HMAC-SHA-256, which every Java platform has. Safe for many threads. */
public final class Pbkdf2Hasher implements PasswordHasher {
  /** Rounds that OWASP asks for (Password Storage Cheat Sheet, 2023). */
  public static final int USUAL_ROUNDS = 600_000;

  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;
  private static final Pattern FORM =
      Pattern.compile("pbkdf2-sha256:(\\d{1,8}):([0-9a-f]{32}):([0-9a-f]{64})");

  private final SecureRandom random = new SecureRandom();
  private final int rounds;

  /**
   * With so many rounds.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Pbkdf2Hasher(int rounds) {
    if (rounds < 1) throw new IllegalArgumentException("rounds must be 1 or more, was " + rounds);
    this.rounds = rounds;
  }

  @Override
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    HexFormat hex = HexFormat.of();
    return "pbkdf2-sha256:%d:%s:%s"
        .formatted(rounds, hex.formatHex(salt), hex.formatHex(derive(password, salt, rounds)));
  }

  @Override
  public boolean matches(String password, String hash) {
    Matcher parts = FORM.matcher(hash);
    if (!parts.matches() || Integer.parseInt(parts.group(1)) < 1) return false;
    HexFormat hex = HexFormat.of();
    byte[] derived =
        derive(password, hex.parseHex(parts.group(2)), Integer.parseInt(parts.group(1)));
    return MessageDigest.isEqual(derived, hex.parseHex(parts.group(3)));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }
}
