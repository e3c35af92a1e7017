package org.yimen.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.yimen.app.account.Argon2Hasher.Settings;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.kit.PasswordHasherContract;

final class Argon2HasherTest extends PasswordHasherContract {
  @Override
  protected PasswordHasher hasher() {
    return new Argon2Hasher(new Settings(8, 1));
  }

  @Override
  protected PasswordHasher otherSettings() {
    return new Argon2Hasher(new Settings(16, 2));
  }

  @Test
  void theUsualHashIsArgon2idWithTheMemoryThatIsAskedFor() {
    assertThat(new Argon2Hasher(Argon2Hasher.USUAL).hash("correct horse"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void aHashThatAsksForTooMuchIsNotTried() {
    String hash = hasher().hash("x");
    assertThat(hasher().matches("x", hash)).isTrue();
    for (String greedy :
        new String[] {"m=9999999,t=1,p=1", "m=8,t=999,p=1", "m=8,t=1,p=64", "m=0,t=0,p=0"})
      assertThat(hasher().matches("x", hash.replace("m=8,t=1,p=1", greedy))).as(greedy).isFalse();
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Settings(7, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Settings(8, 0));
  }
}
