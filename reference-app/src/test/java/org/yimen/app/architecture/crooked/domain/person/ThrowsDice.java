package org.yimen.app.architecture.crooked.domain.person;

import java.util.Random;

/** Chance in the domain. */
final class ThrowsDice {
  private final Random dice = new Random(1);

  int dice() {
    return dice.nextInt(6);
  }
}
