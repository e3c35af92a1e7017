package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.LI;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.at;
import static org.yimen.domain.staff.DutyHall.codes;
import static org.yimen.domain.staff.DutyHall.granted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Punch.PunchTaken;
import org.yimen.domain.staff.Punch.Told;

class PunchTest {
  private static final DeviceId DOOR = new DeviceId("KQ-1");
  private final DutyHall hall = new DutyHall();

  @Test
  void a_punch_of_a_known_clock_and_one_by_hand_are_put_on_record() {
    var byClock = granted(take(told("08:55", Optional.of(DOOR)), "08:55", List.of()));
    assertThat(byClock.state().state().clock()).contains(DOOR);
    assertThat(byClock.events())
        .containsExactly(
            new PunchTaken(
                byClock.state().getId(), ZHANG, at("08:55"), PunchDirection.IN, Optional.of(DOOR)));
    assertThat(take(told("08:55", Optional.empty()), "12:00", List.of()).isGranted()).isTrue();
  }

  @Test
  void a_clock_that_no_hall_has_is_refused() {
    assertThat(
            codes(
                take(told("08:55", Optional.of(new DeviceId("KQ-9"))), "08:55", List.of())
                    .ruling()))
        .containsExactly("staff.CLOCK_UNKNOWN@YM-4");
  }

  @Test
  void a_punch_of_the_future_is_refused_but_for_two_minutes_of_a_clock_that_is_fast() {
    assertThat(take(told("08:57", Optional.of(DOOR)), "08:55", List.of()).isGranted()).isTrue();
    assertThat(codes(take(told("08:58", Optional.of(DOOR)), "08:55", List.of()).ruling()))
        .containsExactly("staff.PUNCH_OF_THE_FUTURE@YM-10");
  }

  @Test
  void the_same_punch_is_taken_once() {
    PunchState first =
        granted(take(told("08:55", Optional.of(DOOR)), "08:55", List.of())).state().state();
    assertThat(codes(take(told("08:55", Optional.of(DOOR)), "09:00", List.of(first)).ruling()))
        .containsExactly("staff.PUNCH_THERE_ALREADY@YM-3");
    assertThat(take(told("08:56", Optional.of(DOOR)), "09:00", List.of(first)).isGranted())
        .isTrue();
    Told another = new Told(LI, at("08:55"), PunchDirection.IN, Optional.of(DOOR));
    assertThat(take(another, "09:00", List.of(first)).isGranted()).isTrue();
  }

  @Test
  void a_punch_that_is_wrong_is_struck_out_once_and_counts_no_more() {
    Punch punch = granted(take(told("08:55", Optional.empty()), "09:00", List.of())).state();
    Punch struck = granted(punch.strike()).state();
    assertThat(struck.state().struck()).isTrue();
    assertThat(struck.state().version()).isEqualTo(2);
    assertThat(codes(struck.strike().ruling())).containsExactly("staff.PUNCH_STRUCK@YM-3");
    hall.post(ZHANG, DutyHall.INSURANCE, DutyHall.WINDOW_4);
    hall.punches.add(struck.state());
    assertThat(hall.roster("09:30").posts(DutyHall.SILENT).get(0).standing())
        .isEqualTo(PostStanding.EMPTY);
    assertThat(
            new AttendanceRules(DutyHall.ZONE, DutyHall.SILENT)
                .day(
                    ZHANG,
                    DutyHall.TUESDAY,
                    DutyHall.NINE_TO_FIVE,
                    hall.punches,
                    List.of(),
                    DutyHall.clock("17:30"),
                    true)
                .came())
        .isEmpty();
  }

  private static Told told(String time, Optional<DeviceId> clock) {
    return new Told(ZHANG, at(time), PunchDirection.IN, clock);
  }

  private Outcome<Punch> take(Told told, String now, List<PunchState> others) {
    Instant here = at(now);
    return Punch.take(new PunchId(hall.id()), told, here, List.of(DOOR), others);
  }
}
