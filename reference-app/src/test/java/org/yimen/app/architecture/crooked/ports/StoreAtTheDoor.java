package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** A driven adapter that drives. */
@SecondaryAdapter
final class StoreAtTheDoor implements Store {
  private final Door door;

  StoreAtTheDoor(Door door) {
    this.door = door;
  }

  @Override
  public String find() {
    return door.knock();
  }
}
