package org.yimen.ports.memory;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.journal.StateHash;

/** Keeps aggregates of one type. The stored text is the state record's own. */
class MemoryStore<T extends AggregateRoot<T, I>, I extends Identifier>
    implements AggregateStore<T, I> {
  private final String type;
  private final MemoryTable<I, T> rows;
  private final Function<T, Object> state;
  private final ToLongFunction<T> version;

  MemoryStore(
      String type,
      MemoryDatabase.UndoLog undo,
      Function<T, Object> state,
      ToLongFunction<T> version) {
    this.type = type;
    this.rows = new MemoryTable<>(undo);
    this.state = state;
    this.version = version;
  }

  @Override
  public Optional<T> find(I id) {
    return rows.get(id);
  }

  @Override
  public StateHash save(T aggregate) {
    long before = rows.get(aggregate.getId()).map(version::applyAsLong).orElse(0L);
    long now = version.applyAsLong(aggregate);
    if (now != before + 1)
      throw new StaleStateException(
          "%s %s: 已被他人更新 / changed meanwhile: version %d stands, %d came"
              .formatted(type, aggregate.getId(), before, now));
    rows.put(aggregate.getId(), aggregate);
    return hash(aggregate);
  }

  @Override
  public Optional<StateHash> hashOf(I id) {
    return rows.get(id).map(this::hash);
  }

  void eachStoredState(JournalReader.StoredStates visitor) {
    for (T row : rows.values()) visitor.visit(type, row.getId().toString(), hash(row));
  }

  Collection<T> rows() {
    return rows.values();
  }

  private StateHash hash(T aggregate) {
    return StateHash.of(state.apply(aggregate).toString());
  }
}
