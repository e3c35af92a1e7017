package org.yimen.ports.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.ClauseContext;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.KeyRegistry;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookLevel;
import org.yimen.domain.rulebook.RulebookReader;
import org.yimen.domain.rulebook.RulebookScope;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;
import org.yimen.domain.rulebook.SourceSetting;
import org.yimen.domain.rulebook.Strength;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.kit.RulebooksContract;

final class SetRulebooksTest extends RulebooksContract {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

  @Override
  protected Rulebooks rulebooks() {
    KeyRegistry keys = KeyRegistry.builder().room(QueueProvisions.all()).build();
    return new SetRulebooks(
        RulebookReader.read(List.of(edition(FIRST, 3), edition(SECOND, 4)), keys).orElseThrow());
  }

  @Override
  protected RulebookId known() {
    return new RulebookId("sample");
  }

  @Override
  protected Map<LocalDate, String> versions() {
    return Map.of(
        FIRST,
        "sample@2020-01-01",
        SECOND.minusDays(1),
        "sample@2020-01-01",
        SECOND,
        "sample@2026-07-01",
        SECOND.plusYears(9),
        "sample@2026-07-01");
  }

  /** An edition that asks for so many calls before a ticket is missed. */
  private RulebookSource edition(LocalDate from, int calls) {
    LegalClause clause =
        new LegalClause(
            new ClauseId("S-1"), "第一条", "article 1", "过号", "missed", ClauseStatus.ENFORCED);
    return new RulebookSource(
        "sample-" + from + ".yaml",
        known(),
        "样本",
        "Sample",
        RulebookLevel.LAW,
        RulebookScope.EVERY_ITEM,
        Optional.empty(),
        "样本机关",
        "Sample issuer",
        from,
        Optional.of(from),
        List.of(new SourceClause(clause, ClauseContext.QUEUE, List.of(), 10)),
        List.of(
            new SourceSetting(
                QueueProvisions.MISSED_CALLS.name(),
                new RawValue.Scalar(Integer.toString(calls), 20),
                Strength.BLOCK,
                clause.id(),
                20)),
        List.of(),
        1);
  }
}
