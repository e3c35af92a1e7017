package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.HALL;
import static org.yimen.domain.staff.DutyHall.INSURANCE;
import static org.yimen.domain.staff.DutyHall.MANAGER;
import static org.yimen.domain.staff.DutyHall.MEIXIHU;
import static org.yimen.domain.staff.DutyHall.SILENT;
import static org.yimen.domain.staff.DutyHall.TUESDAY;
import static org.yimen.domain.staff.DutyHall.WINDOW_4;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.at;
import static org.yimen.domain.staff.DutyHall.codes;
import static org.yimen.domain.staff.DutyHall.granted;
import static org.yimen.domain.staff.DutyHall.rule;
import static org.yimen.domain.staff.DutyPart.CLOSING;
import static org.yimen.domain.staff.DutyPart.OPENING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.DutyDay.HallOpened;
import org.yimen.testing.Clause;

class DutyDayTest {
  private static final Actor OFFICE = Actor.of(MANAGER, Functions.CENTRE_MANAGER, Place.in(HALL));
  private static final Map<String, List<String>> LIGHTS =
      Map.of("APPLIANCES_OFF", List.of("关闭灯、电脑、打印机等电器", "Lights and appliances are off"));
  private final DutyHall hall = new DutyHall();
  private final DutyDay blank = DutyDay.blank(new DutyDayId(hall.id()), HALL, TUESDAY);

  @Test
  void a_hall_is_opened_once_and_closed_once_and_not_before_it_was_opened() {
    assertThat(codes(blank.close(at("17:00"), SILENT).ruling()))
        .containsExactly("staff.DAY_IN_OTHER_STATE@YM-1");
    DutyDay open = granted(blank.open(at("08:50"), Ruling.granted(), SILENT)).state();
    assertThat(open.state().opened()).contains(at("08:50"));
    assertThat(open.open(at("08:51"), Ruling.granted(), SILENT).isGranted()).isFalse();
    DutyDay closed = granted(open.close(at("17:05"), SILENT)).state();
    assertThat(closed.state().closed()).contains(at("17:05"));
    assertThat(closed.close(at("17:06"), SILENT).isGranted()).isFalse();
    assertThat(closed.keepClosed(ClosureCause.WEATHER).isGranted()).isFalse();
    assertThat(closed.state().version()).isEqualTo(2);
  }

  @Test
  void empty_posts_warn_at_the_opening_and_stop_nobody() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    Ruling empty = hall.roster("09:00").alerts(MEIXIHU);
    var opened = granted(blank.open(at("09:00"), empty, MEIXIHU));
    assertThat(codes(opened.ruling())).containsExactly("staff.POST_EMPTY_UNEXPLAINED@MXH-13a");
    assertThat(opened.events()).containsExactly(new HallOpened(blank.getId(), HALL, TUESDAY, 1));
  }

  @Test
  @Clause("MXH-17o")
  void what_is_not_switched_off_warns_when_the_hall_is_closed() {
    Provisions street = rule(DutyProvisions.CLOSING_CHECKS, LIGHTS, "MXH-17o");
    DutyDay open = granted(blank.open(at("08:50"), Ruling.granted(), street)).state();
    assertThat(codes(open.close(at("17:05"), street).ruling()))
        .containsExactly("staff.CHECK_OPEN@MXH-17o");
    DutyDay found =
        granted(open.check(OFFICE, at("17:01"), CLOSING, "APPLIANCES_OFF", false, street)).state();
    assertThat(codes(found.openChecks(CLOSING, street))).hasSize(1);
    DutyDay done =
        granted(found.check(OFFICE, at("17:04"), CLOSING, "APPLIANCES_OFF", true, street)).state();
    assertThat(done.state().checks())
        .containsExactly(new CheckDone(CLOSING, "APPLIANCES_OFF", true, MANAGER, at("17:04")));
    assertThat(granted(done.close(at("17:05"), street)).ruling().reasons()).isEmpty();
    assertThat(
            codes(
                open.check(OFFICE, at("09:00"), OPENING, "APPLIANCES_OFF", true, street).ruling()))
        .containsExactly("staff.CHECK_UNKNOWN@YM-4");
  }

  @Test
  void a_hall_that_stays_closed_is_not_opened() {
    DutyDay kept = granted(blank.keepClosed(ClosureCause.POWER_CUT)).state();
    assertThat(kept.state().closure()).contains(ClosureCause.POWER_CUT);
    assertThat(codes(kept.open(at("09:00"), Ruling.granted(), SILENT).ruling()))
        .containsExactly("staff.DAY_IN_OTHER_STATE@YM-1");
    assertThat(kept.keepClosed(ClosureCause.WEATHER).isGranted()).isFalse();
    DutyDay open = granted(blank.open(at("08:50"), Ruling.granted(), SILENT)).state();
    assertThat(open.keepClosed(ClosureCause.POWER_CUT).isGranted()).isTrue();
  }

  @Test
  void an_empty_post_is_put_on_record_once_a_day() {
    PostingId posting = hall.post(ZHANG, INSURANCE, WINDOW_4).id();
    DutyDay found = granted(blank.foundEmpty(posting, false)).state();
    assertThat(found.state().empty()).containsExactly(posting);
    assertThat(found.foundEmpty(posting, true).isGranted()).isFalse();
  }
}
