package org.yimen.ports.memory;

import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.kit.PasswordHasherContract;

final class Pbkdf2HasherTest extends PasswordHasherContract {
  @Override
  protected PasswordHasher hasher() {
    return new Pbkdf2Hasher(2);
  }

  @Override
  protected PasswordHasher otherSettings() {
    return new Pbkdf2Hasher(3);
  }
}
