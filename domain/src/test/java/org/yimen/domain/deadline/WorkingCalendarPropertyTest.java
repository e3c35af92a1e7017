package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The calendar against a loop that looks at one day after the other, over twenty years. */
class WorkingCalendarPropertyTest {
  private static final long SEED = 20_240_910L;

  @Test
  void arithmetic_agrees_with_a_loop_over_days() {
    Random random = new Random(SEED);
    RandomCalendar calendars = new RandomCalendar(2008, 2028, random);
    WorkingCalendar calendar = calendars.calendar();
    LocalDate first = LocalDate.of(2008, 1, 1);
    for (int round = 0; round < 20_000; round++) {
      LocalDate start = first.plusDays(random.nextInt(20 * 365));
      int days = random.nextInt(round % 10 == 0 ? 250 : 30);
      LocalDate end = start;
      for (int left = days; left > 0; ) {
        end = end.plusDays(1);
        if (calendars.isWorking(end)) left--;
      }
      assertThat(calendar.addWorkingDays(start, days)).as("%s + %s", start, days).isEqualTo(end);
      assertThat(calendar.addWorkingDays((int) start.toEpochDay(), days))
          .isEqualTo((int) end.toEpochDay());
      assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
      assertThat(calendar.isWorkingDay(start)).isEqualTo(calendars.isWorking(start));
      assertThat(calendar.note(start).kind().isWorking()).isEqualTo(calendars.isWorking(start));

      LocalDate next = start;
      while (!calendars.isWorking(next)) next = next.plusDays(1);
      assertThat(calendar.nextOrSame(start)).isEqualTo(next);
    }
  }

  @Test
  void days_before_agree_with_a_loop_over_days() {
    Random random = new Random(SEED + 1);
    RandomCalendar calendars = new RandomCalendar(2008, 2028, random);
    LocalDate last = LocalDate.of(2028, 12, 31);
    for (int round = 0; round < 5_000; round++) {
      LocalDate start = last.minusDays(random.nextInt(19 * 365));
      int days = random.nextInt(30);
      LocalDate end = start;
      for (int left = days; left > 0; ) {
        end = end.minusDays(1);
        if (calendars.isWorking(end)) left--;
      }
      assertThat(calendars.calendar().previousWorkingDays(start, days))
          .as("%s - %s", start, days)
          .isEqualTo(end);
    }
  }
}
