package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.deadline.Days.WEEKENDS_ONLY;
import static org.yimen.domain.deadline.Days.arrangement;
import static org.yimen.domain.deadline.Days.day;
import static org.yimen.domain.deadline.Days.festivals2024To2027;
import static org.yimen.domain.deadline.Days.off;
import static org.yimen.domain.deadline.Days.openHearing;
import static org.yimen.domain.deadline.Days.promised;
import static org.yimen.domain.deadline.Days.sameDay;
import static org.yimen.domain.deadline.Days.statuteOnly;
import static org.yimen.domain.deadline.Days.testing;
import static org.yimen.domain.deadline.Days.work;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;

/** Every day from day 0 to the last one says why it counted or not. */
class ExplanationTest {
  private static List<String> codes(List<DayExplanation> days) {
    return days.stream()
        .map(
            d ->
                d.note().day().getDayOfMonth()
                    + " "
                    + d.statute().reason()
                    + " "
                    + d.statute().number())
        .toList();
  }

  @Test
  void holidays_make_up_days_suspensions_and_the_day_of_acceptance_are_named() {
    WorkingCalendar calendar =
        WorkingCalendar.of(
            List.of(arrangement(2024, off("2024-03-07"), work("2024-03-09"))),
            festivals2024To2027());
    CaseClock clock = statuteOnly("2024-03-04", 4).suspended(testing("2024-03-06", "2024-03-06"));
    List<DayExplanation> days = clock.explain(LicensingLaw.days(calendar), day("2024-03-04"));
    assertThat(codes(days))
        .containsExactly(
            "4 DAY_OF_ACCEPTANCE 0",
            "5 COUNTED 1",
            "6 SUSPENDED 1",
            "7 HOLIDAY 1",
            "8 COUNTED 2",
            "9 MAKE_UP_DAY 3",
            "10 WEEKEND 3",
            "11 COUNTED 4");
    assertThat(days.get(2).statute().procedure()).contains(SuspensionKind.TESTING);
    assertThat(days.get(2).statute().clause()).contains(new ClauseId("PLL-45"));
    assertThat(days.get(3).note().festivalZh()).contains("春节");
    assertThat(days.get(3).note().notice().map(Notice::titleZh)).contains("通知2024");
    assertThat(days.get(3).statute().clause()).contains(new ClauseId("PLL-82"));
  }

  @Test
  void both_limits_are_explained_to_the_later_end() {
    List<DayExplanation> days =
        promised("2024-03-04", 4, 2).explain(LicensingLaw.days(WEEKENDS_ONLY), day("2024-03-04"));
    assertThat(days).hasSize(5);
    assertThat(days.get(2).promise().orElseThrow().number()).isEqualTo(2);
    assertThat(days.get(3).promise().orElseThrow().reason()).isEqualTo(DayReason.AFTER_LAST_DAY);
    assertThat(days.get(3).promise().orElseThrow().isCounted()).isFalse();
    assertThat(days.get(4).statute().number()).isEqualTo(4);
  }

  @Test
  void a_same_day_promise_is_explained_by_its_day() {
    DayExplanation first =
        sameDay("2024-03-04").explain(LicensingLaw.days(WEEKENDS_ONLY), day("2024-03-04")).get(0);
    assertThat(first.promise().orElseThrow().reason()).isEqualTo(DayReason.DAY_OF_ACCEPTANCE);
  }

  @Test
  void a_procedure_that_does_not_stop_the_clock_is_named_with_its_ground() {
    Suspension untold =
        new Suspension(
            SuspensionKind.APPRAISAL,
            day("2024-03-05"),
            Optional.of(day("2024-03-05")),
            day("2024-03-05"),
            Optional.empty());
    Suspension late =
        new Suspension(
            SuspensionKind.HEARING,
            day("2024-03-06"),
            Optional.of(day("2024-03-06")),
            day("2024-03-07"),
            Optional.of(day("2024-03-06")));
    CaseClock clock = statuteOnly("2024-03-04", 2).suspended(untold).suspended(late);
    List<DayExplanation> days = clock.explain(LicensingLaw.days(WEEKENDS_ONLY), day("2024-03-08"));
    assertThat(codes(days))
        .containsExactly(
            "4 DAY_OF_ACCEPTANCE 0", "5 SUSPENSION_NOT_TOLD 1", "6 SUSPENSION_TOO_LATE 2");
    assertThat(days.get(1).statute().procedure()).contains(SuspensionKind.APPRAISAL);
    assertThat(days.get(2).statute().procedure()).contains(SuspensionKind.HEARING);
  }

  @Test
  void days_after_today_are_counted_as_if_an_open_procedure_ended_today() {
    CaseClock clock = statuteOnly("2024-03-04", 3).suspended(openHearing("2024-03-05"));
    assertThat(codes(clock.explain(LicensingLaw.days(WEEKENDS_ONLY), day("2024-03-06"))))
        .containsExactly(
            "4 DAY_OF_ACCEPTANCE 0",
            "5 SUSPENDED 0",
            "6 SUSPENDED 0",
            "7 COUNTED 1",
            "8 COUNTED 2",
            "9 WEEKEND 2",
            "10 WEEKEND 2",
            "11 COUNTED 3");
  }

  @Test
  void a_procedure_beyond_the_law_rests_on_the_setting() {
    Suspension survey =
        new Suspension(
            SuspensionKind.SURVEY,
            day("2024-03-05"),
            Optional.of(day("2024-03-05")),
            day("2024-03-05"),
            Optional.of(day("2024-03-05")));
    DayExplanation.Counted counted =
        statuteOnly("2024-03-04", 2)
            .suspended(survey)
            .explain(LicensingLaw.days(WEEKENDS_ONLY), day("2024-03-05"))
            .get(1)
            .statute();
    assertThat(counted.reason()).isEqualTo(DayReason.SUSPENDED_BY_SETTING);
    assertThat(counted.clause()).contains(new ClauseId("YM-9"));
  }
}
