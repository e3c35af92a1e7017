package org.yimen.domain.deadline;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The festivals of one year that follow the moon and the sun, as data.
 *
 * @param springFestival first day of the first lunar month 春节; its eve 除夕 is the day before
 * @param qingming 清明
 * @param dragonBoat fifth day of the fifth lunar month 端午
 * @param midAutumn fifteenth day of the eighth lunar month 中秋
 */
public record FestivalDates(
    LocalDate springFestival, LocalDate qingming, LocalDate dragonBoat, LocalDate midAutumn)
    implements ValueObject {
  public FestivalDates {
    int year = springFestival.getYear();
    if (qingming.getYear() != year || dragonBoat.getYear() != year || midAutumn.getYear() != year)
      throw new IllegalArgumentException("festivals of different years beside " + springFestival);
    if (!springFestival.isBefore(qingming)
        || !qingming.isBefore(dragonBoat)
        || !dragonBoat.isBefore(midAutumn))
      throw new IllegalArgumentException("festivals of " + year + " are out of order");
  }

  /** The common year of all four. */
  public int year() {
    return springFestival.getYear();
  }
}
