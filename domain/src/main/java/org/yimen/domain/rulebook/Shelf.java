package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yimen.domain.ids.RulebookId;

/** All editions by rulebook and day, and which of them lie over each other on a day. */
final class Shelf {
  private final Map<RulebookId, NavigableMap<LocalDate, Edition>> editions = new LinkedHashMap<>();

  Shelf(List<Edition> all) {
    for (Edition edition : all)
      editions
          .computeIfAbsent(edition.source().id(), id -> new TreeMap<>())
          .putIfAbsent(edition.source().effectiveFrom(), edition);
  }

  Set<RulebookId> ids() {
    return Collections.unmodifiableSet(editions.keySet());
  }

  List<Edition> editions(RulebookId id) {
    NavigableMap<LocalDate, Edition> known = editions.get(id);
    return known == null ? List.of() : List.copyOf(known.values());
  }

  /** The edition in force on the day, empty before the first. */
  Optional<Edition> inForce(RulebookId id, LocalDate day) {
    NavigableMap<LocalDate, Edition> known = editions.get(id);
    return Optional.ofNullable(known == null ? null : known.floorEntry(day))
        .map(Map.Entry::getValue);
  }

  /**
   * The editions in force on the day, lowest first. A rulebook that is not in force yet is left
   * out; what lies below it is still asked (MXH-0).
   */
  List<Edition> layers(RulebookId id, LocalDate day) {
    List<Edition> nearestFirst = new ArrayList<>();
    Set<RulebookId> seen = new LinkedHashSet<>();
    Optional<RulebookId> at = Optional.of(id);
    while (at.isPresent() && seen.add(at.get())) {
      RulebookId here = at.get();
      Optional<Edition> now = inForce(here, day);
      now.ifPresent(nearestFirst::add);
      at = now.or(() -> editions(here).stream().findFirst()).flatMap(e -> e.source().over());
    }
    Collections.reverse(nearestFirst);
    return nearestFirst;
  }

  /** All rulebooks that lie below in any edition, and the rulebook itself. */
  Set<RulebookId> closure(RulebookId id) {
    Set<RulebookId> all = new LinkedHashSet<>();
    List<RulebookId> todo = new ArrayList<>(List.of(id));
    while (!todo.isEmpty()) {
      RulebookId next = todo.remove(todo.size() - 1);
      if (all.add(next)) for (Edition e : editions(next)) e.source().over().ifPresent(todo::add);
    }
    return all;
  }

  /** The days on which the stack changes. */
  Set<LocalDate> changes(RulebookId id) {
    Set<LocalDate> days = new TreeSet<>();
    for (RulebookId member : closure(id))
      for (Edition e : editions(member)) days.add(e.source().effectiveFrom());
    return days;
  }

  /** The first day from which every rulebook of the stack below and with this one is in force. */
  LocalDate completeFrom(RulebookId id) {
    return closure(id).stream()
        .flatMap(m -> editions(m).stream().findFirst().stream())
        .map(e -> e.source().effectiveFrom())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
