package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.Entity;

/** A straight entity of {@link PlainRoot}. */
final class PlainPart implements Entity<PlainRoot, PlainId> {
  @Override
  public PlainId getId() {
    return new PlainId("2");
  }
}
