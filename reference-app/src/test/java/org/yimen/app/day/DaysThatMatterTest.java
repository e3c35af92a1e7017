package org.yimen.app.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayRules;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** Accepted on 2026-09-21; 45 working days end on 2026-11-30, 15 promised ones on 2026-10-19. */
class DaysThatMatterTest {
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 21);
  private static final LocalDate STATUTE = LocalDate.of(2026, 11, 30);
  private static final LocalDate PROMISE = LocalDate.of(2026, 10, 19);

  private final WorkingCalendar calendar = ChinaCalendar.load().calendar();
  private final Provisions rules =
      YamlRulebooks.builtIn().stack(new RulebookId("meixihu"), ACCEPTED);

  @Test
  void the_days_of_a_promised_case_end_with_the_promise() {
    DaysThatMatter days = of(Optional.of(Promise.within(15)), LocalDate.of(2026, 10, 12));
    assertThat(days.listed().get(0).note().day()).isEqualTo(ACCEPTED);
    assertThat(last(days)).isEqualTo(PROMISE);
    assertThat(days.restTo()).contains(STATUTE);
  }

  @Test
  void a_case_that_ran_past_its_promise_is_told_to_its_end() {
    DaysThatMatter days = of(Optional.of(Promise.within(15)), LocalDate.of(2026, 10, 22));
    assertThat(last(days)).isEqualTo(LocalDate.of(2026, 10, 22));
    assertThat(days.restTo()).contains(STATUTE);
  }

  @Test
  void without_a_promise_all_days_of_the_statute_are_told() {
    DaysThatMatter days = of(Optional.empty(), LocalDate.of(2026, 10, 12));
    assertThat(last(days)).isEqualTo(STATUTE);
    assertThat(days.restTo()).isEmpty();
  }

  private static LocalDate last(DaysThatMatter days) {
    List<DayExplanation> listed = days.listed();
    return listed.get(listed.size() - 1).note().day();
  }

  private DaysThatMatter of(Optional<Promise> promise, LocalDate ended) {
    CaseClock clock = CaseClock.started(ACCEPTED, false, new TimeLimit(45), promise).ended(ended);
    ClockReading reading = clock.reading(calendar, ended, NearRule.of(rules));
    return DaysThatMatter.of(reading, clock.explain(new DayRules(rules, calendar, true), ended));
  }
}
