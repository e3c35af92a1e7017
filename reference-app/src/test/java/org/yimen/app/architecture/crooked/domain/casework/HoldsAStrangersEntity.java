package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.AggregateRoot;

/** An aggregate holds an entity that belongs to another one. */
final class HoldsAStrangersEntity implements AggregateRoot<HoldsAStrangersEntity, PlainId> {
  private final PlainPart part = new PlainPart();

  @Override
  public PlainId getId() {
    return part.getId();
  }
}
