package org.yimen.ports.memory;

import org.yimen.ports.kit.Backend;
import org.yimen.ports.kit.MemoryBackend;
import org.yimen.ports.kit.StorageContract;

final class MemoryStorageTest extends StorageContract {
  @Override
  protected Backend open() {
    return new MemoryBackend();
  }
}
