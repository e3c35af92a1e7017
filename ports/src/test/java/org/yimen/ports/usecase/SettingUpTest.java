package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.LANE_A;
import static org.yimen.ports.usecase.SampleHall.LANE_H;
import static org.yimen.ports.usecase.SampleHall.LANE_Y;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.STREET_LANE;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.TAOHUALING;
import static org.yimen.ports.usecase.SampleHall.WINDOW_3;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.testing.Clause;

class SettingUpTest {
  private static final List<Lane> LANES = List.of(LANE_A, LANE_H, LANE_Y, STREET_LANE);

  @Test
  void the_system_sets_a_hall_up_until_a_manager_is_posted() {
    SampleHall hall = SampleHall.empty();
    refused(establish(hall, AT_3, SampleHall.centre(), LANES), "usecase.ONLY_CENTRE_MANAGER@YM-5");
    refused(establish(hall, MANAGER, SampleHall.centre(), LANES), "staff.NOT_POSTED@YM-6");
    refused(
        hall.doors.staffOffice().post(hall.posting(SYSTEM, MANAGER, Optional.empty())),
        "usecase.CENTRE_UNKNOWN@YM-4");

    CentreView centre = done(establish(hall, SYSTEM, SampleHall.centre(), LANES));

    assertThat(centre.lanes()).containsExactly(STREET_LANE, LANE_A, LANE_H, LANE_Y);
    assertThat(hall.eventsFrom(0))
        .containsExactly(
            "ActRefused",
            "ActRefused",
            "ActRefused",
            "CentreArranged",
            "LaneArranged",
            "LaneArranged",
            "LaneArranged",
            "LaneArranged");
    hall.post(SYSTEM, MANAGER, Optional.empty());
    refused(
        establish(hall, SYSTEM, SampleHall.centre(), LANES), "usecase.ONLY_CENTRE_MANAGER@YM-5");
    refused(
        hall.doors.staffOffice().post(hall.posting(SYSTEM, AT_3, Optional.empty())),
        "usecase.ONLY_CENTRE_MANAGER@YM-5",
        "usecase.BODY_DOES_NOT_POST@MXH-4g");
    CentreView again = done(establish(hall, MANAGER, SampleHall.centre(), LANES));
    assertThat(again).isEqualTo(new CentreView(2, centre.centre(), centre.lanes()));
    assertThat(hall.database.head().orElseThrow().aggregate().version())
        .as("second version of the centre, lanes as they were")
        .isEqualTo(2);
    assertThat(hall.doors.centreOffice().centres()).containsExactly(again);
  }

  @Test
  @Clause("YM-12")
  void a_second_click_posts_nobody_twice() {
    SampleHall hall = new SampleHall();
    var posting = hall.posting(MANAGER, SampleHall.STRANGER, Optional.of(SampleHall.MARKET));
    var first = done(hall.doors.staffOffice().post(posting));
    assertThat(done(hall.doors.staffOffice().post(posting))).isEqualTo(first);
    assertThat(hall.doors.staffOffice().postings(SampleHall.STRANGER.person()))
        .containsExactly(first);
  }

  @Test
  @Clause({"MXH-4e", "MXH-4g"})
  void only_the_bodies_that_the_measures_name_post_people_to_a_hall() {
    SampleHall hall = new SampleHall();
    Actor street =
        SampleHall.actor(
            40, Functions.WINDOW_CLERK, Place.at(SampleHall.STREET, SampleHall.STREET_WINDOW));
    var office = hall.doors.staffOffice();
    refused(
        office.post(hall.posting(MANAGER, street, Optional.of(SampleHall.GRID))),
        "usecase.BODY_DOES_NOT_POST@MXH-4e");
    hall.post(MANAGER, street, Optional.empty());
    refused(
        office.post(hall.posting(MANAGER, SampleHall.STRANGER, Optional.of(SampleHall.CENTRE))),
        "usecase.BODY_DOES_NOT_POST@MXH-4g");
    hall.post(MANAGER, SampleHall.STRANGER, Optional.of(SampleHall.MARKET));
    refused(
        office.post(hall.posting(MANAGER, MANAGER, Optional.of(new DepartmentId("NO-SUCH")))),
        "usecase.DEPARTMENT_UNKNOWN@YM-4");
  }

  @Test
  void an_officer_whose_posting_ended_opens_no_window() {
    SampleHall hall = new SampleHall();
    var office = hall.doors.staffOffice();
    var posting = office.postings(AT_3.person()).get(0);
    long before = hall.position();
    refused(
        office.endPosting(EndPosting.on(hall.request(), AT_3, posting.id(), MONDAY.minusDays(1))),
        "usecase.ONLY_CENTRE_MANAGER@YM-5");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    done(
        office.endPosting(
            EndPosting.on(hall.request(), MANAGER, posting.id(), MONDAY.minusDays(1))));
    refused(hall.doors.reception().openWindow(hall.window(AT_3)), "staff.NOT_POSTED@YM-6");

    var mandate = office.mandates(AT_3.person()).get(0);
    assertThat(
            done(office.endMandate(hall.request(), MANAGER, mandate.id(), MONDAY)).period().last())
        .contains(MONDAY);
  }

  @Test
  void lanes_and_windows_must_fit_together() {
    SampleHall hall = new SampleHall();
    Lane samePrefix = lane("THL-X", TAOHUALING, "A", new ServiceId("X"));
    Lane sameService = lane("THL-V", TAOHUALING, "V", LICENCES);
    Lane nowhere = lane("NO-1", new HallId("NO"), "N", new ServiceId("N"));
    Lane wider = lane("THL-A", TAOHUALING, "A", LICENCES, new ServiceId("X"));
    long before = hall.position();
    refused(rearrange(hall, samePrefix), "usecase.PREFIX_TWICE@YM-9");
    refused(rearrange(hall, sameService), "usecase.SERVICE_TWICE@YM-9");
    refused(rearrange(hall, nowhere), "usecase.HALL_UNKNOWN@YM-4");
    refused(rearrange(hall, wider), "usecase.PART_OF_A_LANE@YM-9", "usecase.PART_OF_A_LANE@YM-9");
    refused(
        establish(SampleHall.empty(), SYSTEM, SampleHall.centre(), List.of(LANE_A, STREET_LANE)),
        "usecase.SERVICE_UNKNOWN@YM-9");
    assertThat(hall.eventsFrom(before))
        .containsExactly("ActRefused", "ActRefused", "ActRefused", "ActRefused");
    assertThat(hall.doors.centreOffice().centres().get(0).lanes()).hasSize(4);
  }

  @Test
  void a_lane_is_added_gives_out_numbers_at_once_and_gets_another_name() {
    SampleHall hall = new SampleHall();
    CentreOffice office = hall.doors.centreOffice();
    ServiceId estates = new ServiceId("ESTATES");
    Lane fresh = lane("THL-E", TAOHUALING, "E", estates);
    refused(office.addLane(act(hall, AT_3), fresh), "usecase.ONLY_CENTRE_MANAGER@YM-5");
    refused(
        office.addLane(act(hall, MANAGER), lane("THL-Z", TAOHUALING, "A", estates)),
        "usecase.PREFIX_TWICE@YM-9");
    refused(
        office.addLane(act(hall, MANAGER), lane("THL-A", TAOHUALING, "E", estates)),
        "usecase.LANE_CODE_TAKEN@YM-3");
    assertThat(office.centres().get(0).lanes()).hasSize(4);

    done(office.addLane(act(hall, MANAGER), fresh));
    assertThat(hall.issue(estates).number()).isEqualTo("E001");
    LaneId id = fresh.id();
    done(office.renameLane(act(hall, MANAGER), id, "不动产登记", Optional.of("Real estate")));
    assertThat(office.centres().get(0).lanes())
        .contains(fresh.called("不动产登记", Optional.of("Real estate")));
    refused(
        office.renameLane(act(hall, MANAGER), new LaneId("NO"), "无", Optional.empty()),
        "usecase.LANE_UNKNOWN@YM-4");
  }

  private static CentreAct act(SampleHall hall, Actor by) {
    CentreId centre = SampleHall.centre().id();
    return new CentreAct(hall.request(), by, centre, Optional.empty());
  }

  @Test
  @Clause("HUN-4.1.1b")
  void a_kind_of_window_that_the_rulebook_wants_must_be_there() {
    CentreState full = SampleHall.centre();
    List<Window> without =
        full.windows().stream().filter(w -> w.kind() != WindowKind.ENQUIRY).toList();
    refused(
        establish(SampleHall.empty(), SYSTEM, with(full, without), LANES),
        "organisation.WINDOW_KIND_MISSING@HUN-4.1.1b");
  }

  @Test
  void a_window_stays_while_somebody_serves_it() {
    SampleHall hall = new SampleHall();
    hall.open(AT_3);
    CentreState full = SampleHall.centre();
    CentreState less =
        with(full, full.windows().stream().filter(w -> !w.id().equals(WINDOW_3)).toList());
    refused(establish(hall, MANAGER, less, List.of()), "usecase.WINDOW_IN_SERVICE@YM-1");
    done(hall.doors.reception().closeWindow(hall.window(AT_3)));
    done(establish(hall, MANAGER, less, List.of()));
    refused(hall.doors.reception().openWindow(hall.window(AT_3)), "usecase.WINDOW_UNKNOWN@YM-4");
  }

  @Test
  void a_centre_that_points_to_nothing_is_no_centre() {
    CentreState full = SampleHall.centre();
    CentreState broken =
        with(
            full,
            List.of(
                new Window(
                    WINDOW_3, new HallId("NO"), WindowKind.ENQUIRY, Optional.empty(), List.of())));
    assertThatThrownBy(() -> establish(SampleHall.empty(), SYSTEM, broken, LANES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NO");
  }

  private static Outcome<CentreView> rearrange(SampleHall hall, Lane lane) {
    return establish(hall, MANAGER, SampleHall.centre(), List.of(lane));
  }

  private static Outcome<CentreView> establish(
      SampleHall hall, Actor by, CentreState centre, List<Lane> lanes) {
    return hall.doors
        .centreOffice()
        .establish(new EstablishCentre(hall.request(), by, centre, lanes));
  }

  private static Lane lane(String id, HallId hall, String prefix, ServiceId... services) {
    return new Lane(new LaneId(id), hall, id, Optional.empty(), prefix, List.of(services), true);
  }

  private static CentreState with(CentreState c, List<Window> windows) {
    return new CentreState(
        c.format(),
        c.id(),
        c.nameZh(),
        c.nameEn(),
        c.level(),
        c.government(),
        c.rulebook(),
        c.zone(),
        c.halls(),
        c.departments(),
        windows);
  }
}
