package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.AT_4;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.KIOSK;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.LICENCES;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.TAX;
import static org.yimen.domain.queue.QueueHall.WINDOW_3;
import static org.yimen.domain.queue.QueueHall.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class TicketTest {
  private final QueueHall hall = new QueueHall(SILENT);

  @Test
  void a_number_that_never_reached_a_person_is_never_called() {
    TicketId a001 = hall.reserve(A, PriorityClass.ORDINARY, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    assertThat(hall.heads()).extracting(h -> h.ticket()).containsExactly(a002);
    assertThat(hall.ticket(a001).mayCall(AT_3, at(0, 5), SILENT).reasons())
        .extracting(Reason::code, Reason::clauses)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "queue.NEVER_REACHED_A_PERSON", List.of(new ClauseId("YM-9"))));
    assertThat(hall.ticket(a001).mayVoidUnconfirmed(KIOSK, at(1, 0), SILENT).codes())
        .containsExactly("queue.STILL_CONFIRMABLE");
    hall.keep(hall.ticket(a001).voidUnconfirmed(KIOSK, at(1, 1), SILENT));
    assertThat(hall.journal).endsWith(new TicketVoided(a001, new TicketNumber("A001"), at(1, 1)));
    assertThat(hall.ticket(a001).mayConfirm(KIOSK, at(1, 2), SILENT).codes())
        .containsExactly("queue.CONFIRMED_TOO_LATE");
  }

  @Test
  void a_number_is_confirmed_within_sixty_seconds_and_not_after() {
    TicketId a001 = hall.reserve(A, PriorityClass.ORDINARY, at(0, 0));
    Ticket reserved = hall.ticket(a001);
    assertThat(reserved.mayConfirm(KIOSK, at(1, 0), SILENT).isRefused()).isFalse();
    Ruling late = reserved.mayConfirm(KIOSK, at(1, 1), SILENT);
    assertThat(late.codes()).containsExactly("queue.CONFIRMED_TOO_LATE");
    assertThat(late.reasons().get(0).cure()).contains("queue.TAKE_A_NEW_TICKET");
    hall.keep(reserved.confirm(KIOSK, at(0, 4), SILENT));
    assertThat(hall.ticket(a001).mayConfirm(KIOSK, at(0, 5), SILENT).codes())
        .containsExactly("queue.CONFIRMED_ALREADY");
    assertThat(hall.journal)
        .endsWith(
            new TicketIssued(
                a001,
                new TicketNumber("A001"),
                LANE_A,
                PriorityClass.ORDINARY,
                1,
                LanePosition.own(1),
                at(0, 4)));
  }

  @Test
  void a_called_ticket_is_not_called_to_a_second_window() {
    TicketId a001 = hall.issue(A, at(0, 0));
    Selection chosen =
        CallingPolicy.under(SILENT).next(hall.heads(), List.of(LANE_A)).orElseThrow();
    hall.call(chosen, AT_3, at(5, 0));
    int entries = hall.journal.size();
    Ruling second = hall.ticket(a001).call(chosen, AT_4, at(6, 0), SILENT).ruling();
    assertThat(second.codes()).containsExactly("queue.ALREADY_CALLED");
    assertThat(second.reasons().get(0).clauses()).containsExactly(HouseRule.DONE_ALREADY.id());
    assertThat(hall.journal).hasSize(entries);
    assertThat(hall.journal)
        .endsWith(
            new TicketCalled(
                a001,
                new TicketNumber("A001"),
                LANE_A,
                WINDOW_3,
                AT_3.person(),
                CallingRule.BY_NUMBER,
                List.of(),
                List.of(LANE_A),
                Optional.empty(),
                at(5, 0)));
    assertThat(hall.ticket(a001).mayStart(AT_4, at(6, 0), SILENT).codes())
        .containsExactly("queue.OTHER_WINDOW");
  }

  @Test
  void a_selection_calls_no_other_ticket() {
    hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    Selection first = CallingPolicy.under(SILENT).next(hall.heads(), List.of(LANE_A)).orElseThrow();
    assertThatThrownBy(() -> hall.ticket(a002).call(first, AT_3, at(1, 0), SILENT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Clause("QMS-30")
  void three_calls_without_answer_make_it_missed_and_it_returns_behind_the_next() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId a002 = hall.issue(A, at(0, 1));
    TicketId a003 = hall.issue(A, at(0, 2));
    hall.callNext(AT_3, List.of(LANE_A), at(1, 0));
    assertThat(hall.ticket(a001).mayRecall(AT_3, at(1, 29), SILENT).codes())
        .containsExactly("queue.RECALL_TOO_SOON");
    assertThat(hall.ticket(a001).mayMiss(AT_3, at(2, 0), SILENT).codes())
        .containsExactly("queue.TOO_FEW_CALLS");
    hall.keep(hall.ticket(a001).recall(AT_3, at(2, 0), SILENT));
    hall.keep(hall.ticket(a001).recall(AT_3, at(3, 0), SILENT));
    assertThat(hall.ticket(a001).mayRecall(AT_3, at(4, 0), SILENT).codes())
        .containsExactly("queue.CALLED_OFTEN_ENOUGH");
    assertThat(hall.ticket(a001).mayMiss(AT_3, at(3, 29), SILENT).codes())
        .containsExactly("queue.RECALL_TOO_SOON");
    hall.keep(hall.ticket(a001).miss(AT_3, at(4, 0), SILENT));
    assertThat(hall.journal)
        .endsWith(new TicketMissed(a001, new TicketNumber("A001"), WINDOW_3, 3, at(4, 0)));
    assertThat(hall.ticket(a001).state().calls()).hasSize(3);

    hall.comeBack(a001, at(34, 0));
    assertThat(hall.callNext(AT_3, List.of(LANE_A), at(35, 0))).contains(a002);
    assertThat(hall.callNext(AT_4, List.of(LANE_A), at(35, 1))).contains(a001);
    assertThat(hall.callNext(AT_4, List.of(LANE_A), at(35, 2))).contains(a003);
    assertThat(hall.ticket(a001).state().calls()).hasSize(4);
    assertThat(hall.ticket(a001).mayMiss(AT_4, at(59, 0), SILENT).codes())
        .containsExactly("queue.TOO_FEW_CALLS");
  }

  @Test
  void after_thirty_minutes_a_missed_ticket_is_over() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(1, 0));
    hall.missAfterThreeCalls(a001, AT_3, at(1, 0));
    Ticket missed = hall.ticket(a001);
    assertThat(missed.mayComeBack(KIOSK, at(34, 0), SILENT).isRefused()).isFalse();
    assertThat(missed.mayExpire(KIOSK, at(34, 0), SILENT).codes())
        .containsExactly("queue.STILL_MAY_RETURN");
    Ruling late = missed.mayComeBack(KIOSK, at(34, 1), SILENT);
    assertThat(late.codes()).containsExactly("queue.RETURN_TOO_LATE");
    assertThat(late.reasons().get(0).cure()).contains("queue.TAKE_A_NEW_TICKET");
    hall.keep(missed.expire(KIOSK, at(34, 1), SILENT));
    assertThat(hall.ticket(a001).life()).isEqualTo(TicketLife.EXPIRED);
    assertThat(hall.ticket(a001).mayComeBack(KIOSK, at(34, 2), SILENT).codes())
        .containsExactly("queue.RETURN_TOO_LATE");
  }

  @Test
  void no_recall_and_no_return_changes_a_wait() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(12, 0));
    assertThat(hall.ticket(a001).waited(at(20, 0))).isEqualTo(Duration.ofMinutes(12));
    hall.missAfterThreeCalls(a001, AT_3, at(12, 0));
    assertThat(hall.ticket(a001).waited(at(20, 0))).isEqualTo(Duration.ofMinutes(12));
    hall.comeBack(a001, at(20, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(25, 0));
    hall.serve(a001, AT_3, at(26, 0), at(33, 30));
    Ticket served = hall.ticket(a001);
    assertThat(served.waited(at(99, 0))).isEqualTo(Duration.ofMinutes(17));
    assertThat(served.state().visit().total(VisitInterval.Kind.SERVICE, at(99, 0)))
        .isEqualTo(Duration.ofSeconds(450));
    assertThat(served.state().visit().periods())
        .extracting(VisitInterval::kind)
        .containsExactly(
            VisitInterval.Kind.ISSUING,
            VisitInterval.Kind.WAITING,
            VisitInterval.Kind.CALLED,
            VisitInterval.Kind.AWAY,
            VisitInterval.Kind.WAITING,
            VisitInterval.Kind.CALLED,
            VisitInterval.Kind.SERVICE);
    assertThat(served.version()).isEqualTo(10);
    assertThat(Ticket.restore(served.state()).state()).isEqualTo(served.state());
  }

  @Test
  void a_clock_that_was_set_back_stops_nobody() {
    TicketId a001 = hall.issue(A, at(10, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(9, 0));
    assertThat(hall.ticket(a001).life()).isEqualTo(TicketLife.CALLED);
    assertThat(hall.ticket(a001).waited(at(9, 0))).isEqualTo(Duration.ZERO);
  }

  @Test
  void a_visit_ends_when_its_business_asks_for_nothing_more() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(1, 0));
    hall.keep(hall.ticket(a001).start(AT_3, at(2, 0), SILENT));
    Ruling slip = Ruling.of(Reason.of(QueueReason.WRONG_LIFE, HouseRule.HOUSE_READING));
    assertThat(hall.ticket(a001).finish(slip, AT_3, at(9, 0), SILENT).ruling()).isEqualTo(slip);
    assertThat(hall.ticket(a001).life()).isEqualTo(TicketLife.IN_SERVICE);
    hall.keep(hall.ticket(a001).finish(Ruling.granted(), AT_3, at(9, 0), SILENT));
    assertThat(hall.journal)
        .endsWith(
            new ServiceFinished(
                a001, new TicketNumber("A001"), LICENCES, WINDOW_3, at(2, 0), at(9, 0)));
    assertThat(hall.ticket(a001).mayLeave(KIOSK, at(10, 0), SILENT).codes())
        .containsExactly("queue.WRONG_LIFE");
  }

  @Test
  void a_transferred_ticket_keeps_its_number_and_stands_by_it() {
    TicketId a001 = hall.issue(A, at(0, 0));
    TicketId b001 = hall.issue(B, at(0, 1));
    hall.callNext(AT_3, List.of(LANE_A), at(1, 0));
    hall.keep(hall.ticket(a001).start(AT_3, at(1, 30), SILENT));
    assertThat(hall.ticket(a001).mayTransfer(TAX, A, AT_3, at(3, 0), SILENT).codes())
        .containsExactly("queue.SERVICE_NOT_IN_LANE");
    hall.keep(hall.ticket(a001).transfer(TAX, B.issuing(false), AT_3, at(3, 0), SILENT));
    assertThat(hall.ticket(a001).number()).hasToString("A001");
    assertThat(hall.callNext(AT_4, List.of(LANE_B), at(4, 0))).contains(a001);
    assertThat(hall.callNext(AT_3, List.of(LANE_B), at(4, 1))).contains(b001);
  }

  @Test
  void whoever_leaves_is_called_no_more() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.keep(hall.ticket(a001).leave(KIOSK, at(41, 0), SILENT));
    assertThat(hall.callNext(AT_3, List.of(LANE_A), at(42, 0))).isEmpty();
    assertThat(hall.ticket(a001).mayCall(AT_3, at(42, 0), SILENT).codes())
        .containsExactly("queue.WRONG_LIFE");
    assertThat(hall.journal)
        .endsWith(new VisitorLeft(a001, new TicketNumber("A001"), TicketLife.WAITING, at(41, 0)));
  }

  @Test
  void numbers_are_given_for_the_businesses_of_an_issuing_lane_in_known_classes() {
    TicketRequest wrong =
        new TicketRequest(
            new TicketId(new UUID(1, 1)),
            new TicketNumber("A001"),
            1,
            TAX,
            new PriorityClass("VETERAN"),
            Optional.empty());
    assertThat(Ticket.reserve(wrong, A.issuing(false), AT_3, at(0, 0), SILENT).ruling().codes())
        .containsExactly(
            "queue.LANE_NOT_ISSUING", "queue.SERVICE_NOT_IN_LANE", "queue.PRIORITY_NOT_KNOWN");
  }

  @Test
  @Clause({"MAN-25", "NRM-37"})
  void a_ticket_issued_before_closing_is_served_after_it() {
    // 17:29, 17:30, 17:45 and 17:52 in minutes after 09:00
    TicketId a001 = hall.issue(A, at(509, 0));
    Lane closed = A.issuing(false);
    TicketRequest late =
        new TicketRequest(
            new TicketId(new UUID(1, 1)),
            new TicketNumber("A002"),
            2,
            LICENCES,
            PriorityClass.ORDINARY,
            Optional.empty());
    assertThat(Ticket.mayReserve(late, closed, KIOSK, at(510, 0), SILENT).codes())
        .containsExactly("queue.LANE_NOT_ISSUING");
    assertThat(hall.ticket(a001).mayExpire(KIOSK, at(600, 0), SILENT).isRefused()).isTrue();
    WindowSession session = WindowSessionTest.open(AT_3, WindowScope.COMPREHENSIVE);
    TicketAtWindow held = new TicketAtWindow(a001, new TicketNumber("A001"));
    assertThat(session.mayEngage(LANE_A, AT_3, at(525, 0), SILENT).isRefused()).isFalse();
    assertThat(hall.callNext(AT_3, List.of(LANE_A), at(525, 0))).contains(a001);
    hall.serve(a001, AT_3, at(526, 0), at(532, 0));
    WindowSession after =
        WindowSessionTest.state(
            WindowSessionTest.state(session.engage(held, LANE_A, AT_3, at(525, 0), SILENT))
                .release(a001, at(532, 0)));
    assertThat(after.extendedService(at(510, 0))).isEqualTo(Duration.ofMinutes(22));
    assertThat(after.extendedService(at(540, 0))).isEqualTo(Duration.ZERO);
    assertThat(hall.ticket(a001).life()).isEqualTo(TicketLife.FINISHED);
  }

  @Test
  void a_holder_is_a_hash_and_a_mask() {
    assertThatThrownBy(() -> new Holder("0".repeat(64), "110105194912310021"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mask hides at least four characters");
    assertThatThrownBy(() -> new Holder("张三", "110***********0021"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("张三");
  }
}
