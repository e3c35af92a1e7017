package org.yimen.ports.adapter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.UnknownRulebookException;
import org.yimen.ports.driven.WrittenRulebooks;

/**
 * Rulebooks out of a set that was loaded without fault, for adapters that load one. Safe for many
 * threads.
 */
@SecondaryAdapter
public final class LayeredRulebooks implements Rulebooks {
  private final RulebookSet set;
  private final Optional<WrittenRulebooks> written;

  /** Every command asks for the rules of its day; a hall has few days and few versions. */
  private final Map<InForce, Provisions> byDay = new ConcurrentHashMap<>();

  private final Map<String, Provisions> byVersion = new ConcurrentHashMap<>();

  private record InForce(RulebookId rulebook, LocalDate day) {}

  /** The rulebooks of that set, without what they are made of. */
  public LayeredRulebooks(RulebookSet set) {
    this(set, Optional.empty());
  }

  /** The rulebooks as they are written. */
  public LayeredRulebooks(WrittenRulebooks written) {
    this(written.set(), Optional.of(written));
  }

  private LayeredRulebooks(RulebookSet set, Optional<WrittenRulebooks> written) {
    this.set = set;
    this.written = written;
  }

  @Override
  public Optional<WrittenRulebooks> written() {
    return written;
  }

  @Override
  public Provisions inForce(RulebookId rulebook, LocalDate day) {
    return byDay.computeIfAbsent(new InForce(rulebook, day), this::stack);
  }

  private Provisions stack(InForce asked) {
    RulebookId rulebook = asked.rulebook();
    if (!set.knows(rulebook))
      throw new UnknownRulebookException("没有此规则集 / unknown rulebook: " + rulebook);
    return set.stack(rulebook, asked.day());
  }

  /**
   * A version names the editions of its layers with their dates. On the latest of these dates
   * exactly those editions are in force.
   */
  @Override
  public Provisions version(String version) {
    return byVersion.computeIfAbsent(version, this::find);
  }

  private Provisions find(String version) {
    try {
      LocalDate day =
          Arrays.stream(version.split("/", -1))
              .map(layer -> LocalDate.parse(layer.substring(layer.indexOf('@') + 1)))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      RulebookId nearest = new RulebookId(version.substring(0, version.indexOf('@')));
      Provisions found = inForce(nearest, day);
      if (found.version().equals(version)) return found;
    } catch (java.time.format.DateTimeParseException
        | StringIndexOutOfBoundsException
        | IllegalArgumentException e) { // not a name, or before its first edition
      throw new UnknownRulebookException("版本写法有误 / not a version: " + version, e);
    }
    throw new UnknownRulebookException("没有此版本 / unknown rulebook version: " + version);
  }
}
