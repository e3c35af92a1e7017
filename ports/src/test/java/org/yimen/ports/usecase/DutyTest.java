package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.AT_4;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.STRANGER;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.TAOHUALING;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.monday;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AttendanceKind;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.LeaveRequest;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostStanding;
import org.yimen.domain.staff.PostToday;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchDirection;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driving.AskLeave;
import org.yimen.ports.driving.DecideLeave;
import org.yimen.ports.driving.DutyAct;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.DutyView;
import org.yimen.ports.driving.NameSubstitute;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.testing.Clause;

/** Leave, substitutes, attendance and the day of a hall, through the door. */
class DutyTest {
  private static final TimeSpan ALL_DAY = TimeSpan.ofDays(MONDAY, MONDAY);
  private final SampleHall hall = new SampleHall();
  private final DutyOffice office = hall.doors.dutyOffice();

  @Test
  @Clause({"MXH-13a", "MXH-16c"})
  void a_leave_empties_a_post_until_a_colleague_is_sent_who_is_there() {
    LeaveState asked = done(ask(AT_3, AT_3.person()));
    assertThat(asked.standing()).isEqualTo(LeaveStanding.ASKED);
    LeaveState approved = done(decide(MANAGER, asked.id(), Optional.empty()));
    assertThat(approved.standing()).isEqualTo(LeaveStanding.APPROVED);
    assertThat(standing(AT_3)).isEqualTo(PostStanding.EMPTY);
    assertThat(today().alerts().codes())
        .contains("staff.POST_EMPTY_ON_LEAVE", "staff.POST_EMPTY_UNEXPLAINED");
    assertThat(today().attendance().get(0).kind()).isEqualTo(AttendanceKind.LEAVE);
    done(
        office.nameSubstitute(
            new NameSubstitute(
                hall.request(), MANAGER, AT_3.person(), AT_4.person(), Period.from(MONDAY))));
    assertThat(standing(AT_3)).isEqualTo(PostStanding.EMPTY);
    hall.open(AT_4);
    done(punch(MANAGER, SampleHall.AT_ALL.person(), "08:50:00", Optional.empty()));
    assertThat(attendance(AT_4).kind()).isEqualTo(AttendanceKind.UNTOLD);
    assertThat(standing(AT_3)).isEqualTo(PostStanding.SUBSTITUTED);
    assertThat(standing(AT_4)).isEqualTo(PostStanding.PRESENT);
    assertThat(hall.eventsFrom(0)).contains("LeaveAsked", "LeaveApproved", "SubstituteNamed");
  }

  @Test
  void nobody_but_the_person_or_a_manager_asks_and_the_attempt_stands_in_the_journal() {
    long before = hall.position();
    assertThat(refused(ask(AT_4, AT_3.person()))).contains("usecase.ONLY_CENTRE_MANAGER");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    assertThat(ask(MANAGER, AT_3.person()).isGranted()).isTrue();
    assertThat(refused(ask(STRANGER, STRANGER.person())))
        .contains("staff.NOT_POSTED", "usecase.PERSON_UNKNOWN");
    LeaveState asked = office.leavesOf(AT_3.person()).get(0);
    assertThat(refused(decide(AT_3, asked.id(), Optional.empty()))).contains("staff.OWN_LEAVE");
    assertThat(office.leavesOf(AT_3.person()).get(0).standing()).isEqualTo(LeaveStanding.ASKED);
  }

  @Test
  void a_stale_page_decides_nothing_and_a_repeat_gets_the_same_answer() {
    LeaveState asked = done(ask(AT_3, AT_3.person()));
    DecideLeave stale =
        new DecideLeave(
            hall.request(), MANAGER, asked.id(), Optional.of(7L), true, Optional.empty());
    assertThat(refused(office.decideLeave(stale))).containsExactly("usecase.CHANGED_MEANWHILE");
    DecideLeave once =
        new DecideLeave(
            hall.request(), MANAGER, asked.id(), Optional.of(1L), true, Optional.empty());
    LeaveState first = done(office.decideLeave(once));
    assertThat(done(office.decideLeave(once))).isEqualTo(first);
    assertThat(refused(decide(MANAGER, new LeaveId(hall.request().value()), Optional.empty())))
        .containsExactly("usecase.LEAVE_UNKNOWN");
  }

  @Test
  void why_somebody_is_away_is_not_for_colleagues_to_see() {
    LeaveState asked = done(ask(AT_3, AT_3.person()));
    assertThat(office.leaves(AT_4, MONDAY, MONDAY)).isEmpty();
    assertThat(office.leaves(AT_3, MONDAY, MONDAY))
        .extracting(v -> v.leave().id())
        .containsExactly(asked.id());
    assertThat(office.leaves(MANAGER, MONDAY, MONDAY)).hasSize(1);
  }

  @Test
  void times_of_leave_are_whole_minutes() {
    hall.pass(Duration.ofSeconds(3_725).plusNanos(4_000));
    assertThat(done(ask(AT_3, AT_3.person())).askedAt()).isEqualTo(MONDAY.atTime(10, 2));
  }

  @Test
  void who_comes_back_is_expected_again() {
    LeaveState asked = done(ask(AT_3, AT_3.person()));
    done(decide(MANAGER, asked.id(), Optional.empty()));
    hall.pass(Duration.ofHours(4));
    LeaveState back =
        done(office.backFromLeave(hall.request(), AT_3, asked.id(), Optional.empty()));
    assertThat(back.span().until()).isEqualTo(MONDAY.atTime(13, 0));
    done(punch(MANAGER, AT_3.person(), "13:00:00", Optional.empty()));
    assertThat(standing(AT_3)).isEqualTo(PostStanding.PRESENT);
    assertThat(attendance(AT_3).kind()).isEqualTo(AttendanceKind.ON_TIME);
    assertThat(
            office.leaves(MANAGER, MONDAY, MONDAY).stream()
                .map(v -> v.mayDecide().codes())
                .toList())
        .containsExactly(List.of("staff.LEAVE_IN_OTHER_STATE"));
  }

  @Test
  void a_substitution_is_ended_and_one_that_nobody_knows_is_not() {
    var pair =
        done(
            office.nameSubstitute(
                new NameSubstitute(
                    hall.request(), MANAGER, AT_3.person(), AT_4.person(), Period.from(MONDAY))));
    assertThat(
            refused(
                office.nameSubstitute(
                    new NameSubstitute(
                        hall.request(), AT_3, AT_3.person(), AT_4.person(), Period.from(MONDAY)))))
        .contains("usecase.ONLY_CENTRE_MANAGER");
    done(
        office.endSubstitution(
            hall.request(), MANAGER, pair.id(), Optional.of(1L), MONDAY.plusDays(2)));
    assertThat(office.substitutions().get(0).period().last()).contains(MONDAY.plusDays(2));
    assertThat(
            refused(
                office.endSubstitution(
                    hall.request(),
                    MANAGER,
                    new SubstitutionId(hall.request().value()),
                    Optional.empty(),
                    MONDAY)))
        .containsExactly("usecase.SUBSTITUTION_UNKNOWN");
  }

  @Test
  void punches_come_by_hand_of_a_manager_and_never_twice() {
    assertThat(refused(punch(AT_3, AT_3.person(), "08:50:00", Optional.empty())))
        .contains("usecase.ONLY_CENTRE_MANAGER");
    var punch = done(punch(MANAGER, AT_3.person(), "08:50:00", Optional.empty()));
    assertThat(refused(punch(MANAGER, AT_3.person(), "08:50:00", Optional.empty())))
        .containsExactly("staff.PUNCH_THERE_ALREADY");
    assertThat(refused(punch(SYSTEM, AT_3.person(), "08:50:00", Optional.of(new DeviceId("KQ-9")))))
        .containsExactly("staff.CLOCK_UNKNOWN");
    assertThat(refused(punch(MANAGER, AT_3.person(), "09:05:00", Optional.empty())))
        .containsExactly("staff.PUNCH_OF_THE_FUTURE");
    assertThat(standing(AT_3)).isEqualTo(PostStanding.PRESENT);
    done(office.strikePunch(hall.request(), MANAGER, punch.id()));
    assertThat(standing(AT_3)).isEqualTo(PostStanding.EMPTY);
    assertThat(office.punches(AT_3.person(), MONDAY)).hasSize(1);
    assertThat(refused(office.strikePunch(hall.request(), MANAGER, punch.id())))
        .containsExactly("staff.PUNCH_STRUCK");
  }

  @Test
  void the_month_of_an_officer_runs_to_today_and_knows_days_off() {
    assertThat(office.attendance(MANAGER, AT_3.person(), YearMonth.of(2024, 3)))
        .extracting(d -> d.kind())
        .containsExactly(
            AttendanceKind.UNTOLD,
            AttendanceKind.DAY_OFF,
            AttendanceKind.DAY_OFF,
            AttendanceKind.UNTOLD);
    done(punch(MANAGER, AT_3.person(), "08:50:00", Optional.empty()));
    assertThat(office.attendance(MANAGER, AT_3.person(), YearMonth.of(2024, 3)))
        .extracting(d -> d.kind())
        .containsExactly(
            AttendanceKind.ABSENT,
            AttendanceKind.DAY_OFF,
            AttendanceKind.DAY_OFF,
            AttendanceKind.ON_TIME);
    assertThat(office.attendance(MANAGER, MANAGER.person(), YearMonth.of(2024, 3))).isEmpty();
    assertThat(office.attendance(MANAGER, STRANGER.person(), YearMonth.of(2024, 3))).isEmpty();
    assertThat(office.attendance(MANAGER, AT_3.person(), YearMonth.of(2024, 4))).isEmpty();
  }

  @Test
  void a_manager_opens_and_closes_the_day_and_a_clerk_does_not() {
    assertThat(refused(office.open(act(AT_3)))).contains("usecase.ONLY_CENTRE_MANAGER");
    assertThat(today().record()).isEmpty();
    Outcome<?> opened = office.open(act(MANAGER));
    assertThat(opened.isGranted()).isTrue();
    assertThat(opened.ruling().codes()).contains("staff.POST_EMPTY_UNEXPLAINED");
    assertThat(today().record().orElseThrow().opened()).contains(monday("09:00:00"));
    assertThat(refused(office.open(act(MANAGER)))).containsExactly("staff.DAY_IN_OTHER_STATE");
    assertThat(refused(office.check(act(MANAGER), DutyPart.CLOSING, "LIGHTS", true)))
        .containsExactly("staff.CHECK_UNKNOWN");
    assertThat(
            refused(
                office.close(new DutyAct(hall.request(), MANAGER, TAOHUALING, Optional.of(7L)))))
        .containsExactly("usecase.CHANGED_MEANWHILE");
    done(office.close(act(MANAGER)));
    assertThat(today().record().orElseThrow().closed()).isPresent();
    assertThat(
            refused(
                office.open(
                    new DutyAct(hall.request(), MANAGER, new HallId("NO"), Optional.empty()))))
        .containsExactly("usecase.HALL_UNKNOWN");
  }

  @Test
  void a_hall_that_stays_closed_gives_no_numbers_and_the_next_day_it_does() {
    TakeTicket ticket = TakeTicket.forService(hall.request(), SampleHall.KIOSK, SampleHall.ENQUIRY);
    assertThat(hall.doors.reception().takeTicket(ticket).isGranted()).isTrue();
    done(office.keepClosed(act(MANAGER), ClosureCause.WEATHER));
    assertThat(
            refused(
                hall.doors
                    .reception()
                    .takeTicket(
                        TakeTicket.forService(
                            hall.request(), SampleHall.KIOSK, SampleHall.ENQUIRY))))
        .containsExactly("usecase.HALL_STAYS_CLOSED");
    hall.pass(Duration.ofDays(1));
    hall.issue(SampleHall.ENQUIRY);
  }

  @Test
  void a_hall_that_stays_closed_expects_nobody() {
    done(office.keepClosed(act(MANAGER), ClosureCause.POWER_CUT));
    assertThat(today().hours()).isEmpty();
    assertThat(standing(AT_3)).isEqualTo(PostStanding.CLOSED);
    assertThat(attendance(AT_3).kind()).isEqualTo(AttendanceKind.DAY_OFF);
    long before = hall.position();
    assertThat(done(office.watch(SYSTEM))).isZero();
    assertThat(hall.eventsFrom(before)).isEmpty();
  }

  @Test
  void the_watch_puts_each_empty_post_on_record_once_a_day() {
    long before = hall.position();
    int found = done(office.watch(SYSTEM));
    assertThat(found).isPositive();
    assertThat(hall.eventsFrom(before)).hasSize(found).containsOnly("PostFoundEmpty");
    assertThat(done(office.watch(SYSTEM))).isZero();
    assertThat(hall.eventsFrom(before)).hasSize(found);
    assertThat(refused(office.watch(MANAGER))).containsExactly("usecase.ONLY_SYSTEM");
    hall.pass(Duration.ofDays(1));
    assertThat(done(office.watch(SYSTEM))).isEqualTo(found);
  }

  private DutyView today() {
    return office.today(MANAGER, TAOHUALING).orElseThrow();
  }

  private PostStanding standing(Actor officer) {
    return today().posts().stream()
        .filter(p -> p.posting().person().equals(officer.person()))
        .map(PostToday::standing)
        .findFirst()
        .orElseThrow();
  }

  private org.yimen.domain.staff.AttendanceDay attendance(Actor officer) {
    return today().attendance().stream()
        .filter(a -> a.person().equals(officer.person()))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<LeaveState> ask(Actor by, PersonId person) {
    return office.askLeave(
        new AskLeave(
            hall.request(), by, new LeaveRequest(person, "SICK", ALL_DAY, Optional.empty())));
  }

  private Outcome<LeaveState> decide(Actor by, LeaveId leave, Optional<PersonId> substitute) {
    return office.decideLeave(
        new DecideLeave(hall.request(), by, leave, Optional.empty(), true, substitute));
  }

  private Outcome<org.yimen.domain.staff.PunchState> punch(
      Actor by, PersonId person, String time, Optional<DeviceId> clock) {
    return office.punch(
        hall.request(), by, new Punch.Told(person, monday(time), PunchDirection.IN, clock));
  }

  private DutyAct act(Actor by) {
    return new DutyAct(hall.request(), by, TAOHUALING, Optional.empty());
  }

  private static List<String> refused(Outcome<?> outcome) {
    assertThat(outcome.isGranted()).isFalse();
    return outcome.ruling().codes();
  }
}
