package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.AggregateRoot;

/** An aggregate holds another instead of its identifier. */
final class HoldsAnotherAggregate implements AggregateRoot<HoldsAnotherAggregate, PlainId> {
  private final PlainRoot other = new PlainRoot();

  @Override
  public PlainId getId() {
    return other.getId();
  }
}
