package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.INSURANCE;
import static org.yimen.domain.staff.DutyHall.LI;
import static org.yimen.domain.staff.DutyHall.MANAGER;
import static org.yimen.domain.staff.DutyHall.MARKET;
import static org.yimen.domain.staff.DutyHall.MEIXIHU;
import static org.yimen.domain.staff.DutyHall.SILENT;
import static org.yimen.domain.staff.DutyHall.TUESDAY;
import static org.yimen.domain.staff.DutyHall.WANG;
import static org.yimen.domain.staff.DutyHall.WINDOW_4;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.clock;
import static org.yimen.domain.staff.DutyHall.codes;
import static org.yimen.domain.staff.DutyHall.granted;
import static org.yimen.domain.staff.DutyHall.rule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.testing.Clause;

class LeaveTest {
  private static final LocalDateTime MONDAY_NOON = TUESDAY.minusDays(1).atTime(12, 0);
  private static final TimeSpan ALL_TUESDAY = TimeSpan.ofDays(TUESDAY, TUESDAY);
  private final DutyHall hall = new DutyHall();

  @BeforeEach
  void a_clerk_of_social_insurance_and_a_manager_of_the_centre() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(MANAGER, Optional.empty(), List.of(), Functions.CENTRE_MANAGER);
  }

  @Test
  @Clause({"MXH-16c", "MXH-18a"})
  void leave_is_decided_by_the_managing_side_and_never_by_the_one_who_asks() {
    hall.post(ZHANG, Optional.of(INSURANCE), List.of(), Functions.WINDOW_HEAD);
    hall.post(LI, Optional.of(INSURANCE), List.of(), Functions.WINDOW_HEAD);
    hall.post(WANG, Optional.of(MARKET), List.of(), Functions.WINDOW_HEAD);
    Leave asked = asked(SILENT);
    assertThat(decided(asked, ZHANG, Functions.WINDOW_HEAD))
        .containsExactly("staff.OWN_LEAVE@YM-5");
    assertThat(decided(asked, WANG, Functions.WINDOW_HEAD))
        .containsExactly("staff.LEAVE_OF_OTHER_DEPARTMENT@YM-5");
    assertThat(decided(asked, ZHANG, Functions.WINDOW_CLERK))
        .containsExactly("staff.FUNCTION_NOT_OF_ACT@YM-9", "staff.OWN_LEAVE@YM-5");
    assertThat(decided(asked, LI, Functions.CENTRE_MANAGER))
        .containsExactly("staff.NOT_POSTED@YM-6", "staff.LEAVE_OF_OTHER_DEPARTMENT@YM-5");
    assertThat(decided(asked, LI, Functions.WINDOW_HEAD)).isEmpty();
    assertThat(decided(asked, MANAGER, Functions.CENTRE_MANAGER)).isEmpty();
  }

  @Test
  @Clause("MXH-16c")
  void a_rulebook_says_who_decides() {
    hall.post(LI, Optional.of(INSURANCE), List.of(), Functions.WINDOW_HEAD);
    Provisions street =
        rule(DutyProvisions.DECIDED_BY, List.of(Functions.CENTRE_MANAGER), "MXH-16c");
    assertThat(
            codes(
                asked(street)
                    .mayDecide(hall.decider(LI, Functions.WINDOW_HEAD, ZHANG), TUESDAY, street)))
        .containsExactly("staff.FUNCTION_NOT_OF_ACT@MXH-16c");
  }

  @Test
  void a_leave_is_decided_once() {
    Leave approved = approved(asked(SILENT), SILENT);
    assertThat(approved.state().isApproved()).isTrue();
    assertThat(approved.state().decidedBy()).contains(MANAGER);
    assertThat(decided(approved, MANAGER, Functions.CENTRE_MANAGER))
        .containsExactly("staff.LEAVE_IN_OTHER_STATE@YM-1");
    Leave refused = granted(asked(SILENT).refuse(manager(), TUESDAY, SILENT)).state();
    assertThat(refused.state().standing()).isEqualTo(LeaveStanding.REFUSED);
    assertThat(codes(refused.back(clock("08:00")).ruling()))
        .containsExactly("staff.LEAVE_IN_OTHER_STATE@YM-1");
  }

  @Test
  void leave_asked_for_after_it_began_is_taken_with_a_warning() {
    TimeSpan afternoon = new TimeSpan(clock("14:00"), clock("17:00"));
    Outcome<Leave> late = ask(afternoon, clock("14:20"), MEIXIHU);
    assertThat(codes(late.ruling())).containsExactly("staff.LEAVE_ASKED_LATE@NRM-34");
    assertThat(late.isGranted()).isTrue();
    assertThat(granted(late).state().state().excusedFrom(true)).isEqualTo(clock("14:20"));
    assertThat(ask(afternoon, clock("14:00"), MEIXIHU).ruling().reasons()).isEmpty();
  }

  @Test
  void a_leave_that_names_nobody_to_stand_in_is_not_approved() {
    Provisions manual = rule(DutyProvisions.SUBSTITUTE_NAMED, true, "MAN-07");
    Leave asked = asked(manual);
    assertThat(
            codes(asked.approve(manager(), TUESDAY, Optional.empty(), List.of(), manual).ruling()))
        .containsExactly("staff.SUBSTITUTE_NEEDED@MAN-07");
    hall.post(LI, INSURANCE, WINDOW_4);
    Leave approved =
        granted(
                asked.approve(
                    manager(), TUESDAY, Optional.of(hall.pair(ZHANG, LI)), List.of(), manual))
            .state();
    assertThat(approved.state().substitute()).contains(LI);
  }

  @Test
  @Clause("MXH-13b")
  void who_stands_in_during_a_leave_is_able_and_not_away() {
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.mandate(ZHANG, Period.from(TUESDAY), DutyHall.CARD);
    Optional<StandIn> pair = Optional.of(hall.pair(ZHANG, LI));
    assertThat(codes(asked(MEIXIHU).approve(manager(), TUESDAY, pair, List.of(), MEIXIHU).ruling()))
        .containsExactly("staff.SUBSTITUTE_LACKS_ITEM@MXH-13b");
    LeaveState theirs = hall.away(LI, ALL_TUESDAY, Optional.empty());
    assertThat(
            codes(
                asked(SILENT).approve(manager(), TUESDAY, pair, List.of(theirs), SILENT).ruling()))
        .containsExactly("staff.SUBSTITUTE_AWAY@YM-9");
  }

  @Test
  void two_leaves_of_a_person_do_not_meet_unless_one_was_withdrawn() {
    LeaveState first = asked(SILENT).state();
    LeaveRequest half =
        new LeaveRequest(
            ZHANG, "PERSONAL", new TimeSpan(clock("14:00"), clock("17:00")), Optional.empty());
    assertThat(codes(Leave.mayAsk(half, MONDAY_NOON, List.of(first), SILENT)))
        .containsExactly("staff.LEAVE_THERE_ALREADY@YM-3");
    LeaveState withdrawn = granted(Leave.restore(first).back(MONDAY_NOON)).state().state();
    assertThat(withdrawn.standing()).isEqualTo(LeaveStanding.WITHDRAWN);
    assertThat(Leave.mayAsk(half, MONDAY_NOON, List.of(withdrawn), SILENT).reasons()).isEmpty();
  }

  @Test
  void kinds_and_length_are_those_of_the_rulebook() {
    LeaveRequest odd = new LeaveRequest(ZHANG, "HOLIDAY", ALL_TUESDAY, Optional.empty());
    assertThat(codes(Leave.mayAsk(odd, MONDAY_NOON, List.of(), SILENT)))
        .containsExactly("staff.LEAVE_KIND_UNKNOWN@YM-4");
    Provisions three = rule(DutyProvisions.LONGEST_DAYS, 3, "MAN-07");
    TimeSpan four = TimeSpan.ofDays(TUESDAY, TUESDAY.plusDays(3));
    assertThat(codes(ask(four, MONDAY_NOON, three).ruling()))
        .containsExactly("staff.LEAVE_TOO_LONG@MAN-07");
    assertThat(ask(TimeSpan.ofDays(TUESDAY, TUESDAY.plusDays(2)), MONDAY_NOON, three).isGranted())
        .isTrue();
  }

  @Test
  void who_comes_back_early_cuts_the_leave_short() {
    Leave approved = approved(asked(SILENT), SILENT);
    Leave cut = granted(approved.back(clock("13:30"))).state();
    assertThat(cut.state().span().until()).isEqualTo(clock("13:30"));
    assertThat(cut.state().isApproved()).isTrue();
    assertThat(granted(approved.back(MONDAY_NOON)).state().state().standing())
        .isEqualTo(LeaveStanding.WITHDRAWN);
    assertThat(approved.back(TUESDAY.plusDays(1).atStartOfDay()).isGranted()).isFalse();
  }

  private Outcome<Leave> ask(TimeSpan span, LocalDateTime at, Provisions rules) {
    return Leave.ask(
        new LeaveId(hall.id()),
        new LeaveRequest(ZHANG, "SICK", span, Optional.empty()),
        at,
        List.of(),
        rules);
  }

  private Leave asked(Provisions rules) {
    return granted(ask(ALL_TUESDAY, MONDAY_NOON, rules)).state();
  }

  private Leave approved(Leave asked, Provisions rules) {
    return granted(asked.approve(manager(), TUESDAY, Optional.empty(), List.of(), rules)).state();
  }

  private LeaveDecider manager() {
    return hall.decider(MANAGER, Functions.CENTRE_MANAGER, ZHANG);
  }

  private List<String> decided(Leave leave, PersonId by, FunctionCode function) {
    return codes(leave.mayDecide(hall.decider(by, function, ZHANG), TUESDAY, SILENT));
  }
}
