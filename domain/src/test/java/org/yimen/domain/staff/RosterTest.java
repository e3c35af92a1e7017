package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.CARD;
import static org.yimen.domain.staff.DutyHall.INSURANCE;
import static org.yimen.domain.staff.DutyHall.LI;
import static org.yimen.domain.staff.DutyHall.MARKET;
import static org.yimen.domain.staff.DutyHall.MEIXIHU;
import static org.yimen.domain.staff.DutyHall.SILENT;
import static org.yimen.domain.staff.DutyHall.TUESDAY;
import static org.yimen.domain.staff.DutyHall.WANG;
import static org.yimen.domain.staff.DutyHall.WINDOW_4;
import static org.yimen.domain.staff.DutyHall.WINDOW_5;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.codes;
import static org.yimen.domain.staff.DutyHall.rule;
import static org.yimen.domain.staff.PostStanding.CLOSED;
import static org.yimen.domain.staff.PostStanding.EMPTY;
import static org.yimen.domain.staff.PostStanding.EXPECTED;
import static org.yimen.domain.staff.PostStanding.PRESENT;
import static org.yimen.domain.staff.PostStanding.SUBSTITUTED;
import static org.yimen.domain.staff.PunchDirection.IN;
import static org.yimen.domain.staff.PunchDirection.OUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class RosterTest {
  private final DutyHall hall = new DutyHall();

  @Test
  @Clause({"MXH-13a", "JIN-9f"})
  void a_post_whose_holder_is_on_leave_is_an_alert_until_somebody_similar_stands_in() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.away(ZHANG, TimeSpan.ofDays(TUESDAY, TUESDAY), Optional.empty());
    assertThat(standings("08:00", MEIXIHU)).containsExactly(EMPTY);
    Ruling alerts = hall.roster("09:00").alerts(MEIXIHU);
    assertThat(codes(alerts)).containsExactly("staff.POST_EMPTY_ON_LEAVE@MXH-13a");
    assertThat(alerts.reasons().get(0).arguments().get(0).value()).isEqualTo("4");
    assertThat(alerts.isRefused()).isFalse();
    Provisions jinzhou = rule(DutyProvisions.COVERED, true, "JIN-9f");
    assertThat(codes(hall.roster("09:00").alerts(jinzhou)))
        .containsExactly("staff.POST_EMPTY_ON_LEAVE@JIN-9f");
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.substitute(ZHANG, LI);
    hall.punch(LI, "08:50", IN);
    assertThat(hall.roster("09:00").alerts(MEIXIHU).reasons()).isEmpty();
    assertThat(standings("09:00", MEIXIHU)).containsExactly(SUBSTITUTED, PRESENT);
    assertThat(hall.roster("09:00").posts(MEIXIHU).get(0).substitute()).contains(LI);
  }

  @Test
  @Clause("PG-18")
  void b_takes_over_on_the_day_of_absence_and_a_the_day_after() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.substitute(ZHANG, LI);
    hall.away(ZHANG, TimeSpan.ofDays(TUESDAY, TUESDAY), Optional.empty());
    hall.punch(LI, "08:50", IN);
    assertThat(hall.roster("10:00").posts(SILENT).get(0).substitute()).contains(LI);
    hall.leaves.clear();
    hall.away(ZHANG, TimeSpan.ofDays(TUESDAY.minusDays(1), TUESDAY.minusDays(1)), Optional.empty());
    hall.punch(ZHANG, "08:51", IN);
    assertThat(hall.roster("10:00").posts(SILENT).get(0).standing()).isEqualTo(PRESENT);
    assertThat(hall.roster("10:00").posts(SILENT).get(0).substitute()).isEmpty();
  }

  @Test
  void a_post_is_empty_from_the_minute_of_opening_on_and_not_before() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    assertThat(standings("08:59", MEIXIHU)).containsExactly(EXPECTED);
    assertThat(hall.roster("08:59").alerts(MEIXIHU).reasons()).isEmpty();
    assertThat(standings("09:00", MEIXIHU)).containsExactly(EMPTY);
    assertThat(codes(hall.roster("09:00").alerts(MEIXIHU)))
        .containsExactly("staff.POST_EMPTY_UNEXPLAINED@MXH-13a");
    assertThat(codes(hall.roster("09:00").alerts(SILENT)))
        .containsExactly("staff.POST_EMPTY_UNEXPLAINED@YM-9");
    hall.punch(ZHANG, "09:10", IN);
    assertThat(standings("09:09", MEIXIHU)).containsExactly(EMPTY);
    assertThat(standings("09:10", MEIXIHU)).containsExactly(PRESENT);
    hall.punch(ZHANG, "11:00", OUT);
    assertThat(standings("11:00", MEIXIHU)).containsExactly(EMPTY);
    assertThat(standings("17:00", MEIXIHU)).containsExactly(CLOSED);
  }

  @Test
  void who_serves_at_a_window_is_there_without_a_punch() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    assertThat(hall.roster("09:30", ZHANG).posts(MEIXIHU).get(0).standing()).isEqualTo(PRESENT);
  }

  @Test
  @Clause("MXH-13b")
  void a_substitute_whose_mandate_ended_this_morning_covers_nothing() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.substitute(ZHANG, LI);
    hall.mandate(ZHANG, Period.from(LocalDate.of(2024, 1, 2)), CARD);
    hall.mandate(LI, new Period(LocalDate.of(2024, 1, 2), Optional.of(TUESDAY)), CARD);
    hall.punch(LI, "08:50", IN);
    assertThat(standings("09:30", MEIXIHU)).containsExactly(SUBSTITUTED, PRESENT);
    hall.mandates.clear();
    hall.mandate(ZHANG, Period.from(LocalDate.of(2024, 1, 2)), CARD);
    hall.mandate(LI, new Period(LocalDate.of(2024, 1, 2), Optional.of(TUESDAY.minusDays(1))), CARD);
    assertThat(standings("09:30", MEIXIHU)).containsExactly(EMPTY, PRESENT);
  }

  @Test
  void a_substitute_who_is_away_or_has_not_come_covers_nothing() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.away(ZHANG, TimeSpan.ofDays(TUESDAY, TUESDAY), Optional.of(LI));
    assertThat(standings("08:00", SILENT)).containsExactly(EXPECTED, EXPECTED);
    assertThat(standings("09:30", SILENT)).containsExactly(EMPTY, EMPTY);
    hall.punch(LI, "08:50", IN);
    assertThat(standings("09:30", SILENT)).containsExactly(SUBSTITUTED, PRESENT);
    hall.away(LI, TimeSpan.ofDays(TUESDAY, TUESDAY), Optional.empty());
    assertThat(standings("09:30", SILENT)).containsExactly(EMPTY, EMPTY);
  }

  @Test
  void posts_stand_in_the_order_of_windows_and_only_those_of_the_hall() {
    hall.post(WANG, Optional.of(MARKET), List.of(), Functions.WINDOW_CLERK);
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, Optional.of(INSURANCE), List.of(), Functions.REVIEWER);
    List<PostToday> posts = hall.roster("08:00").posts(SILENT);
    assertThat(posts).extracting(p -> p.posting().person()).containsExactly(ZHANG, WANG);
    assertThat(posts)
        .extracting(PostToday::windows)
        .containsExactly(List.of(WINDOW_4), List.of(WINDOW_5));
  }

  @Test
  void when_the_last_person_of_a_department_has_left_there_is_no_post_any_more() {
    PostingState posting = hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.postings.clear();
    hall.postings.add(posting.endedBy(PostingEnd.on(TUESDAY.minusDays(1))));
    assertThat(hall.roster("09:30").posts(MEIXIHU)).isEmpty();
    assertThat(hall.roster("09:30").alerts(MEIXIHU).reasons()).isEmpty();
  }

  @Test
  @Clause("PG-17")
  void a_department_with_one_officer_names_a_substitute() {
    Provisions pinggu = rule(DutyProvisions.NAMED_UP_TO, 1, "PG-17");
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    assertThat(codes(hall.roster("08:00").unnamed(pinggu)))
        .containsExactly("staff.NO_SUBSTITUTE_NAMED@PG-17");
    hall.substitute(ZHANG, WANG);
    assertThat(hall.roster("08:00").unnamed(pinggu).reasons()).isEmpty();
    hall.substitutions.clear();
    hall.post(LI, INSURANCE, WINDOW_4);
    assertThat(hall.roster("08:00").unnamed(pinggu).reasons()).isEmpty();
  }

  private List<PostStanding> standings(String time, Provisions rules) {
    return hall.roster(time, new PersonId[0]).posts(rules).stream()
        .map(PostToday::standing)
        .toList();
  }
}
