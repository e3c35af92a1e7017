package org.yimen.app.architecture.crooked.ports.memory;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.app.architecture.crooked.ports.Store;

/** A straight store in memory. */
@SecondaryAdapter
public final class MemoryStore implements Store {
  @Override
  public String find() {
    return "";
  }
}
