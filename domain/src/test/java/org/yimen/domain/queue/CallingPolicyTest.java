package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.AT_4;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.testing.Clause;

class CallingPolicyTest {
  private static final DocumentId A_NOTE = DocumentId.of("00000000-0000-0000-0000-000000000009");

  private static final List<LaneId> ONLY_A = List.of(LANE_A);
  private static final List<LaneId> BOTH = List.of(LANE_A, LANE_B);
  private final QueueHall hall = new QueueHall(SILENT);

  private Selection next(List<LaneId> lanes) {
    return CallingPolicy.under(hall.rules).next(hall.heads(), lanes).orElseThrow();
  }

  @Test
  @Clause("QMS-11")
  void several_windows_call_one_line_in_the_order_of_numbers() {
    TicketId a001 = hall.issue(A, at(0, 9));
    TicketId a002 = hall.issue(A, at(0, 3)); // an earlier clock, a later number
    TicketId a003 = hall.issue(A, at(0, 5));
    assertThat(hall.callNext(AT_3, ONLY_A, at(1, 0))).contains(a001);
    assertThat(hall.callNext(AT_4, ONLY_A, at(1, 0))).contains(a002);
    assertThat(hall.callNext(AT_3, ONLY_A, at(1, 0))).contains(a003);
    assertThat(hall.callNext(AT_3, ONLY_A, at(1, 0))).isEmpty();
  }

  @Test
  @Clause("HUN-3.9b")
  void an_urgent_matter_goes_first_and_the_other_keeps_its_place() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, PriorityClass.URGENT, at(5, 0));
    TicketId a003 = hall.issue(A, at(6, 0));
    Selection first = next(ONLY_A);
    assertThat(first.head().ticket()).isEqualTo(a002);
    assertThat(first.rule()).isEqualTo(CallingRule.URGENT);
    assertThat(first.passedOver()).containsExactly(a001);
    hall.call(first, AT_3, at(7, 0));
    assertThat(hall.callNext(AT_3, ONLY_A, at(8, 0))).contains(a001);
    assertThat(hall.callNext(AT_3, ONLY_A, at(9, 0))).contains(a003);
  }

  @Test
  @Clause("HUN-4.4.4.1.3a")
  void the_elderly_weak_sick_and_disabled_go_before_ordinary_visitors_alike_among_themselves() {
    for (int i = 0; i < 6; i++) hall.issue(A, at(i, 0));
    TicketId sick = hall.issue(A, PriorityClass.SICK, at(20, 0));
    TicketId elderly = hall.issue(A, PriorityClass.ELDERLY, at(20, 1));
    Selection first = next(ONLY_A);
    assertThat(first.head().ticket()).isEqualTo(sick);
    assertThat(first.rule()).isEqualTo(CallingRule.PRIORITY_CLASS);
    hall.call(first, AT_3, at(21, 0));
    assertThat(next(ONLY_A).head().ticket()).isEqualTo(elderly);
  }

  @Test
  void a_booked_visitor_goes_before_those_who_walked_in() {
    hall.issue(A, at(0, 0));
    TicketId booked = hall.issue(A, PriorityClass.BOOKED, at(20, 0));
    assertThat(next(ONLY_A).head().ticket()).isEqualTo(booked);
    assertThat(next(ONLY_A).rule()).isEqualTo(CallingRule.BOOKING);
  }

  @Test
  void a_window_with_two_lanes_compares_their_numbers() {
    TicketId b001 = hall.issue(B, at(0, 0));
    TicketId a001 = hall.issue(A, at(0, 1));
    assertThat(next(BOTH).head().ticket()).isEqualTo(b001);
    assertThat(next(ONLY_A).head().ticket()).isEqualTo(a001);
  }

  @Test
  void ordinary_visitors_go_on_however_many_have_priority() {
    for (int i = 0; i < 5; i++) hall.issue(A, at(0, i));
    List<Integer> ordinaryAt = new ArrayList<>();
    for (int call = 1; call <= 20; call++) {
      hall.issue(A, PriorityClass.ELDERLY, at(call, 0));
      Selection next = next(ONLY_A);
      if (next.head().priority().equals(PriorityClass.ORDINARY)) {
        ordinaryAt.add(call);
        assertThat(next.rule()).isEqualTo(CallingRule.WAITED_ENOUGH);
      }
      hall.call(next, AT_3, at(call, 30));
    }
    assertThat(ordinaryAt).containsExactly(4, 8, 12, 16, 20);
    assertThat(hall.log().findings(SILENT)).isEmpty();
  }

  @Test
  void no_overtaking_at_all_is_the_order_of_numbers() {
    Provisions none = QueueHall.with(QueueProvisions.MAX_OVERTAKES, 0);
    QueueHall strict = new QueueHall(none);
    TicketId a001 = strict.issue(A, at(0, 0));
    strict.issue(A, PriorityClass.URGENT, at(0, 1));
    assertThat(strict.callNext(AT_3, ONLY_A, at(1, 0))).contains(a001);
  }

  @Test
  @Clause({"HUN-6.1.1a", "QMS-05"})
  void nobody_is_called_out_of_order_without_a_recorded_reason() {
    Provisions hunan = QueueHall.hunan("HUN-6.1.1a");
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, at(0, 2));
    CallingPolicy policy = CallingPolicy.under(hunan);
    LaneHead wanted = hall.ticket(a003).inLine(0);
    Outcome<Selection> bare = policy.byHand(wanted, hall.heads(), ONLY_A, Optional.empty(), hunan);
    assertThat(bare.isGranted()).isFalse();
    Reason why = bare.ruling().reasons().get(0);
    assertThat(why.code()).isEqualTo("queue.REASON_REQUIRED");
    assertThat(why.clauses()).extracting(c -> c.value()).containsExactly("HUN-6.1.1a", "YM-11");
    assertThat(why.arguments()).extracting(a -> a.value()).containsExactly("A003", "A001");

    HandCallGround ground = HandCallGround.of("WEAK");
    Selection granted =
        WindowSessionTest.state(
            policy.byHand(wanted, hall.heads(), ONLY_A, Optional.of(ground), hunan));
    assertThat(granted.rule()).isEqualTo(CallingRule.BY_HAND);
    assertThat(granted.passedOver()).containsExactly(a001);
    hall.call(granted, AT_3, at(1, 0));
    TicketCalled called = (TicketCalled) hall.journal.get(hall.journal.size() - 1);
    assertThat(called.officer()).isEqualTo(AT_3.person());
    assertThat(called.byHand()).contains(ground);
  }

  @Test
  @Clause("MAN-22")
  void acquaintances_and_ranks_gain_nothing() {
    Provisions hunan = QueueHall.hunan("HUN-6.1.1a");
    hall.issue(A, at(0, 0));
    LaneHead wanted = hall.ticket(hall.issue(A, at(0, 1))).inLine(0);
    CallingPolicy policy = CallingPolicy.under(hunan);
    for (String code : List.of("ACQUAINTANCE", "领导", "ORDINARY")) {
      HandCallGround ground = new HandCallGround(code, Optional.of(A_NOTE));
      Outcome<Selection> answer =
          policy.byHand(wanted, hall.heads(), ONLY_A, Optional.of(ground), hunan);
      assertThat(answer.isGranted()).as(code).isFalse();
      Reason why = answer.ruling().reasons().get(0);
      assertThat(why.code()).isEqualTo("queue.GROUND_UNLISTED");
      assertThat(why.arguments()).extracting(a -> a.value()).containsExactly(code, "A001");
    }
    HandCallGround told = new HandCallGround("OTHER", Optional.of(A_NOTE));
    assertThat(policy.byHand(wanted, hall.heads(), ONLY_A, Optional.of(told), hunan).isGranted())
        .isTrue();
  }

  @Test
  void calling_the_next_by_hand_needs_no_reason() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.issue(A, at(0, 1));
    LaneHead wanted = hall.ticket(a001).inLine(0);
    Selection chosen =
        WindowSessionTest.state(
            CallingPolicy.under(SILENT)
                .byHand(wanted, hall.heads(), ONLY_A, Optional.empty(), SILENT));
    assertThat(chosen.rule()).isEqualTo(CallingRule.BY_NUMBER);
    assertThat(chosen.byHand()).isEmpty();
  }
}
