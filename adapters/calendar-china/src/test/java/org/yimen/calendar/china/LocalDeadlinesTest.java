package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.LicensingLaw;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.testing.Clause;

/** Worked examples of provinces, cities and halls, on the real calendar. */
class LocalDeadlinesTest {
  private static final WorkingCalendar CALENDAR = ChinaCalendar.load().calendar();
  private static final ClockRules RULES = new ClockRules(LicensingLaw.provisions(), CALENDAR);

  private static LocalDate due(String startDay, int workingDays) {
    LocalDate start = LocalDate.parse(startDay);
    return CaseClock.started(
            start, false, new TimeLimit(45), Optional.of(Promise.within(workingDays)))
        .due(LimitKind.PROMISE, CALENDAR, start);
  }

  @Test
  @Clause({"HUN-6.5.4c", "PA-24"})
  void one_department_has_twenty_days() {
    int days = RULES.defaultLimit(1).value().workingDays();
    assertThat(due("2024-03-04", days)).isEqualTo("2024-04-01");
    assertThat(due("2008-03-03", days)).isEqualTo("2008-03-31");
  }

  @Test
  @Clause("HUN-6.5.4d")
  void two_departments_have_forty_five_days() {
    assertThat(due("2024-03-04", RULES.defaultLimit(2).value().workingDays()))
        .isEqualTo("2024-05-09");
  }

  @Test
  @Clause("LEG-15")
  void promises_of_halls() {
    assertThat(due("2018-06-01", 5)).isEqualTo("2018-06-08");
    assertThat(due("2024-03-04", 10)).as("HUN-3.4, JIN-2.2d").isEqualTo("2024-03-18");
    assertThat(due("2024-03-04", 5)).as("SHY-4d, JIN-4.2c").isEqualTo("2024-03-11");
    assertThat(due("2008-03-03", 7)).as("MAN-43").isEqualTo("2008-03-12");
  }
}
