package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yimen.domain.ids.RulebookId;

/**
 * Rulebooks that were loaded without fault. Gives the stack of provisions in force for a rulebook
 * on a day, and says where each of them comes from. Immutable.
 */
public final class RulebookSet {
  private final Shelf shelf;
  private final KeyRegistry registry;
  private final Map<List<Edition>, Provisions> stacks;

  RulebookSet(Shelf shelf, KeyRegistry registry) {
    this.shelf = shelf;
    this.registry = registry;
    Map<List<Edition>, Provisions> complete = new HashMap<>();
    for (RulebookId id : shelf.ids())
      for (LocalDate day : shelf.changes(id)) {
        List<Edition> layers = shelf.layers(id, day);
        Stack stack = new Stack(layers, registry);
        if (stack.missing().isEmpty()) complete.put(layers, stack.provisions());
      }
    this.stacks = Map.copyOf(complete);
  }

  /** The keys with which the set was read. */
  public KeyRegistry registry() {
    return registry;
  }

  /** The rulebooks, in the order in which they were given. */
  public Set<RulebookId> ids() {
    return shelf.ids();
  }

  /** Whether there is such a rulebook. */
  public boolean knows(RulebookId id) {
    return shelf.ids().contains(id);
  }

  /** The editions of a rulebook, oldest first; empty for an unknown one. */
  public List<RulebookInfo> editions(RulebookId id) {
    return shelf.editions(id).stream().map(e -> RulebookInfo.of(e.source())).toList();
  }

  /**
   * The first day from which every rulebook of the stack is in force, so that no required provision
   * is missing from then on.
   *
   * @throws IllegalArgumentException if there is no such rulebook
   */
  public LocalDate completeFrom(RulebookId id) {
    known(id);
    return shelf.completeFrom(id);
  }

  /**
   * The provisions in force on a day, each layer in the edition of that day. A rulebook that is not
   * in force yet says nothing (MXH-0); what lies below it applies.
   *
   * @throws IllegalArgumentException if there is no such rulebook, or if so few of its layers are
   *     in force on the day that a required provision is missing
   */
  public Provisions stack(RulebookId id, LocalDate day) {
    known(id);
    Provisions rules = stacks.get(shelf.layers(id, day));
    if (rules == null)
      throw new IllegalArgumentException(
          "the stack of " + id + " is complete from " + completeFrom(id) + ", asked for " + day);
    return rules;
  }

  /** The stack with this {@link Provisions#version() version}, also after newer editions came. */
  public Optional<Provisions> version(String version) {
    return stacks.values().stream().filter(s -> s.version().equals(version)).findFirst();
  }

  /**
   * Every value that a nearer rulebook put in the place of another's, in the stack of the day.
   *
   * @throws IllegalArgumentException if there is no such rulebook
   */
  public List<Replacement> replacements(RulebookId id, LocalDate day) {
    known(id);
    return new Stack(shelf.layers(id, day), registry).replacements();
  }

  /**
   * Where the value of a key comes from in the stack of the day; empty if no room declares the key.
   *
   * @throws IllegalArgumentException as {@link #stack}
   */
  public Optional<Explanation> explain(RulebookId id, LocalDate day, String key) {
    Provisions rules = stack(id, day);
    return registry.key(key).map(k -> Explanation.of(k, rules));
  }

  /**
   * What two rulebooks say otherwise on a day, in the order of keys.
   *
   * @throws IllegalArgumentException if one is unknown or its stack not complete on that day
   */
  public List<Difference> differences(RulebookId one, RulebookId other, LocalDate day) {
    List<Explanation> first = explainAll(one, day);
    List<Explanation> second = explainAll(other, day);
    return IntStream.range(0, first.size())
        .mapToObj(i -> Difference.between(first.get(i), second.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Where the value of every key comes from, in the order of the rooms.
   *
   * @throws IllegalArgumentException as {@link #stack}
   */
  public List<Explanation> explainAll(RulebookId id, LocalDate day) {
    Provisions rules = stack(id, day);
    return registry.keys().stream().<Explanation>map(k -> Explanation.of(k, rules)).toList();
  }

  private void known(RulebookId id) {
    if (!knows(id)) throw new IllegalArgumentException("there is no rulebook " + id);
  }
}
