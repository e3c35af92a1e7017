package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.DayKind;
import org.yimen.domain.deadline.DayNote;
import org.yimen.domain.deadline.DueChange;
import org.yimen.domain.deadline.FestivalDates;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.Notice;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;

class ChinaCalendarTest {
  private static final ChinaCalendar CHINA = ChinaCalendar.load();
  private static final WorkingCalendar CALENDAR = CHINA.calendar();

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @ParameterizedTest
  @CsvSource({
    // Make-up days that other libraries lack.
    "2013-04-07, MAKE_UP_WORKING",
    "2013-10-12, MAKE_UP_WORKING",
    // Notices that reach into the year before.
    "2006-12-30, MAKE_UP_WORKING",
    "2006-12-31, MAKE_UP_WORKING",
    "2007-12-29, MAKE_UP_WORKING",
    "2007-12-31, HOLIDAY",
    "2011-12-31, MAKE_UP_WORKING",
    "2018-12-29, MAKE_UP_WORKING",
    "2018-12-31, HOLIDAY",
    "2022-12-31, HOLIDAY",
    // Later changes.
    "2015-09-03, HOLIDAY",
    "2015-09-06, MAKE_UP_WORKING",
    "2019-05-02, HOLIDAY",
    "2019-04-28, MAKE_UP_WORKING",
    "2020-01-31, HOLIDAY",
    "2020-02-01, HOLIDAY",
    "2020-02-03, WORKING",
    // Plain days.
    "2024-02-09, WORKING",
    "2024-03-02, WEEKEND",
    "2026-02-23, HOLIDAY",
    "2026-02-24, WORKING"
  })
  void days_of_the_notices(LocalDate day, DayKind kind) {
    assertThat(CALENDAR.note(day).kind()).isEqualTo(kind);
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(kind.isWorking());
  }

  @Test
  void a_day_names_its_festival_and_its_notice() {
    DayNote note = CALENDAR.note(day("2026-02-14"));
    assertThat(note.festivalZh()).contains("春节");
    assertThat(note.festivalEn()).contains("Spring Festival");
    assertThat(note.certainty()).isEqualTo(Certainty.OFFICIAL);
    assertThat(note.notice())
        .contains(
            new Notice(
                "国务院办公厅关于2026年部分节假日安排的通知",
                Optional.of("国办发明电〔2025〕7号"),
                Optional.of(day("2025-11-04")),
                "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"));
    assertThat(CALENDAR.note(day("2020-02-01")).notice().flatMap(Notice::number))
        .contains("国办发明电〔2020〕1号");
    assertThat(CALENDAR.note(day("2020-01-24")).notice().flatMap(Notice::number))
        .contains("国办发明电〔2019〕16号");
  }

  @Test
  void every_year_from_2007_to_2026_has_its_notice_and_no_other_year() {
    assertThat(CHINA.arrangements()).hasSize(23);
    for (int year = CALENDAR.firstYear(); year <= CALENDAR.lastYear(); year++)
      assertThat(CALENDAR.certainty(LocalDate.of(year, 6, 30)))
          .as("%d", year)
          .isEqualTo(year >= 2007 && year <= 2026 ? Certainty.OFFICIAL : Certainty.PROVISIONAL);
    assertThat(CALENDAR.firstYear()).isEqualTo(2006);
    assertThat(CALENDAR.lastYear()).isEqualTo(2060);
    assertThat(CHINA.arrangements())
        .allMatch(a -> a.notice().number().isPresent() && a.notice().issuedOn().isPresent())
        .allMatch(a -> a.notice().source().contains("gov.cn/zhengce/zhengceku/"));
    List<LocalDate> issued =
        CHINA.arrangements().stream().map(a -> a.notice().issuedOn().orElseThrow()).toList();
    assertThat(issued).as("later ones override").isSorted();
  }

  @Test
  void make_up_days_are_weekend_days() {
    for (HolidayArrangement a : CHINA.arrangements())
      assertThat(a.days().stream().filter(d -> !d.off()))
          .as("%d", a.year())
          .allMatch(
              d ->
                  d.day().getDayOfWeek() == DayOfWeek.SATURDAY
                      || d.day().getDayOfWeek() == DayOfWeek.SUNDAY);
  }

  /**
   * An independent witness for the computed dates: every notice gives each festival its day off.
   */
  @Test
  void computed_festivals_are_days_off_in_every_notice() {
    for (FestivalDates f : CHINA.festivals().years()) {
      if (f.year() < 2008 || f.year() > 2026) continue;
      check(f.springFestival(), "春节");
      check(f.qingming(), "清明节");
      check(f.dragonBoat(), "端午节");
      check(f.midAutumn(), "中秋节");
    }
    assertThat(CHINA.festivals().years()).hasSize(55);
  }

  private static void check(LocalDate day, String festival) {
    DayNote note = CALENDAR.note(day);
    assertThat(note.kind()).as("%s", day).isEqualTo(DayKind.HOLIDAY);
    assertThat(note.festivalZh().orElse("")).as("%s", day).contains(festival);
  }

  @Test
  void years_to_come_have_weekends_and_the_festivals_of_the_rules_of_2024() {
    // Spring Festival falls on Saturday 6 February 2027.
    for (String off : List.of("2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09"))
      assertThat(CALENDAR.isWorkingDay(day(off))).as(off).isFalse();
    for (String on : List.of("2027-02-04", "2027-02-09", "2027-05-03", "2027-10-04"))
      assertThat(CALENDAR.isWorkingDay(day(on))).as(on).isTrue();
    assertThat(CALENDAR.note(day("2027-02-05")).certainty()).isEqualTo(Certainty.PROVISIONAL);
  }

  @Test
  void a_provisional_date_is_computed_again_when_the_notice_is_read() throws IOException {
    HolidayArrangement invented =
        ChinaCalendar.read(
            new StringReader(
                """
                year: 2027
                title: 试用安排
                off:  2027-01-01..2027-01-03 | 元旦 | New Year's Day
                off:  2027-02-04..2027-02-12 | 春节 | Spring Festival
                work: 2027-01-30 | 春节 | Spring Festival
                """));
    CaseClock clock =
        CaseClock.started(day("2027-01-25"), false, new TimeLimit(10), Optional.empty());
    assertThat(
            DueChange.between(clock, CALENDAR, CHINA.with(invented).calendar(), day("2027-01-26")))
        .containsExactly(
            new DueChange(
                LimitKind.STATUTE,
                day("2027-02-10"),
                Certainty.PROVISIONAL,
                day("2027-02-16"),
                Certainty.OFFICIAL));
  }
}
