package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The State Council's rules on public holidays 《全国年节及纪念日放假办法》 in two editions. */
public enum FestivalRules {
  /** Eleven days, in force to the end of 2024. */
  OF_2013(0, 1, LocalDate.of(2013, 12, 11), "国务院令第644号"),
  /** Thirteen days, with the eve of Spring Festival and 2 May, from 2025. */
  OF_2024(1, 2, LocalDate.of(2024, 11, 10), "国务院令第795号");

  final int evesOfSpringFestival;
  final int daysOfLabourDay;
  private final Notice notice;

  FestivalRules(int evesOfSpringFestival, int daysOfLabourDay, LocalDate issuedOn, String number) {
    this.evesOfSpringFestival = evesOfSpringFestival;
    this.daysOfLabourDay = daysOfLabourDay;
    this.notice = new Notice("全国年节及纪念日放假办法", Optional.of(number), Optional.of(issuedOn), "");
  }

  /** The edition that governs the year. Years before 2013 are read by the rules of 2013. */
  public static FestivalRules of(int year) {
    return year >= 2025 ? OF_2024 : OF_2013;
  }

  /** The rules as what a day off rests on. */
  public Notice notice() {
    return notice;
  }
}
