package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.AggregateRoot;

/** A straight aggregate, for the others to misuse. */
public final class PlainRoot implements AggregateRoot<PlainRoot, PlainId> {
  @Override
  public PlainId getId() {
    return new PlainId("1");
  }
}
