package org.yimen.domain.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What cases that ended in a period come to 时效统计: how many missed what they were promised, against
 * a target of none (HUN-4.3.3.3b), and how far real handling stays below the statutory limit
 * (HUN-6.5.4e).
 *
 * @param ended cases that ended in the period
 * @param overdue of these, how many ended late
 * @param usedDays working days used by all of them together, by the statutory clock
 * @param statutoryDays their statutory days together
 */
public record PunctualityFigures(int ended, int overdue, long usedDays, long statutoryDays)
    implements ValueObject {
  /**
   * The figures of the cases that ended from the first to the last day, both inclusive, by whatever
   * they are grouped: window, item, department.
   */
  public static <K> Map<K, PunctualityFigures> by(
      Function<Punctuality, ? extends Collection<K>> group,
      Collection<Punctuality> cases,
      LocalDate firstDay,
      LocalDate lastDay) {
    Map<K, PunctualityFigures> figures = new LinkedHashMap<>();
    for (Punctuality one : cases)
      if (one.endedOn().filter(d -> !d.isBefore(firstDay) && !d.isAfter(lastDay)).isPresent())
        for (K key : group.apply(one)) figures.merge(key, of(one), PunctualityFigures::and);
    return figures;
  }

  /** The same without a group. */
  public static PunctualityFigures of(
      Collection<Punctuality> cases, LocalDate firstDay, LocalDate lastDay) {
    return by(c -> List.of(""), cases, firstDay, lastDay)
        .getOrDefault("", new PunctualityFigures(0, 0, 0, 0));
  }

  private static PunctualityFigures of(Punctuality one) {
    return new PunctualityFigures(
        1,
        one.isOverdue() ? 1 : 0,
        one.clock().statute().daysUsed(),
        one.clock().statute().limitDays());
  }

  private PunctualityFigures and(PunctualityFigures other) {
    return new PunctualityFigures(
        ended + other.ended,
        overdue + other.overdue,
        usedDays + other.usedDays,
        statutoryDays + other.statutoryDays);
  }

  /** Mean working days used, two decimals, half up; 0.00 where nothing ended. */
  public BigDecimal meanDays() {
    return quotient(BigDecimal.valueOf(usedDays), ended);
  }

  /**
   * By how many percent of the statutory days real handling stayed below them 压缩率, two decimals,
   * half up (decision 40); negative where it took longer, 0.00 where nothing ended.
   */
  public BigDecimal compressionPercent() {
    return quotient(BigDecimal.valueOf((statutoryDays - usedDays) * 100), statutoryDays);
  }

  private static BigDecimal quotient(BigDecimal sum, long by) {
    return by == 0
        ? new BigDecimal("0.00")
        : sum.divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP);
  }
}
