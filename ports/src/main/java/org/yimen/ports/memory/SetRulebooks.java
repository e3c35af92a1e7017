package org.yimen.ports.memory;

import java.time.LocalDate;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.ports.adapter.LayeredRulebooks;
import org.yimen.ports.driven.Rulebooks;

/** Rulebooks out of a set that was loaded without fault. Safe for many threads. */
public final class SetRulebooks implements Rulebooks {
  private final Rulebooks layered;

  public SetRulebooks(RulebookSet set) {
    this.layered = new LayeredRulebooks(set);
  }

  @Override
  public Provisions inForce(RulebookId rulebook, LocalDate day) {
    return layered.inForce(rulebook, day);
  }

  @Override
  public Provisions version(String version) {
    return layered.version(version);
  }
}
