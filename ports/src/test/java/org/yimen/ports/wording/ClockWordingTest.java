package org.yimen.ports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.ArrangedDay;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayExplanation.Counted;
import org.yimen.domain.deadline.DayKind;
import org.yimen.domain.deadline.DayNote;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.DayUnit;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.LicensingLaw;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Notice;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Provisions;

/** A date explains itself. */
class ClockWordingTest {
  private static final Provisions RULES =
      Provisions.named("pll@2019-04-23")
          .clause(law("PLL-82", "第八十二条", "article 82"))
          .clause(law("PLL-45", "第四十五条", "article 45"))
          .build();
  private static final Notice NOTICE =
      new Notice(
          "国务院办公厅关于2026年部分节假日安排的通知",
          Optional.of("国办发明电〔2025〕7号"),
          Optional.of(LocalDate.of(2025, 11, 4)),
          "");
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.weekendsOnly(2026, 2027)
          .with(
              new HolidayArrangement(
                  2026,
                  NOTICE,
                  List.of(
                      new ArrangedDay(LocalDate.of(2026, 9, 20), false, "国庆节", "National Day"),
                      new ArrangedDay(LocalDate.of(2026, 9, 25), true, "中秋节", "Mid-Autumn"))));
  private static final LocalDate TUE_09_15 = LocalDate.of(2026, 9, 15);
  private static final CaseClock CLOCK =
      CaseClock.started(TUE_09_15, false, new TimeLimit(8), Optional.of(Promise.within(3)));

  private static LegalClause law(String id, String zh, String en) {
    return new LegalClause(
        new ClauseId(id), "《行政许可法》" + zh, "Licensing Law, " + en, "", "", ClauseStatus.ENFORCED);
  }

  private static List<String> days(Language language, CaseClock clock) {
    return Wording.of(language)
        .clock()
        .days(clock.explain(LicensingLaw.days(CALENDAR), LocalDate.of(2026, 9, 22)), RULES);
  }

  private static List<String> reading(Language language, CaseClock clock, LocalDate today) {
    return Wording.of(language)
        .clock()
        .reading(clock.reading(CALENDAR, today, new NearRule(2, 20)));
  }

  private static CaseClock tested(LocalDate first, Optional<LocalDate> last) {
    return CLOCK.suspended(
        new Suspension(SuspensionKind.TESTING, first, last, first, Optional.of(first)));
  }

  @Test
  void each_day_says_whether_it_counted_and_by_what() {
    CaseClock clock = tested(LocalDate.of(2026, 9, 21), Optional.of(LocalDate.of(2026, 9, 22)));
    assertThat(days(Language.ZH, clock).subList(0, 8))
        .containsExactly(
            "2026年9月15日 星期二：受理当日，不计，次日起算（本系统规则第9条，不是法律条文）",
            "2026年9月16日 星期三：工作日，计入，第1日（《行政许可法》第八十二条）",
            "2026年9月17日 星期四：工作日，计入，第2日（《行政许可法》第八十二条）",
            "2026年9月18日 星期五：工作日，计入，第3日（《行政许可法》第八十二条）",
            "2026年9月19日 星期六：法定时限，周末，不计；承诺时限，期限已经届满（《行政许可法》第八十二条）",
            "2026年9月20日 星期日：法定时限，国庆节调休上班，计入，第4日；承诺时限，期限已经届满"
                + "（《行政许可法》第八十二条；《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号））",
            "2026年9月21日 星期一：法定时限，检测，不计；承诺时限，期限已经届满（《行政许可法》第四十五条）",
            "2026年9月22日 星期二：法定时限，检测，不计；承诺时限，期限已经届满（《行政许可法》第四十五条）");
    assertThat(days(Language.EN, clock))
        .startsWith(
            "Tuesday 15 September 2026: day of acceptance, not counted; the count begins the next"
                + " day (house rule 9, not a law)",
            "Wednesday 16 September 2026: working day, counted as day 1 (Licensing Law, article"
                + " 82)")
        .contains(
            "Friday 25 September 2026: statutory limit, day off for Mid-Autumn, not counted;"
                + " promised limit, the limit is over (Licensing Law, article 82;"
                + " 《国务院办公厅关于2026年部分节假日安排的通知》 (国办发明电〔2025〕7号))",
            "Tuesday 22 September 2026: statutory limit, testing, not counted; promised limit,"
                + " the limit is over (Licensing Law, article 45)");
  }

  @Test
  void a_day_of_an_unpublished_year_is_provisional() {
    DayNote note =
        new DayNote(
            LocalDate.of(2027, 1, 6),
            DayKind.WORKING,
            Certainty.PROVISIONAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DayExplanation day =
        new DayExplanation(
            note,
            new Counted(
                1, DayReason.COUNTED, Optional.empty(), Optional.of(new ClauseId("PLL-82"))),
            Optional.empty());
    assertThat(Wording.of(Language.ZH).clock().day(day, RULES))
        .isEqualTo("2027年1月6日 星期三：工作日，计入，第1日（《行政许可法》第八十二条），暂定：2027年的放假安排还没有公布");
    assertThat(Wording.of(Language.EN).clock().day(day, RULES))
        .isEqualTo(
            "Wednesday 6 January 2027: working day, counted as day 1 (Licensing Law, article 82);"
                + " provisional: the holidays of 2027 are not published yet");
  }

  @Test
  void a_reading_says_due_days_used_and_left() {
    assertThat(reading(Language.ZH, CLOCK, LocalDate.of(2026, 9, 16)))
        .containsExactly(
            "承诺时限3个工作日：2026年9月18日 星期五到期。",
            "已用1日，还剩2日，临近。",
            "法定时限8个工作日：2026年9月24日 星期四到期。",
            "已用1日，还剩7日，正常。");
    assertThat(reading(Language.EN, CLOCK, LocalDate.of(2026, 9, 21)))
        .containsExactly(
            "The promised limit of 3 working days falls due on Friday 18 September 2026.",
            "Overdue by 2 working days.",
            "The statutory limit of 8 working days falls due on Thursday 24 September 2026.",
            "5 days used, 3 days left: on time.");
  }

  @Test
  void an_open_procedure_makes_the_day_the_earliest_one() {
    CaseClock open = tested(LocalDate.of(2026, 9, 17), Optional.empty());
    assertThat(reading(Language.ZH, open, LocalDate.of(2026, 9, 17)))
        .containsExactly(
            "承诺时限3个工作日：最早2026年9月20日 星期日到期。",
            "已用1日，还剩2日，现在暂停计算。",
            "法定时限8个工作日：最早2026年9月28日 星期一到期。",
            "已用1日，还剩7日，现在暂停计算。",
            "有程序还没有结束，所以写“最早”；结束后重新计算。");
    assertThat(reading(Language.EN, open, LocalDate.of(2026, 9, 17)))
        .startsWith(
            "The promised limit of 3 working days falls due on Sunday 20 September 2026 at the"
                + " earliest.")
        .endsWith(
            "A procedure is still open, hence “at the earliest”; the day is computed again when it"
                + " ends.");
  }

  @Test
  void a_provisional_same_day_promise_and_an_end_are_told() {
    LimitReading reading =
        new LimitReading(
            LimitKind.PROMISE,
            DayUnit.WORKING,
            0,
            LocalDate.of(2027, 1, 6),
            false,
            Certainty.PROVISIONAL,
            1,
            0,
            1,
            Light.ENDED_LATE,
            Optional.of(LocalDate.of(2027, 1, 7)));
    ClockWording zh = Wording.of(Language.ZH).clock();
    ClockWording en = Wording.of(Language.EN).clock();
    assertThat(zh.due(reading)).isEqualTo("承诺时限：当日办结，暂定2027年1月6日 星期三到期。");
    assertThat(en.due(reading))
        .isEqualTo("The promised limit is the same day, provisional: Wednesday 6 January 2027.");
    assertThat(zh.standing(reading)).isEqualTo("已于2027年1月7日 星期四结束，超期1个工作日。");
    assertThat(en.standing(reading))
        .isEqualTo("Ended on Thursday 7 January 2027, overdue by 1 working day.");
  }
}
