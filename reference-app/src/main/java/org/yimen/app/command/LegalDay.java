package org.yimen.app.command;

import java.time.LocalDate;
import java.time.ZoneId;

/** The legal day of the halls (decision 1). */
final class LegalDay {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private LegalDay() {}

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
