package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;

/**
 * Makes rulebooks out of what files say. Everything that is wrong is named at once, and nothing is
 * half loaded. For one reading; not thread-safe.
 */
public final class RulebookReader {
  private final List<RulebookSource> sources;
  private final KeyRegistry registry;
  private final List<RulebookFault> faults = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();

  private RulebookReader(List<RulebookSource> sources, KeyRegistry registry) {
    this.sources = sources;
    this.registry = registry;
  }

  /** Reads all sources together, with the keys of the rooms. */
  public static RulebookReading read(Collection<RulebookSource> sources, KeyRegistry registry) {
    return new RulebookReader(List.copyOf(sources), registry).read();
  }

  private RulebookReading read() {
    faults.addAll(RulebookLint.check(sources, registry));
    int before = faults.size();
    sameEditionTwice();
    below();
    softenings();
    boolean shelved = faults.stream().skip(before).allMatch(RulebookFault::isWarning);
    List<Edition> editions = new ArrayList<>();
    for (RulebookSource source : sources)
      editions.add(new EditionReader(source, registry, faults).read());
    for (RulebookFault fault : faults) fault.key().ifPresent(unreadable::add);
    Shelf shelf = new Shelf(editions);
    if (shelved) stacks(shelf);
    List<RulebookFault> all =
        new LinkedHashSet<>(faults)
            .stream()
                .sorted(
                    Comparator.comparing(RulebookFault::file).thenComparingInt(RulebookFault::line))
                .toList();
    if (all.stream().anyMatch(f -> !f.isWarning())) return RulebookReading.failed(all);
    return new RulebookReading(Optional.of(new RulebookSet(shelf, registry)), all);
  }

  private void sameEditionTwice() {
    Map<String, RulebookSource> seen = new HashMap<>();
    for (RulebookSource source : sources) {
      RulebookSource other = seen.putIfAbsent(source.edition(), source);
      if (other != null)
        fault(
            source,
            source.line(),
            FaultCode.DUPLICATE_EDITION,
            Argument.id("edition", source.edition()),
            Argument.id("other", other.file() + ":" + other.line()));
    }
  }

  private void below() {
    for (RulebookSource source : sources)
      source
          .over()
          .ifPresent(
              below -> {
                List<RulebookSource> lower = editionsOf(below);
                if (lower.isEmpty())
                  fault(
                      source,
                      source.line(),
                      FaultCode.UNKNOWN_BELOW,
                      Argument.id("rulebook", below));
                lower.stream()
                    .filter(l -> l.level().compareTo(source.level()) > 0)
                    .findFirst()
                    .ifPresent(
                        l ->
                            fault(
                                source,
                                source.line(),
                                FaultCode.LEVEL_ORDER,
                                Argument.code("level", source.level()),
                                Argument.code("other", l.level())));
                if (allBelow(source).contains(source.id()))
                  fault(
                      source,
                      source.line(),
                      FaultCode.CIRCLE,
                      Argument.code("circle", allBelow(source).toString()));
              });
  }

  private void softenings() {
    for (RulebookSource source : sources)
      for (Softening softening : source.softens()) {
        List<RulebookSource> below =
            allBelow(source).stream().flatMap(id -> editionsOf(id).stream()).toList();
        boolean known =
            softening
                .clause()
                .map(clause -> isOfNoLaw(source, softening, clause, below))
                .orElse(true);
        if (known && below.stream().noneMatch(b -> setsUnder(b, softening)))
          fault(
              source,
              softening.line(),
              FaultCode.SOFTENS_NOTHING,
              Argument.code(
                  "softened",
                  softening
                      .clause()
                      .map(ClauseId::value)
                      .or(() -> softening.context().map(c -> c.name().toLowerCase(Locale.ROOT)))
                      .orElseThrow()));
      }
  }

  private boolean isOfNoLaw(
      RulebookSource source, Softening softening, ClauseId clause, List<RulebookSource> below) {
    List<RulebookSource> holders =
        below.stream().filter(s -> s.clause(clause).isPresent()).toList();
    boolean law = holders.stream().anyMatch(h -> h.level() == RulebookLevel.LAW);
    if (holders.isEmpty() || law)
      fault(
          source,
          softening.line(),
          law ? FaultCode.SOFTENS_LAW : FaultCode.UNKNOWN_CLAUSE,
          Argument.id("clause", clause));
    return !holders.isEmpty() && !law;
  }

  private static boolean setsUnder(RulebookSource below, Softening softening) {
    return below.level() != RulebookLevel.LAW
        && below.settings().stream()
            .flatMap(setting -> below.clause(setting.clause()).stream())
            .anyMatch(softening::covers);
  }

  private void stacks(Shelf shelf) {
    for (RulebookId id : shelf.ids()) {
      LocalDate complete = shelf.completeFrom(id);
      for (LocalDate day : shelf.changes(id)) {
        List<Edition> layers = shelf.layers(id, day);
        Stack stack = new Stack(layers, registry);
        faults.addAll(stack.faults());
        if (!day.isBefore(complete)) missing(layers, stack);
      }
    }
  }

  private void missing(List<Edition> layers, Stack stack) {
    RulebookSource nearest = layers.get(layers.size() - 1).source();
    for (ProvisionKey<?> key : stack.missing()) {
      // a value that could not be read is named already; that it is also missing would be noise
      if (!unreadable.contains(key.name()))
        faults.add(
            RulebookFault.at(
                nearest.file(),
                nearest.line(),
                key.name(),
                FaultCode.REQUIRED_MISSING,
                Argument.id("stack", stack.version()),
                Argument.code("meaning", key.meaningEn())));
    }
  }

  private Set<RulebookId> allBelow(RulebookSource source) {
    Set<RulebookId> all = new LinkedHashSet<>();
    List<RulebookId> todo = new ArrayList<>();
    source.over().ifPresent(todo::add);
    while (!todo.isEmpty()) {
      RulebookId next = todo.remove(0);
      if (all.add(next))
        for (RulebookSource lower : editionsOf(next)) lower.over().ifPresent(todo::add);
    }
    return all;
  }

  private List<RulebookSource> editionsOf(RulebookId id) {
    return sources.stream().filter(s -> s.id().equals(id)).toList();
  }

  private void fault(RulebookSource source, int line, FaultCode code, Argument... arguments) {
    faults.add(RulebookFault.at(source.file(), line, code, arguments));
  }
}
