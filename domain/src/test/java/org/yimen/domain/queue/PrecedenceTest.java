package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.AT_4;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.KIOSK;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.TAX;
import static org.yimen.domain.queue.QueueHall.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Reason;
import org.yimen.testing.Clause;

class PrecedenceTest {
  private static final List<LaneId> ONLY_A = List.of(LANE_A);
  private final QueueHall hall = new QueueHall(QueueHall.hunan("HUN-3.9b", "HUN-6.1.1a"));

  private void says(TicketId first, TicketId second, boolean called, String code) {
    Precedence one = hall.explain(first, second);
    assertThat(one).isEqualTo(hall.explain(second, first));
    assertThat(one.first()).isEqualTo(first);
    assertThat(one.called()).isEqualTo(called);
    assertThat(one.reasons()).extracting(Reason::code).containsExactly("queue." + code);
  }

  @Test
  void two_who_wait_go_by_number_or_by_a_rule_with_a_name() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, PriorityClass.URGENT, at(0, 2));
    TicketId b001 = hall.issue(B, at(0, 3));
    says(a001, a002, false, "BY_NUMBER");
    says(a003, a001, false, "URGENT");
    says(a002, b001, false, "BY_NUMBER");
    Reason urgent = hall.explain(a001, a003).reasons().get(0);
    assertThat(urgent.clauses()).extracting(c -> c.value()).containsExactly("HUN-3.9b", "YM-11");
    assertThat(urgent.arguments()).extracting(a -> a.value()).containsExactly("A003", "A001");
  }

  @Test
  void a_clause_is_cited_only_where_it_is_in_force() {
    QueueHall silent = new QueueHall(SILENT);
    TicketId a001 = silent.issue(A, at(0, 0));
    TicketId a002 = silent.issue(A, PriorityClass.URGENT, at(0, 1));
    assertThat(silent.explain(a001, a002).reasons().get(0).clauses())
        .extracting(c -> c.value())
        .containsExactly("YM-11");
  }

  @Test
  void calls_are_explained_as_they_happened() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, PriorityClass.DISABLED, at(0, 1));
    TicketId b001 = hall.issue(B, at(0, 2));
    TicketId late = hall.reserve(A, PriorityClass.ORDINARY, at(0, 3));
    TicketId a004 = hall.issue(A, at(0, 4));
    hall.callNext(AT_4, List.of(LANE_B), at(1, 0));
    hall.callNext(AT_3, ONLY_A, at(1, 1));
    hall.callNext(AT_3, ONLY_A, at(1, 2));
    hall.callNext(AT_3, ONLY_A, at(1, 3));
    hall.keep(hall.ticket(late).confirm(KIOSK, at(1, 3), hall.rules));
    hall.callNext(AT_3, ONLY_A, at(1, 4));
    says(b001, a001, true, "NOT_CALLED_BY_THAT_WINDOW");
    says(a002, a001, true, "PRIORITY_CLASS");
    says(a001, a004, true, "BY_NUMBER");
    says(a004, late, true, "NOT_IN_LINE");
    assertThat(hall.log().findings(hall.rules)).isEmpty();
  }

  @Test
  void a_missed_call_and_a_return_are_said() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, at(0, 2));
    TicketId a004 = hall.issue(A, at(0, 3));
    hall.callNext(AT_3, ONLY_A, at(1, 0));
    hall.missAfterThreeCalls(a001, AT_3, at(1, 0));
    hall.callNext(AT_3, ONLY_A, at(5, 0));
    says(a002, a001, true, "MISSED_ITS_CALL");
    hall.comeBack(a001, at(6, 0));
    says(a003, a001, false, "RETURNED_BEHIND");
    says(a001, a004, false, "BY_NUMBER");
    hall.callNext(AT_3, ONLY_A, at(7, 0));
    says(a003, a001, true, "RETURNED_BEHIND");
    hall.callNext(AT_3, ONLY_A, at(8, 0));
    says(a001, a004, true, "BY_NUMBER");
  }

  @Test
  void calls_that_nobody_answered_count_where_there_is_nothing_else() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, at(0, 2));
    hall.callNext(AT_3, ONLY_A, at(1, 0));
    hall.callNext(AT_4, ONLY_A, at(1, 0));
    hall.missAfterThreeCalls(a001, AT_3, at(1, 0));
    hall.missAfterThreeCalls(a002, AT_4, at(1, 0));
    says(a001, a002, true, "BY_NUMBER");
    says(a003, a001, false, "NOT_IN_LINE");
    hall.keep(hall.ticket(a003).leave(KIOSK, at(5, 0), hall.rules));
    says(a001, a003, true, "BY_NUMBER");
    TicketId a004 = hall.issue(A, at(6, 0));
    hall.keep(hall.ticket(a004).leave(KIOSK, at(7, 0), hall.rules));
    assertThat(Precedence.explain(a003, a004, hall.log(), hall.rules)).isEmpty();
  }

  @Test
  void a_transfer_is_said() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId b001 = hall.issue(B, at(0, 1));
    hall.keep(hall.ticket(a001).transfer(TAX, B, KIOSK, at(2, 0), hall.rules));
    says(a001, b001, false, "TRANSFERRED_KEEPS_NUMBER");
  }

  @Test
  void who_was_overtaken_often_enough_goes_before_priority() {
    TicketId a001 = hall.issue(A, at(0, 0));
    List<TicketId> elderly = new ArrayList<>();
    for (int i = 0; i < 5; i++) elderly.add(hall.issue(A, PriorityClass.ELDERLY, at(1, i)));
    says(elderly.get(2), a001, false, "PRIORITY_CLASS");
    says(a001, elderly.get(3), false, "WAITED_ENOUGH");
    for (int i = 0; i < 4; i++) hall.callNext(AT_3, ONLY_A, at(2, i));
    says(a001, elderly.get(4), true, "WAITED_ENOUGH");
    assertThat(hall.log().findings(hall.rules)).isEmpty();
  }

  @Test
  @Clause("QMS-16")
  void the_log_of_a_day_proves_the_order_and_shows_what_has_no_ground() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, at(0, 2));
    Selection reasoned =
        WindowSessionTest.state(
            CallingPolicy.under(hall.rules)
                .byHand(
                    hall.ticket(a003).inLine(0),
                    hall.heads(),
                    ONLY_A,
                    Optional.of(HandCallGround.of("SICK")),
                    hall.rules));
    hall.call(reasoned, AT_3, at(1, 0));
    assertThat(hall.log().findings(hall.rules)).isEmpty();
    says(a003, a001, true, "BY_HAND");

    List<DomainEvent> forged = new ArrayList<>(hall.journal);
    TicketCalled jump =
        new TicketCalled(
            a002,
            new TicketNumber("A002"),
            LANE_A,
            QueueHall.WINDOW_4,
            AT_4.person(),
            CallingRule.BY_NUMBER,
            List.of(),
            ONLY_A,
            Optional.empty(),
            at(2, 0));
    forged.add(jump);
    CallLog log = CallLog.replay(forged);
    assertThat(log.findings(hall.rules))
        .containsExactly(new CallLog.Finding(jump, Optional.of(a001)));
    assertThat(Precedence.explain(a001, a002, log, hall.rules).orElseThrow().reasons())
        .extracting(Reason::code)
        .containsExactly("queue.WITHOUT_GROUND");
  }

  @Test
  void tickets_that_the_log_does_not_know_are_not_compared() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId reserved = hall.reserve(A, PriorityClass.ORDINARY, at(0, 1));
    assertThat(Precedence.explain(a001, reserved, hall.log(), hall.rules)).isEmpty();
    assertThat(Precedence.explain(a001, a001, hall.log(), hall.rules)).isEmpty();
  }
}
