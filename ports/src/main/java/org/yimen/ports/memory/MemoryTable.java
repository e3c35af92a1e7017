package org.yimen.ports.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A map whose changes can be undone. Guarded by the lock of {@link MemoryDatabase}. */
final class MemoryTable<K, V> {
  private final Map<K, V> rows = new LinkedHashMap<>();
  private final MemoryDatabase.UndoLog undo;

  MemoryTable(MemoryDatabase.UndoLog undo) {
    this.undo = undo;
  }

  Optional<V> get(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  Collection<V> values() {
    return rows.values();
  }

  List<Map.Entry<K, V>> entries(Predicate<V> wanted) {
    return rows.entrySet().stream()
        .filter(e -> wanted.test(e.getValue()))
        .map(e -> Map.entry(e.getKey(), e.getValue()))
        .toList();
  }

  void put(K key, V value) {
    Optional<V> before = get(key);
    undo.add(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
    rows.put(key, value);
  }

  boolean remove(K key) {
    Optional<V> before = get(key);
    if (before.isEmpty()) return false;
    undo.add(() -> rows.put(key, before.get()));
    rows.remove(key);
    return true;
  }
}
