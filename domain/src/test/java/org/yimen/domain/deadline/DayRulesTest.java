package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.statuteOnly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.testing.Clause;

class DayRulesTest {
  private static final Provisions CALENDAR_DAYS_FOR_OTHERS =
      LicensingLaw.with(DeadlineProvisions.UNIT_OTHER_ITEMS, DayUnit.CALENDAR);
  private static final DayRules LICENCE =
      new DayRules(CALENDAR_DAYS_FOR_OTHERS, WEEKENDS_ONLY, true);
  private static final DayRules SERVICE =
      new DayRules(CALENDAR_DAYS_FOR_OTHERS, WEEKENDS_ONLY, false);

  @Test
  @Clause("HUN-2e")
  void a_rulebook_may_count_calendar_days_for_items_that_are_no_licences() {
    CaseClock five = statuteOnly("2024-03-07", 5);
    assertThat(five.due(LimitKind.STATUTE, LICENCE.calendar(), day("2024-03-07")))
        .isEqualTo("2024-03-14");
    assertThat(five.due(LimitKind.STATUTE, SERVICE.calendar(), day("2024-03-07")))
        .isEqualTo("2024-03-12");
    assertThat(LICENCE.unit().clause()).isEqualTo(new ClauseId("PLL-82"));
    assertThat(SERVICE.unit().clause()).isEqualTo(new ClauseId("LOCAL-1"));
    assertThat(new LastDays(SERVICE).ofSupplementNotice(day("2024-03-07"))).isEqualTo("2024-03-12");
  }

  @Test
  void each_calendar_day_counts_by_the_clause_that_sets_the_unit() {
    List<DayExplanation> days = statuteOnly("2024-03-07", 3).explain(SERVICE, day("2024-03-07"));
    assertThat(days)
        .extracting(d -> d.statute().reason())
        .containsExactly(
            DayReason.DAY_OF_ACCEPTANCE,
            DayReason.CALENDAR_DAY,
            DayReason.CALENDAR_DAY,
            DayReason.CALENDAR_DAY);
    assertThat(days.get(2).note().day()).as("a Saturday").isEqualTo("2024-03-09");
    assertThat(days.get(2).statute().clause()).contains(new ClauseId("LOCAL-1"));
    assertThat(days.get(0).statute().clause()).contains(new ClauseId("YM-9"));
  }

  @Test
  void a_reading_says_in_which_unit_it_counts() {
    NearRule near = NearRule.of(CALENDAR_DAYS_FOR_OTHERS);
    CaseClock clock = statuteOnly("2024-03-07", 3);
    LimitReading late = clock.reading(SERVICE.calendar(), day("2024-03-16"), near).statute();
    assertThat(late.unit()).isEqualTo(DayUnit.CALENDAR);
    assertThat(late.daysLate()).as("Saturday and Sunday too").isEqualTo(6);
    assertThat(clock.reading(LICENCE.calendar(), day("2024-03-07"), near).statute().unit())
        .isEqualTo(DayUnit.WORKING);
  }

  @Test
  void where_nothing_is_said_of_other_items_they_count_like_all() {
    Provisions all =
        Provisions.named("foreign")
            .set(
                "foreign",
                DeadlineProvisions.UNIT,
                new org.yimen.domain.rulebook.Provision<>(
                    DayUnit.CALENDAR,
                    new ClauseId("F-1"),
                    org.yimen.domain.rulebook.Strength.BLOCK))
            .build();
    assertThat(new DayRules(all, WEEKENDS_ONLY, false).unit().value()).isEqualTo(DayUnit.CALENDAR);
    Provisions silent = Provisions.named("silent").build();
    assertThat(new DayRules(silent, WEEKENDS_ONLY, false).unit().value())
        .isEqualTo(DayUnit.WORKING);
    assertThat(new DayRules(silent, WEEKENDS_ONLY, true).unit().clause())
        .isEqualTo(new ClauseId("YM-9"));
  }

  @Test
  void a_rulebook_that_asks_for_no_notice_lets_untold_days_out() {
    Suspension untold =
        new Suspension(
            SuspensionKind.TESTING,
            day("2024-03-05"),
            Optional.of(day("2024-03-06")),
            day("2024-03-05"),
            Optional.empty());
    CaseClock clock = statuteOnly("2024-03-04", 2);
    assertThat(due(clock.suspended(untold))).isEqualTo("2024-03-06");
    assertThat(due(clock.suspended(untold.bindingUntold()))).isEqualTo("2024-03-08");
    Provisions asksNone = LicensingLaw.with(DeadlineProvisions.TOLD_IN_WRITING, false);
    assertThat(new ClockRules(asksNone, WEEKENDS_ONLY).maySuspend(clock, untold).reasons())
        .isEmpty();
  }

  private static String due(CaseClock clock) {
    return clock.due(LimitKind.STATUTE, WEEKENDS_ONLY, day("2024-03-05")).toString();
  }
}
