package org.yimen.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The legal day 法定日: instants are stored in UTC, days are days of the hall's zone (decision 1). */
public final class LegalDay {
  /** The zone of halls in China, {@code Asia/Shanghai}. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private LegalDay() {}

  /** The day on which the instant falls in the zone of the hall. */
  public static LocalDate of(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
