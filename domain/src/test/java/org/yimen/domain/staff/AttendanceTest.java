package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.MEIXIHU;
import static org.yimen.domain.staff.DutyHall.NINE_TO_FIVE;
import static org.yimen.domain.staff.DutyHall.SILENT;
import static org.yimen.domain.staff.DutyHall.TUESDAY;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.ZONE;
import static org.yimen.domain.staff.DutyHall.clock;
import static org.yimen.domain.staff.PunchDirection.IN;
import static org.yimen.domain.staff.PunchDirection.OUT;
import static org.yimen.domain.staff.PunchDirection.UNTOLD;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class AttendanceTest {
  private static final LocalDateTime NEXT_MORNING = TUESDAY.plusDays(1).atTime(8, 0);
  private final DutyHall hall = new DutyHall();

  @ParameterizedTest
  @CsvSource({
    "08:50, ON_TIME, ''",
    "08:55, ON_TIME, ''",
    "08:57, NOTE, staff.NOT_EARLY 2",
    "09:00, NOTE, staff.NOT_EARLY 5",
    "09:01, LATE, staff.LATE 1"
  })
  @Clause("MXH-16a")
  void five_minutes_before_opening_are_duty_and_after_it_is_late(
      String came, AttendanceKind kind, String remark) {
    hall.punch(ZHANG, came, IN);
    hall.punch(ZHANG, "17:10", OUT);
    assertDay(MEIXIHU, kind, remark, "MXH-16a");
  }

  @ParameterizedTest
  @CsvSource({
    "17:05, ON_TIME, ''",
    "17:02, NOTE, staff.NOT_LATE_ENOUGH 3",
    "17:00, NOTE, staff.NOT_LATE_ENOUGH 5",
    "16:58, EARLY_LEAVE, staff.EARLY_LEAVE 2"
  })
  @Clause("MXH-16b")
  void five_minutes_after_closing_are_duty_and_before_it_is_early(
      String left, AttendanceKind kind, String remark) {
    hall.punch(ZHANG, "08:50", IN);
    hall.punch(ZHANG, left, OUT);
    assertDay(MEIXIHU, kind, remark, "MXH-16b");
  }

  @Test
  void late_is_told_in_minutes() {
    List<OpenInterval> halfPastEight =
        List.of(
            new OpenInterval(LocalTime.of(8, 30), LocalTime.of(12, 0)),
            new OpenInterval(LocalTime.of(14, 0), LocalTime.of(17, 30)));
    hall.punch(ZHANG, "08:41", IN);
    hall.punch(ZHANG, "17:40", OUT);
    AttendanceDay day = day(SILENT, halfPastEight, NEXT_MORNING);
    assertThat(day.kind()).isEqualTo(AttendanceKind.LATE);
    assertThat(remark(day)).isEqualTo("staff.LATE 11");
    assertThat(day.remarks().clauses().get(0).value()).isEqualTo("YM-9");
  }

  @Test
  void punches_out_of_order_and_of_clocks_that_do_not_tell_the_way_say_the_same() {
    hall.punch(ZHANG, "17:06", UNTOLD);
    hall.punch(ZHANG, "12:01", UNTOLD);
    hall.punch(ZHANG, "08:54", UNTOLD);
    AttendanceDay day = day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING);
    assertThat(day.kind()).isEqualTo(AttendanceKind.ON_TIME);
    assertThat(day.came()).contains(LocalTime.of(8, 54));
    assertThat(day.left()).contains(LocalTime.of(17, 6));
    Collections.reverse(hall.punches);
    assertThat(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING)).isEqualTo(day);
  }

  @Test
  void one_punch_is_no_punch_out_and_that_shows_the_day_after() {
    hall.punch(ZHANG, "08:54", UNTOLD);
    assertThat(day(MEIXIHU, NINE_TO_FIVE, clock("18:00")).kind()).isEqualTo(AttendanceKind.ON_TIME);
    AttendanceDay after = day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING);
    assertThat(after.kind()).isEqualTo(AttendanceKind.NO_PUNCH_OUT);
    assertThat(after.left()).isEmpty();
  }

  @Test
  void who_does_not_come_is_absent_from_opening_on() {
    assertThat(day(MEIXIHU, NINE_TO_FIVE, clock("08:59")).kind()).isEqualTo(AttendanceKind.NOT_YET);
    assertThat(remark(day(MEIXIHU, NINE_TO_FIVE, clock("09:30")))).isEqualTo("staff.ABSENT 30");
    assertThat(remark(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING))).isEqualTo("staff.ABSENT 480");
    assertThat(day(MEIXIHU, List.of(), NEXT_MORNING).kind()).isEqualTo(AttendanceKind.DAY_OFF);
  }

  @Test
  void where_nobody_keeps_attendance_no_punch_is_no_absence() {
    AttendanceRules rules = new AttendanceRules(ZONE, MEIXIHU);
    AttendanceDay day =
        rules.day(ZHANG, TUESDAY, NINE_TO_FIVE, List.of(), List.of(), NEXT_MORNING, false);
    assertThat(day.kind()).isEqualTo(AttendanceKind.UNTOLD);
    assertThat(day.remarks().reasons()).isEmpty();
    hall.punch(ZHANG, "09:01", IN);
    hall.punch(ZHANG, "17:10", OUT);
    assertThat(
            rules
                .day(ZHANG, TUESDAY, NINE_TO_FIVE, hall.punches, List.of(), NEXT_MORNING, false)
                .kind())
        .isEqualTo(AttendanceKind.LATE);
  }

  @Test
  @Clause("MXH-16c")
  void approved_leave_excuses_and_leave_that_nobody_approved_does_not() {
    LeaveState leave = hall.away(ZHANG, TimeSpan.ofDays(TUESDAY, TUESDAY), Optional.empty());
    assertThat(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING).kind()).isEqualTo(AttendanceKind.LEAVE);
    hall.leaves.clear();
    hall.leaves.add(
        new LeaveState(
            leave.id(),
            1,
            ZHANG,
            "SICK",
            leave.span(),
            leave.askedAt(),
            Optional.empty(),
            LeaveStanding.ASKED,
            Optional.empty()));
    assertThat(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING).kind()).isEqualTo(AttendanceKind.ABSENT);
  }

  @Test
  void leave_at_one_end_of_the_day_moves_the_time_to_come_or_to_go() {
    hall.away(ZHANG, new TimeSpan(clock("09:00"), clock("11:00")), Optional.empty());
    hall.away(ZHANG, new TimeSpan(clock("15:00"), clock("17:00")), Optional.empty());
    hall.punch(ZHANG, "11:00", IN);
    hall.punch(ZHANG, "15:00", OUT);
    assertThat(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING).kind()).isEqualTo(AttendanceKind.ON_TIME);
    hall.punches.clear();
    hall.punch(ZHANG, "11:04", IN);
    hall.punch(ZHANG, "14:50", OUT);
    AttendanceDay day = day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING);
    assertThat(day.kind()).isEqualTo(AttendanceKind.EARLY_LEAVE);
    assertThat(day.remarks().codes()).containsExactly("staff.LATE", "staff.EARLY_LEAVE");
  }

  @Test
  void leave_that_was_asked_for_too_late_excuses_from_then_on() {
    hall.leaves.add(
        new LeaveState(
            new org.yimen.domain.ids.LeaveId(hall.id()),
            2,
            ZHANG,
            "PERSONAL",
            new TimeSpan(clock("14:00"), clock("17:00")),
            clock("14:20"),
            Optional.empty(),
            LeaveStanding.APPROVED,
            Optional.of(DutyHall.MANAGER)));
    hall.punch(ZHANG, "08:50", IN);
    hall.punch(ZHANG, "14:00", OUT);
    assertThat(remark(day(MEIXIHU, NINE_TO_FIVE, NEXT_MORNING))).isEqualTo("staff.EARLY_LEAVE 20");
    Provisions silent = SILENT;
    assertThat(day(silent, NINE_TO_FIVE, NEXT_MORNING).kind()).isEqualTo(AttendanceKind.ON_TIME);
  }

  private void assertDay(Provisions rules, AttendanceKind kind, String remark, String clause) {
    AttendanceDay day = day(rules, NINE_TO_FIVE, NEXT_MORNING);
    assertThat(day.kind()).isEqualTo(kind);
    assertThat(remark(day)).isEqualTo(remark);
    assertThat(day.remarks().clauses().stream().map(Object::toString))
        .allSatisfy(c -> assertThat(c).contains(clause));
    assertThat(day.remarks().isRefused()).isFalse();
    assertThat(day.remarks().reasons()).allMatch(r -> r.strength() == Strength.WARN);
  }

  private static String remark(AttendanceDay day) {
    return String.join(
        ",",
        day.remarks().reasons().stream()
            .map(r -> r.code() + " " + r.arguments().get(0).value())
            .toList());
  }

  private AttendanceDay day(Provisions rules, List<OpenInterval> hours, LocalDateTime now) {
    return new AttendanceRules(ZONE, rules)
        .day(ZHANG, TUESDAY, hours, hall.punches, hall.leaves, now, true);
  }
}
