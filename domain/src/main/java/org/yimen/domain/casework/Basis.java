package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.DayRules;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.staff.Standing;

/**
 * On what an act on a case rests 办理依据: handed in by the caller, who has looked it up.
 *
 * @param rules provisions in force: of the day for an intake, of the day of acceptance after it;
 *     for an item that is no licence without the law of licences as their ground ({@link
 *     Provisions#beyondLicences()})
 * @param item the item version of the case
 * @param calendar working days of the centre
 * @param zone zone of the hall; legal days are its days
 * @param standing what the acting person may act as
 */
public record Basis(
    Provisions rules, ItemVersion item, WorkingCalendar calendar, ZoneId zone, Standing standing)
    implements ValueObject {
  public Basis {
    if (item.category() != ItemCategory.LICENCE) rules = rules.beyondLicences();
  }

  /** How the days of the item count. */
  public DayRules days() {
    return new DayRules(rules, calendar, item.category() == ItemCategory.LICENCE);
  }

  /** The legal day of an instant. */
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
