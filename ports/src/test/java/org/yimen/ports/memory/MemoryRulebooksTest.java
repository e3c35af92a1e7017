package org.yimen.ports.memory;

import java.time.LocalDate;
import java.util.Map;
import org.yimen.domain.ids.RulebookId;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.kit.RulebooksContract;
import org.yimen.ports.kit.Samples;

final class MemoryRulebooksTest extends RulebooksContract {
  @Override
  protected Rulebooks rulebooks() {
    return new MemoryRulebooks(Map.of(known(), Samples.RULES));
  }

  @Override
  protected RulebookId known() {
    return new RulebookId("sample");
  }

  @Override
  protected Map<LocalDate, String> versions() {
    return Map.of(Samples.MON, Samples.RULES.version());
  }
}
