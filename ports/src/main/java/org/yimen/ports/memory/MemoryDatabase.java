package org.yimen.ports.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Entry;

/**
 * All stores, the journal and their transactions in memory. One work runs at a time; a work that
 * fails is undone step by step. Safe for many threads. Nothing outlives the process, so durable
 * means: kept in this process.
 */
public final class MemoryDatabase implements Transactions, JournalReader {
  private final ReentrantLock lock = new ReentrantLock();
  private final UndoLog undo = new UndoLog();
  private final MemoryJournal journal = new MemoryJournal(undo);
  private final MemoryStores stores = new MemoryStores(undo, journal);

  @Override
  public <T> T run(Work<T> work) {
    enter();
    try {
      undo.begin();
      T answer = work.in(stores);
      journal.seal();
      undo.forget();
      return answer;
    } catch (RuntimeException | Error e) {
      undo.undo();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    enter();
    try {
      return work.in(stores);
    } finally {
      lock.unlock();
    }
  }

  private void enter() {
    if (lock.isHeldByCurrentThread())
      throw new IllegalStateException("a transaction cannot run inside another one");
    lock.lock();
  }

  @Override
  public List<Entry> after(long position, int most) {
    lock.lock();
    try {
      return journal.after(position, most);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Entry> head() {
    lock.lock();
    try {
      return journal.head();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<Entry> of(String type, String id) {
    lock.lock();
    try {
      return journal.where(e -> e.aggregate().type().equals(type) && e.aggregate().id().equals(id));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<Entry> of(String type, Instant from, Instant end) {
    lock.lock();
    try {
      return journal.where(
          e -> e.aggregate().type().equals(type) && !e.at().isBefore(from) && e.at().isBefore(end));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public DomainEvent event(Entry entry) {
    lock.lock();
    try {
      return journal.event(entry.id());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean contains(EntryId id) {
    lock.lock();
    try {
      return journal.contains(id);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void eachStoredState(StoredStates visitor) {
    lock.lock();
    try {
      stores.eachStoredState(visitor);
    } finally {
      lock.unlock();
    }
  }

  /** How each step of the running work is taken back. */
  static final class UndoLog {
    private final java.util.ArrayDeque<Runnable> steps = new java.util.ArrayDeque<>();
    private boolean writing;

    void begin() {
      writing = true;
    }

    void add(Runnable step) {
      if (!writing) throw new StorageException("只读事务不能写入 / a reading work cannot write");
      steps.push(step);
    }

    void forget() {
      steps.clear();
      writing = false;
    }

    void undo() {
      while (!steps.isEmpty()) steps.pop().run();
      writing = false;
    }
  }
}
