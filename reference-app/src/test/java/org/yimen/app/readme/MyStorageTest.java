package org.yimen.app.readme;

import org.yimen.ports.kit.Backend;
import org.yimen.ports.kit.MemoryBackend;
import org.yimen.ports.kit.StorageContract;

/** README's example of the test kit, run as it stands there. */
// README begins
final class MyStorageTest extends StorageContract {
  @Override
  protected Backend open() {
    return new MemoryBackend(); // here yours: a fresh, empty storage for each test
  }
}
// README ends
