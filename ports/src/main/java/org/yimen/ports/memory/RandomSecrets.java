package org.yimen.ports.memory;

import java.security.SecureRandom;
import org.yimen.ports.driven.Secrets;

/** Secrets of the platform's strong source. Safe for many threads. */
public final class RandomSecrets implements Secrets {
  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] next(int count) {
    byte[] made = new byte[count];
    random.nextBytes(made);
    return made;
  }
}
