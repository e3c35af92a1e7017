package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.ports.journal.StateHash;

/** A table whose aggregates are asked for at every step and change seldom. */
class CachedTable<T extends AggregateRoot<T, I>, I extends Identifier> extends Table<T, I> {
  private final Reference.Kind<I, Optional<T>> kind;

  CachedTable(
      Unit unit,
      Statements<T> statements,
      StateText text,
      Function<I, UUID> key,
      Reference.Kind<I, Optional<T>> kind) {
    super(unit, statements, text, key);
    this.kind = kind;
  }

  @Override
  public Optional<T> find(I id) {
    unit.sql();
    return unit.reference().get(kind, id, () -> super.find(id));
  }

  @Override
  public StateHash save(T aggregate) {
    StateHash hash = super.save(aggregate);
    unit.reference().put(kind, aggregate.getId(), Optional.of(aggregate));
    return hash;
  }

  /** The list with the aggregate in the place of its earlier state, or at the end. */
  static <T extends AggregateRoot<T, I>, I extends Identifier> List<T> with(
      List<T> before, T aggregate) {
    List<T> after = new ArrayList<>(before);
    for (int i = 0; i < after.size(); i++)
      if (after.get(i).getId().equals(aggregate.getId())) {
        after.set(i, aggregate);
        return List.copyOf(after);
      }
    after.add(aggregate);
    return List.copyOf(after);
  }
}
