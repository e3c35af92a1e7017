package org.yimen.ports.memory;

import org.yimen.ports.driven.Secrets;
import org.yimen.ports.kit.SecretsContract;

final class RandomSecretsTest extends SecretsContract {
  @Override
  protected Secrets secrets() {
    return new RandomSecrets();
  }
}
