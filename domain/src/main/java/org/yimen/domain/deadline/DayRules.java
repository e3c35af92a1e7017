package org.yimen.domain.deadline;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;

/**
 * How the days of an item count 期限计算: in which unit, which procedures take days out, and by which
 * clause of the rulebooks in force, or the house rule where they are silent. Immutable.
 *
 * @param rules the provisions for the item
 * @param hall the working calendar of the hall
 * @param licence whether the item is a licence 行政许可, for which no other procedure takes days out
 *     than those that its law names
 */
public record DayRules(Provisions rules, WorkingCalendar hall, boolean licence)
    implements ValueObject {
  /** The unit in which limits of the item count (PLL-82; decision 1). */
  public Provision<DayUnit> unit() {
    return rules.get(
        !licence && rules.isSaid(DeadlineProvisions.UNIT_OTHER_ITEMS)
            ? DeadlineProvisions.UNIT_OTHER_ITEMS
            : DeadlineProvisions.UNIT);
  }

  /** The calendar to count limits with: that of the hall, or every day. */
  public WorkingCalendar calendar() {
    return unit().value().calendar(hall);
  }

  /** What takes the days of such a procedure out; empty where they count (PLL-45; decision 5). */
  public Optional<Provision<List<SuspensionKind>>> excluding(SuspensionKind kind) {
    return naming(DeadlineProvisions.EXCLUDED_PROCEDURES, kind)
        .or(() -> licence ? Optional.empty() : naming(DeadlineProvisions.ALSO_SUSPENDS, kind));
  }

  /** Whether the rulebook excludes it for every item, not by a setting for other items. */
  boolean isExcludedForAll(SuspensionKind kind) {
    return naming(DeadlineProvisions.EXCLUDED_PROCEDURES, kind).isPresent();
  }

  /**
   * The clause by which a day counted or not; empty after the last day.
   *
   * @param procedure the procedure that matters to the reason
   */
  public Optional<ClauseId> clause(DayReason reason, Optional<SuspensionKind> procedure) {
    return switch (reason) {
      case COUNTED, CALENDAR_DAY, MAKE_UP_DAY, WEEKEND, HOLIDAY -> Optional.of(unit().clause());
      case DAY_OF_ACCEPTANCE ->
          Optional.of(rules.get(DeadlineProvisions.START_DAY_COUNTED).clause());
      case SUSPENSION_NOT_TOLD ->
          Optional.of(rules.get(DeadlineProvisions.TOLD_IN_WRITING).clause());
      case SUSPENSION_TOO_LATE -> Optional.of(HouseRule.HOUSE_READING.id());
      case SUSPENDED, SUSPENDED_BY_SETTING ->
          procedure
              .flatMap(this::excluding)
              .map(Provision::clause)
              .or(() -> Optional.of(HouseRule.HOUSE_READING.id()));
      case AFTER_LAST_DAY -> Optional.empty();
    };
  }

  private Optional<Provision<List<SuspensionKind>>> naming(
      ProvisionKey<List<SuspensionKind>> key, SuspensionKind kind) {
    return rules.firstWhere(key, kinds -> kinds.contains(kind));
  }
}
