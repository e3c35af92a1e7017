package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.StateHash;

/**
 * The rules of {@link AggregateStore}; the contract of each store is one of these with its own
 * rules beside.
 */
public abstract class AggregateStoreContract<T extends AggregateRoot<T, I>, I extends Identifier>
    extends BackendContract {
  /** The store in question. */
  protected abstract AggregateStore<T, I> store(Stores stores);

  /** Lives of several aggregates that can all be stored together; one has two versions or more. */
  protected abstract List<Life<T>> lives();

  /** The state record, which is compared field by field. */
  protected abstract Object stateOf(T aggregate);

  /** Constant word of the aggregate type in the journal. */
  protected abstract String type();

  @Test
  void ST_1_find_gives_what_was_saved_last() {
    Life<T> life = longest();
    I id = life.last().getId();
    assertFound(s -> store(s).find(id)).isEmpty();
    write(
        s -> {
          store(s).save(life.version(1));
          assertState(store(s).find(id), life.version(1));
          store(s).save(life.version(2));
          assertState(store(s).find(id), life.version(2));
        });
    assertState(read(s -> store(s).find(id)), life.version(2));
  }

  @Test
  void ST_2_a_wrong_version_is_stale_and_changes_nothing() {
    Life<T> life = longest();
    refusedAsStale(life.version(2));
    assertFound(s -> store(s).find(life.last().getId())).isEmpty();
    save(life.version(1));
    refusedAsStale(life.version(1));
    save(life.version(2));
    refusedAsStale(life.version(1));
    refusedAsStale(life.version(2));
    assertState(read(s -> store(s).find(life.last().getId())), life.version(2));
  }

  @Test
  void ST_2_of_a_work_that_saves_a_stale_version_nothing_is_kept() {
    Life<T> life = longest();
    save(life.version(1));
    assertThatExceptionOfType(StaleStateException.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      store(s).save(life.version(2));
                      store(s).save(life.version(2));
                    }));
    assertState(read(s -> store(s).find(life.last().getId())), life.version(1));
  }

  @Test
  void ST_3_save_answers_the_hash_of_what_is_stored() {
    Life<T> life = longest();
    List<StateHash> answered = new ArrayList<>();
    for (T version : life.versions()) {
      answered.add(save(version));
      assertThat(storedHashes(type())).containsExactly(answered.get(answered.size() - 1));
    }
    assertThat(answered).doesNotHaveDuplicates();
  }

  @Test
  void ST_4_hashOf_answers_the_hash_of_what_is_stored() {
    Life<T> life = longest();
    I id = life.last().getId();
    assertFound(s -> store(s).hashOf(id)).isEmpty();
    for (T version : life.versions()) {
      Optional<StateHash> inTheWork =
          transactions()
              .run(
                  s -> {
                    store(s).save(version);
                    return store(s).hashOf(id);
                  });
      assertThat(storedHashes(type())).containsExactly(inTheWork.orElseThrow());
      assertFound(s -> store(s).hashOf(id)).isEqualTo(inTheWork);
    }
  }

  @Test
  void ST_5_what_is_restored_equals_what_was_saved() {
    List<Life<T>> lives = lives();
    for (Life<T> life : lives)
      for (T version : life.versions()) {
        save(version);
        assertState(read(s -> store(s).find(version.getId())), version);
      }
    for (Life<T> life : lives)
      assertState(read(s -> store(s).find(life.last().getId())), life.last());
  }

  @Test
  void ST_6_any_other_failure_is_a_storage_exception() {
    T first = longest().version(1);
    backend().damage();
    fails(s -> store(s).find(first.getId()));
    fails(s -> store(s).save(first));
    fails(s -> store(s).hashOf(first.getId()));
  }

  /** Saves it in a work of its own. */
  protected final StateHash save(T aggregate) {
    return transactions().run(s -> store(s).save(aggregate));
  }

  private void fails(org.yimen.ports.driven.Transactions.Work<?> work) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> transactions().run(work))
        .isNotInstanceOf(StaleStateException.class);
  }

  private void refusedAsStale(T aggregate) {
    assertThatExceptionOfType(StaleStateException.class).isThrownBy(() -> save(aggregate));
  }

  private void assertState(Optional<T> found, T expected) {
    assertThat(found.map(this::stateOf)).contains(stateOf(expected));
  }

  private Life<T> longest() {
    return lives().stream().max(Comparator.comparingInt(Life::length)).orElseThrow();
  }
}
