package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.deadline.Days.arrangement;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.festivals2024To2027;
import static org.yimen.domain.deadline.Days.off;
import static org.yimen.domain.deadline.Days.promised;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What loading an arrangement does to open cases. */
class DueChangeTest {
  private final WorkingCalendar before =
      WorkingCalendar.of(List.of(arrangement(2026)), festivals2024To2027());
  private final WorkingCalendar after =
      before.with(arrangement(2027, off("2027-01-01"), off("2027-01-04"), off("2027-02-05")));

  @Test
  void a_date_moves_or_only_becomes_sure() {
    CaseClock clock = promised("2026-12-28", 10, 4);
    assertThat(DueChange.between(clock, before, after, day("2026-12-29")))
        .containsExactly(
            new DueChange(
                LimitKind.STATUTE,
                day("2027-01-12"),
                Certainty.PROVISIONAL,
                day("2027-01-13"),
                Certainty.OFFICIAL),
            new DueChange(
                LimitKind.PROMISE,
                day("2027-01-04"),
                Certainty.PROVISIONAL,
                day("2027-01-05"),
                Certainty.OFFICIAL));
    CaseClock shorter = promised("2027-01-05", 10, 4);
    assertThat(DueChange.between(shorter, before, after, day("2027-01-05")))
        .allMatch(c -> c.dueBefore().equals(c.dueAfter()))
        .extracting(DueChange::certaintyAfter)
        .containsExactly(Certainty.OFFICIAL, Certainty.OFFICIAL);
  }

  @Test
  void a_case_of_arranged_days_or_that_has_ended_does_not_change() {
    assertThat(DueChange.between(promised("2026-12-01", 10, 4), before, after, day("2026-12-02")))
        .isEmpty();
    CaseClock ended = promised("2026-12-28", 10, 4).ended(day("2026-12-30"));
    assertThat(DueChange.between(ended, before, after, day("2026-12-31"))).isEmpty();
  }
}
