package org.yimen.ports.memory;

import java.nio.file.Path;
import java.util.Optional;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Anchor;

/** Memory of this process; each time it is opened it is a new, empty one. */
final class MemoryPlace implements StoragePlace {
  @Override
  public String name() {
    return "内存 memory";
  }

  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public Storage open() {
    return new Opened(new MemoryDatabase());
  }

  @Override
  public Optional<Path> restore(Path backup) {
    throw new StorageException("内存中不能恢复 / nothing is restored into memory: " + backup);
  }

  private record Opened(MemoryDatabase database) implements Storage {
    @Override
    public Transactions transactions() {
      return database;
    }

    @Override
    public JournalReader journal() {
      return database;
    }

    @Override
    public Anchor backup(Path target) {
      throw new StorageException("内存中的数据不备份 / what is in memory has no backup: " + target);
    }

    @Override
    public void close() {
      // it goes with the process
    }
  }
}
