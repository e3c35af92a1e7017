package org.yimen.ports.usecase;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/**
 * Saves what was granted to aggregates of one type with its entries, and attempts that were not.
 */
final class Ledger<T extends AggregateRoot<T, I>, I extends Identifier> {
  private final Desk desk;
  private final String type;
  private final Function<Stores, ? extends AggregateStore<T, I>> store;
  private final ToLongFunction<T> version;

  Ledger(
      Desk desk,
      String type,
      Function<Stores, ? extends AggregateStore<T, I>> store,
      ToLongFunction<T> version) {
    this.desk = desk;
    this.type = type;
    this.store = store;
    this.version = version;
  }

  /** Saves the new state and journals its events. */
  T keep(Scene scene, Outcome.Granted<T> granted) {
    T after = granted.state();
    StateHash hash = store.apply(scene.stores()).save(after);
    desk.journal(
        scene.stores(),
        scene.at(),
        scene.by(),
        ref(after),
        granted.events(),
        granted.ruling(),
        scene.rules().version(),
        hash);
    return after;
  }

  /** Journals the attempt on an aggregate that stays as it is. */
  <V> Outcome<V> refuse(Scene scene, T unchanged, String act, Ruling ruling) {
    StateHash hash = store.apply(scene.stores()).hashOf(unchanged.getId()).orElseThrow();
    desk.journalRefusal(
        scene.stores(),
        scene.at(),
        scene.by(),
        ref(unchanged),
        act,
        ruling,
        scene.rules().version(),
        hash);
    return Outcome.refused(ruling);
  }

  /** Saves and journals, or journals the attempt if there was something before. */
  <V> Outcome<V> write(
      Scene scene, Optional<T> before, String act, Outcome<T> outcome, Function<T, V> view) {
    return outcome.fold(
        granted ->
            new Outcome.Granted<>(
                view.apply(keep(scene, granted)), granted.events(), granted.ruling()),
        refused ->
            before
                .map(b -> this.<V>refuse(scene, b, act, refused.ruling()))
                .orElseGet(() -> desk.refuse(scene, act, refused.ruling())));
  }

  private AggregateRef ref(T aggregate) {
    return new AggregateRef(type, aggregate.getId().toString(), version.applyAsLong(aggregate));
  }
}
