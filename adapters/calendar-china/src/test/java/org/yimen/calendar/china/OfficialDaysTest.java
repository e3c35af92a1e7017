package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.WorkingCalendar;

/** The calendar against the published facts and a loop over every day of twenty years. */
class OfficialDaysTest {
  private static final Pattern DAY =
      Pattern.compile("\"date\":\\s*\"([0-9-]+)\",\\s*\"isOffDay\":\\s*(true|false)");

  private final WorkingCalendar calendar = ChinaCalendar.load().calendar();

  @Test
  void every_day_of_twenty_years_agrees_with_the_published_facts() throws IOException {
    Map<LocalDate, Boolean> off = facts();
    for (LocalDate day = LocalDate.of(2007, 1, 1); day.getYear() < 2027; day = day.plusDays(1))
      assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(isWorking(off, day));
  }

  @Test
  void limits_of_twenty_years_agree_with_a_loop_over_the_published_facts() throws IOException {
    Map<LocalDate, Boolean> off = facts();
    Random random = new Random(20_072_026L);
    for (int round = 0; round < 10_000; round++) {
      LocalDate start = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(19 * 365));
      int days = 1 + random.nextInt(60);
      LocalDate end = start;
      for (int left = days; left > 0; ) {
        end = end.plusDays(1);
        if (isWorking(off, end)) left--;
      }
      assertThat(calendar.addWorkingDays(start, days)).as("%s + %s", start, days).isEqualTo(end);
    }
  }

  private static boolean isWorking(Map<LocalDate, Boolean> off, LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !off.getOrDefault(day, weekend);
  }

  private static Map<LocalDate, Boolean> facts() throws IOException {
    Path shared = shared();
    Assumptions.assumeTrue(Files.isDirectory(shared), "skipped: ../shared is absent");
    Map<LocalDate, Boolean> off = new HashMap<>();
    for (int year = 2007; year <= 2026; year++) {
      Matcher m = DAY.matcher(Files.readString(shared.resolve("data/holidays/" + year + ".json")));
      while (m.find()) off.put(LocalDate.parse(m.group(1)), Boolean.valueOf(m.group(2)));
    }
    assertThat(off).hasSizeGreaterThan(600);
    return off;
  }

  private static Path shared() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path shared = folder.resolve("shared");
      if (Files.exists(shared.resolve("architecture.md"))) return shared;
      folder = folder.getParent();
    }
    return Path.of("shared-is-absent");
  }
}
