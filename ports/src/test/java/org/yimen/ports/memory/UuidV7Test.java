package org.yimen.ports.memory;

import org.yimen.ports.driven.Identities;
import org.yimen.ports.kit.IdentitiesContract;
import org.yimen.ports.kit.Samples;

final class UuidV7Test extends IdentitiesContract {
  /** The clock stands still: nothing but chance tells the identifiers of one instant apart. */
  @Override
  protected Identities identities() {
    return new UuidV7(() -> Samples.MON_0900);
  }
}
