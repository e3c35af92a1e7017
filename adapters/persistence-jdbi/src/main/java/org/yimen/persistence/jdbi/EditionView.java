package org.yimen.persistence.jdbi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction sees of an edition. What a writing work loads is its own until the edition
 * is found to be the same at its end; a reader's snapshot belongs to one edition anyway.
 */
final class EditionView implements ReferenceView {
  private final Editions.Edition edition;
  private final Map<Reference.Key, Object> lasting;
  private final Map<Reference.Key, Object> recent;
  private final Hold hold;
  private final boolean believes;
  private final Map<Reference.Key, Object> rows = new HashMap<>();
  private final Map<Reference.Key, BooleanSupplier> believed = new HashMap<>();
  private final Map<Reference.Key, Object> loaded = new HashMap<>();
  private final Map<Reference.Key, Object> changed = new HashMap<>();
  private final Map<Reference.Key, Object> words = new HashMap<>();
  private boolean believedAny;
  private boolean refused;

  /**
   * @param believes goes on with what this node saw of rows lately
   */
  EditionView(Editions editions, Editions.Edition edition, Hold hold, boolean believes) {
    this.edition = edition;
    this.lasting = editions.lasting();
    this.recent = hold == Hold.SNAPSHOT ? editions.seen() : editions.recent();
    this.hold = hold;
    this.believes = believes;
  }

  Editions.Edition edition() {
    return edition;
  }

  /** Whether the work wanted to change reference data and could not. */
  boolean wantsToChange() {
    return refused;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> Optional<V> recall(Reference.Kind<K, V> kind, K of) {
    return Optional.ofNullable((V) rows.get(new Reference.Key(kind, of)));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> Optional<V> lately(Reference.Kind<K, V> kind, K of) {
    return Optional.ofNullable((V) recent.get(new Reference.Key(kind, of)));
  }

  @Override
  public <K, V> Optional<V> believe(Reference.Kind<K, V> kind, K of, Predicate<V> isStill) {
    if (!believes) return Optional.empty();
    Optional<V> row = lately(kind, of);
    row.ifPresent(
        found -> {
          Reference.Key key = new Reference.Key(kind, of);
          rows.put(key, found);
          believed.put(key, () -> isStill.test(found));
          believedAny = true;
        });
    return row;
  }

  boolean believes() {
    return believes;
  }

  /** Whether the work went on with rows that it had not read. */
  boolean believedAny() {
    return believedAny;
  }

  /** Whether the rows that the work believed in and did not save are still what it believed. */
  boolean wasRight() {
    return believed.values().stream().allMatch(BooleanSupplier::getAsBoolean);
  }

  @Override
  public <K, V> void remember(Reference.Kind<K, V> kind, K of, V row) {
    Reference.Key key = new Reference.Key(kind, of);
    believed.remove(key);
    rows.put(key, row);
    if (hold == Hold.SNAPSHOT) recent.put(key, row);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <K, V> V get(Reference.Kind<K, V> kind, K of, Supplier<V> load) {
    Reference.Key key = new Reference.Key(kind, of);
    Object found = known(key, kind.lasting());
    if (found == null) {
      found = load.get();
      keep(key, kind.lasting(), found);
    }
    return (V) found;
  }

  private @Nullable Object known(Reference.Key key, boolean isLasting) {
    if (isLasting) {
      Object word = words.get(key);
      return word != null ? word : lasting.get(key);
    }
    Object found = changed.get(key);
    if (found == null) found = loaded.get(key);
    return found != null ? found : edition.get(key);
  }

  private void keep(Reference.Key key, boolean isLasting, Object found) {
    if (isLasting) {
      // what is not there yet may come with any other work
      if (!found.equals(Optional.empty())) words.put(key, found);
    } else if (hold == Hold.SNAPSHOT) edition.keep(key, found);
    else loaded.put(key, found);
  }

  @Override
  public <K, V> void put(Reference.Kind<K, V> kind, K of, V value) {
    Reference.Key key = new Reference.Key(kind, of);
    if (kind.lasting()) words.put(key, value);
    else if (hold == Hold.ALONE) changed.put(key, value);
    else {
      refused = true;
      throw new RunAgain(Hold.ALONE);
    }
  }

  /** The work is committed: what it learned of its edition, or of the one that it began, holds. */
  void publish(Editions editions) {
    lasting.putAll(words);
    recent.putAll(rows);
    if (hold == Hold.ALONE) {
      loaded.putAll(changed);
      editions.begin(edition, loaded);
    } else loaded.forEach(edition::keep);
  }
}
