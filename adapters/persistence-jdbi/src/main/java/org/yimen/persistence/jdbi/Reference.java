package org.yimen.persistence.jdbi;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * What is read at every step and changes seldom (centre, items, postings, mandates, lanes, words),
 * kept in this process. Exact, because the file has one process: what a work changed is seen by
 * itself at once, by others from its commit on, and by nobody when it is undone.
 */
final class Reference {
  /**
   * One kind of looked-up value.
   *
   * @param name for the reader of a debugger
   * @param lasting never changes once it is there
   * @param <K> by what it is looked up
   * @param <V> what is found; immutable
   */
  @SuppressWarnings("UnusedTypeParameter") // they bind what get() takes to what it answers
  record Kind<K, V>(String name, boolean lasting) {
    Kind(String name) {
      this(name, false);
    }
  }

  /** Visitors are looked up too, and come and go: beyond so many the cache begins anew. */
  private static final int MOST = 50_000;

  /** What a kept value is found by. */
  record Key(Kind<?, ?> kind, Object of) {}

  private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock();
  private final Map<Key, Object> recent = new Recent();
  private final Map<Key, Object> seen = Collections.synchronizedMap(new Recent());
  private Map<Key, Object> committed = new ConcurrentHashMap<>();

  /** The rows that were written or read last. */
  static final class Recent extends LinkedHashMap<Key, Object> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_RECENT = 2000;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
      return size() > MOST_RECENT;
    }
  }

  /** Takes a database snapshot and the cache that belongs to it. */
  View reading(Runnable takeSnapshot) {
    turn.readLock().lock();
    try {
      takeSnapshot.run();
      return new View(committed, Map.of(), seen);
    } finally {
      turn.readLock().unlock();
    }
  }

  /** For the one writer, while it runs a batch. */
  View writing() {
    return new View(committed, recent, seen);
  }

  /** Commits; what changed is published at the same moment. */
  void commit(View changes, Runnable commit) {
    if (changes.batch.isEmpty()) commit.run();
    else publish(changes, commit);
    recent.putAll(changes.touchedInBatch);
  }

  private void publish(View changes, Runnable commit) {
    turn.writeLock().lock();
    try {
      commit.run();
      Map<Key, Object> next = new ConcurrentHashMap<>(committed);
      next.putAll(changes.batch);
      committed = next;
    } finally {
      turn.writeLock().unlock();
    }
  }

  /** What one transaction sees. Used by one thread. */
  static final class View implements ReferenceView {
    private final Map<Key, Object> base;
    private final Map<Key, Object> batch = new HashMap<>();
    private final Map<Key, Object> work = new HashMap<>();
    private final Map<Key, Object> recent;
    private final Map<Key, Object> seen;
    private final Map<Key, Object> touchedInBatch = new HashMap<>();
    private final Map<Key, Object> touchedInWork = new HashMap<>();

    private View(Map<Key, Object> base, Map<Key, Object> recent, Map<Key, Object> seen) {
      this.base = base;
      this.recent = recent;
      this.seen = seen;
    }

    /** What this transaction, or the writer lately, remembered. */
    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Optional<V> recall(Kind<K, V> kind, K of) {
      Key key = new Key(kind, of);
      Object found = touchedInWork.get(key);
      if (found == null) found = touchedInBatch.get(key);
      if (found == null) found = recent.get(key);
      return Optional.ofNullable((V) found);
    }

    /** What any transaction remembered; who asks looks whether the row is still that one. */
    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Optional<V> lately(Kind<K, V> kind, K of) {
      return Optional.ofNullable((V) seen.get(new Key(kind, of)));
    }

    @Override
    public <K, V> void remember(Kind<K, V> kind, K of, V row) {
      Key key = new Key(kind, of);
      touchedInWork.put(key, row);
      seen.put(key, row);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> V get(Kind<K, V> kind, K of, Supplier<V> load) {
      Key key = new Key(kind, of);
      Object found = work.get(key);
      if (found == null) found = batch.get(key);
      if (found == null) found = base.get(key);
      if (found == null) {
        found = load.get();
        if (base.size() >= MOST) base.clear();
        base.put(key, found);
      }
      return (V) found;
    }

    @Override
    public <K, V> void put(Kind<K, V> kind, K of, V value) {
      work.put(new Key(kind, of), value);
    }

    /** The running work succeeded. */
    void keep() {
      batch.putAll(work);
      touchedInBatch.putAll(touchedInWork);
      drop();
    }

    /** The running work was undone. */
    void drop() {
      work.clear();
      touchedInWork.clear();
    }
  }
}
