package org.yimen.ports.memory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.UnknownRulebookException;

/**
 * Rulebooks that the caller has put together in code: one stack per rulebook, in force on every
 * day. Immutable.
 */
public final class MemoryRulebooks implements Rulebooks {
  private final Map<RulebookId, Provisions> stacks;

  public MemoryRulebooks(Map<RulebookId, Provisions> stacks) {
    this.stacks = new LinkedHashMap<>(stacks);
  }

  @Override
  public Provisions inForce(RulebookId rulebook, LocalDate day) {
    return Optional.ofNullable(stacks.get(rulebook))
        .orElseThrow(() -> new UnknownRulebookException("没有此规则集 / unknown rulebook: " + rulebook));
  }

  @Override
  public Provisions version(String version) {
    return stacks.values().stream()
        .filter(p -> p.version().equals(version))
        .findFirst()
        .orElseThrow(
            () -> new UnknownRulebookException("没有此版本 / unknown rulebook version: " + version));
  }
}
