package org.yimen.app.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.ports.driven.PasswordHasher;

/**
 * Hashes by Argon2id. Each hash takes the memory of its settings while it is made, so that no more
 * than two are made at a time: the others wait. Safe for many threads.
 */
@SecondaryAdapter
public final class Argon2Hasher implements PasswordHasher {
  /** 19 MiB, two passes, one lane: what OWASP asks for (Password Storage Cheat Sheet, 2023). */
  public static final Settings USUAL = new Settings(19 * 1024, 2);

  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int AT_A_TIME = 2;
  private static final int MOST_KIBIBYTES = 256 * 1024;
  private static final int MOST_PASSES = 16;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,128}");

  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private final Settings settings;

  /**
   * How much work a hash is.
   *
   * @param kibibytes memory, at least 8
   * @param passes over that memory, at least 1
   */
  public record Settings(int kibibytes, int passes) {
    public Settings {
      if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES)
        throw new IllegalArgumentException("kibibytes must be 8 to 262144, was " + kibibytes);
      if (passes < 1 || passes > MOST_PASSES)
        throw new IllegalArgumentException("passes must be 1 to 16, was " + passes);
    }
  }

  /** With so much work. */
  public Argon2Hasher(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      return Password.hash(password)
          .addRandomSalt(SALT_BYTES)
          .with(
              Argon2Function.getInstance(
                  settings.kibibytes(), settings.passes(), LANES, HASH_BYTES, Argon2.ID))
          .getResult();
    } finally {
      turns.release();
    }
  }

  @Override
  public boolean matches(String password, String hash) {
    if (!isBounded(hash)) return false;
    turns.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } catch (BadParametersException e) {
      return false;
    } finally {
      turns.release();
    }
  }

  /** A text that somebody put there must not ask for all the memory of the machine. */
  private static boolean isBounded(String hash) {
    Matcher parts = FORM.matcher(hash);
    return parts.matches()
        && Integer.parseInt(parts.group(1)) >= 8
        && Integer.parseInt(parts.group(1)) <= MOST_KIBIBYTES
        && Integer.parseInt(parts.group(2)) >= 1
        && Integer.parseInt(parts.group(2)) <= MOST_PASSES
        && Integer.parseInt(parts.group(3)) == LANES;
  }
}
