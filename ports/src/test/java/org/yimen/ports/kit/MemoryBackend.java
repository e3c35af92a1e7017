package org.yimen.ports.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.MemoryDatabase;

/** The in-memory database with a switch: it cannot fail by itself. */
public final class MemoryBackend implements Backend, Transactions, JournalReader {
  private final MemoryDatabase database = new MemoryDatabase();
  private volatile boolean failing;

  private MemoryDatabase database() {
    if (failing) throw new StorageException("存储不可用 / the storage is gone");
    return database;
  }

  @Override
  public Transactions transactions() {
    return this;
  }

  @Override
  public JournalReader journal() {
    return this;
  }

  @Override
  public <T> T run(Work<T> work) {
    return database().run(work);
  }

  @Override
  public <T> T read(Work<T> work) {
    return database().read(work);
  }

  @Override
  public List<Entry> after(long position, int most) {
    return database().after(position, most);
  }

  @Override
  public Optional<Entry> head() {
    return database().head();
  }

  @Override
  public List<Entry> of(String type, String id) {
    return database().of(type, id);
  }

  @Override
  public List<Entry> of(String type, Instant from, Instant end) {
    return database().of(type, from, end);
  }

  @Override
  public DomainEvent event(Entry entry) {
    return database().event(entry);
  }

  @Override
  public boolean contains(EntryId id) {
    return database().contains(id);
  }

  @Override
  public void eachStoredState(StoredStates visitor) {
    database().eachStoredState(visitor);
  }

  @Override
  public Backend reopened() {
    return this;
  }

  @Override
  public void damage() {
    failing = true;
  }

  @Override
  public void scrub() {}

  @Override
  public List<Path> files() {
    return List.of();
  }

  @Override
  public void close() {
    failing = true;
  }
}
