package org.yimen.persistence.jdbi;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What one transaction sees of the rows that are kept in this process. Used by one thread. */
interface ReferenceView {
  /** What this transaction remembered of a row. */
  <K, V> Optional<V> recall(Reference.Kind<K, V> kind, K of);

  /** What this node saw of a row lately; it may have changed since. */
  <K, V> Optional<V> lately(Reference.Kind<K, V> kind, K of);

  /**
   * A row that this node saw lately, where a transaction may go on without asking for it; before it
   * ends it makes sure, or begins anew. A row that it saves needs no more than that: a changed one
   * cannot be saved.
   *
   * @param isStill asks whether the row is that one
   */
  default <K, V> Optional<V> believe(Reference.Kind<K, V> kind, K of, Predicate<V> isStill) {
    return Optional.empty();
  }

  /** Remembers a row as this transaction has read or saved it. */
  <K, V> void remember(Reference.Kind<K, V> kind, K of, V row);

  /** The value, loaded where it is not kept. */
  <K, V> V get(Reference.Kind<K, V> kind, K of, Supplier<V> load);

  /** What this transaction changed the value to. */
  <K, V> void put(Reference.Kind<K, V> kind, K of, V value);
}
