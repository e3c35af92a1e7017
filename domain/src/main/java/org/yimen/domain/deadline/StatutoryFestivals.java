package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The statutory festivals 法定节假日 for years whose arrangement is not published yet. Only the
 * festivals themselves: which working day makes up for one that falls on a weekend 补假, and how days
 * are shifted 调休, is for the arrangement to say. Immutable.
 *
 * @param years lunar and solar dates, one a year, without a gap
 */
public record StatutoryFestivals(List<FestivalDates> years) implements ValueObject {
  /** Names of a festival day. */
  record Name(String zh, String en) {
    Name and(Name other) {
      return new Name(zh + "、" + other.zh, en + " and " + other.en);
    }
  }

  public StatutoryFestivals {
    years = List.copyOf(years);
    if (years.isEmpty()) throw new IllegalArgumentException("festivals of at least one year");
    for (int i = 1; i < years.size(); i++)
      if (years.get(i).year() != years.get(0).year() + i)
        throw new IllegalArgumentException(
            "festivals of " + (years.get(0).year() + i) + " are missing");
  }

  public int firstYear() {
    return years.get(0).year();
  }

  public int lastYear() {
    return firstYear() + years.size() - 1;
  }

  /** The festival days of a year between {@link #firstYear()} and {@link #lastYear()}. */
  SortedMap<LocalDate, Name> daysOf(int year) {
    FestivalRules rules = FestivalRules.of(year);
    FestivalDates dates = years.get(year - firstYear());
    SortedMap<LocalDate, Name> days = new TreeMap<>();
    add(days, LocalDate.of(year, 1, 1), 1, new Name("元旦", "New Year's Day"));
    add(
        days,
        dates.springFestival().minusDays(rules.evesOfSpringFestival),
        3 + rules.evesOfSpringFestival,
        new Name("春节", "Spring Festival"));
    add(days, dates.qingming(), 1, new Name("清明节", "Qingming Festival"));
    add(days, LocalDate.of(year, 5, 1), rules.daysOfLabourDay, new Name("劳动节", "Labour Day"));
    add(days, dates.dragonBoat(), 1, new Name("端午节", "Dragon Boat Festival"));
    add(days, LocalDate.of(year, 10, 1), 3, new Name("国庆节", "National Day"));
    add(days, dates.midAutumn(), 1, new Name("中秋节", "Mid-Autumn Festival"));
    return Collections.unmodifiableSortedMap(days);
  }

  private static void add(SortedMap<LocalDate, Name> days, LocalDate first, int length, Name name) {
    for (int i = 0; i < length; i++) days.merge(first.plusDays(i), name, Name::and);
  }
}
