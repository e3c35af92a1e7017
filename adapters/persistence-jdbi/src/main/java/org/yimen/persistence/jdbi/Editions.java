package org.yimen.persistence.jdbi;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node keeps of the reference data (centre, items, postings, mandates, lanes), edition by
 * edition. Every transaction that changes reference data begins a new edition in the database; what
 * was kept of an older one is not looked into any more. Words never change and belong to none.
 */
final class Editions {
  /** Visitors are looked up too, and come and go: beyond so many the edition begins anew. */
  private static final int MOST = 50_000;

  private final Map<Reference.Key, Object> lasting = new ConcurrentHashMap<>();
  private final Map<Reference.Key, Object> recent =
      Collections.synchronizedMap(new Reference.Recent());
  private final Map<Reference.Key, Object> seen =
      Collections.synchronizedMap(new Reference.Recent());
  private volatile Edition latest = new Edition(-1);

  /** What is kept of one edition. */
  static final class Edition {
    private final long number;
    private final Map<Reference.Key, Object> kept = new ConcurrentHashMap<>();

    private Edition(long number) {
      this.number = number;
    }

    long number() {
      return number;
    }

    @org.jspecify.annotations.Nullable
    Object get(Reference.Key key) {
      return kept.get(key);
    }

    void keep(Reference.Key key, Object value) {
      if (kept.size() >= MOST) kept.clear();
      kept.put(key, value);
    }
  }

  /** The newest edition that this node has heard of. */
  Edition latest() {
    return latest;
  }

  /** That edition; one that is older than the latest is kept for the asker alone. */
  synchronized Edition numbered(long number) {
    if (number == latest.number) return latest;
    Edition asked = new Edition(number);
    if (number > latest.number) latest = asked;
    return asked;
  }

  /**
   * The edition after that one, which a work of this node has begun: it is what it was, but for
   * what the work learned and changed. Nobody sees it before it is whole.
   */
  synchronized void begin(Edition before, Map<Reference.Key, Object> learned) {
    Edition next = new Edition(before.number + 1);
    next.kept.putAll(before.kept);
    next.kept.putAll(learned);
    if (next.number > latest.number) latest = next;
  }

  Map<Reference.Key, Object> lasting() {
    return lasting;
  }

  /** Rows that were read or written lately: of use only to who finds the same row again. */
  Map<Reference.Key, Object> recent() {
    return recent;
  }

  /** The same of readers, who read long lists and would crowd out what writers need. */
  Map<Reference.Key, Object> seen() {
    return seen;
  }
}
