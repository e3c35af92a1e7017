package org.yimen.app.architecture.crooked.paper.plain;

import org.yimen.app.architecture.crooked.ports.Store;
import org.yimen.app.architecture.crooked.ports.memory.MemoryStore;

/** An adapter that leans on the implementations in memory. */
final class BorrowsTheMemory {
  Store store() {
    return new MemoryStore();
  }
}
