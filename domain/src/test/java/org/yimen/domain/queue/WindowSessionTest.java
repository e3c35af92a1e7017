package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.AT_4;
import static org.yimen.domain.queue.QueueHall.HALL;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.WINDOW_3;
import static org.yimen.domain.queue.QueueHall.at;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class WindowSessionTest {
  private static final TicketId A001 = new TicketId(new UUID(7, 1));
  private static final TicketId A012 = new TicketId(new UUID(7, 12));

  static <S> S state(Outcome<S> outcome) {
    if (outcome instanceof Outcome.Granted<S> granted) return granted.state();
    throw new AssertionError("refused: " + outcome.ruling().codes());
  }

  static WindowSession open(Actor by, WindowScope scope) {
    WindowSessionId id = new WindowSessionId(new UUID(9, 1));
    return state(WindowSession.open(id, scope, Optional.empty(), by, at(0, 0), SILENT));
  }

  private static WindowSession serving(TicketId ticket, String number) {
    return state(
        open(AT_3, WindowScope.COMPREHENSIVE)
            .engage(
                new TicketAtWindow(ticket, new TicketNumber(number)),
                LANE_A,
                AT_3,
                at(1, 0),
                SILENT));
  }

  @Test
  @Clause({"QMS-07", "QMS-12"})
  void a_window_has_one_ticket_at_a_time() {
    WindowSession session = serving(A001, "A001");
    Ruling second = session.mayEngage(LANE_A, AT_3, at(2, 0), SILENT);
    assertThat(second.codes()).containsExactly("queue.TICKET_IN_SERVICE");
    assertThat(second.reasons().get(0).clauses()).containsExactly(new ClauseId("YM-1"));
    assertThat(second.reasons().get(0).cure()).contains("queue.FINISH_FIRST");
    WindowSession free = state(session.release(A001, at(9, 0)));
    assertThat(free.mayEngage(LANE_A, AT_3, at(9, 0), SILENT).isRefused()).isFalse();
    assertThat(free.version()).isEqualTo(3);
  }

  @Test
  @Clause("HUN-4.3.4.6")
  void a_window_is_not_closed_over_a_ticket_in_service() {
    Provisions hunan = QueueHall.hunan("HUN-4.3.4.6");
    WindowSession session = serving(A012, "A012");
    Ruling closing = session.close(AT_3, at(481, 0), hunan).ruling();
    assertThat(closing.isRefused()).isTrue();
    assertThat(closing.codes()).containsExactly("queue.TICKET_IN_SERVICE");
    assertThat(closing.reasons().get(0).clauses()).first().hasToString("HUN-4.3.4.6");
    assertThat(closing.reasons().get(0).arguments().get(0).value()).isEqualTo("A012");
    assertThat(session.mayPause(AT_3, at(481, 0), hunan).isRefused()).isTrue();
    WindowSession free = state(session.release(A012, at(485, 0)));
    Outcome<WindowSession> closed = free.close(AT_3, at(485, 0), hunan);
    assertThat(state(closed).state().standing()).isEqualTo(WindowStanding.CLOSED);
    assertThat(((Outcome.Granted<WindowSession>) closed).events())
        .containsExactly(new WindowClosed(session.getId(), WINDOW_3, at(485, 0)));
  }

  @Test
  @Clause("XC-03")
  void a_specialised_window_calls_its_lanes_and_a_comprehensive_one_all() {
    WindowSession comprehensive = open(AT_3, WindowScope.COMPREHENSIVE);
    WindowSession special = open(AT_4, WindowScope.of(LANE_B));
    assertThat(comprehensive.mayEngage(LANE_A, AT_3, at(1, 0), SILENT).isRefused()).isFalse();
    assertThat(special.mayEngage(LANE_A, AT_4, at(1, 0), SILENT).codes())
        .containsExactly("queue.LANE_NOT_SERVED_HERE");
    assertThat(special.mayEngage(LANE_B, AT_4, at(1, 0), SILENT).isRefused()).isFalse();
  }

  @Test
  @Clause("WF-38")
  void a_real_name_ticket_from_the_kiosk_is_called_at_the_windows_of_its_business_only() {
    Holder holder = new Holder("0".repeat(64), "110***********0021");
    TicketRequest request =
        new TicketRequest(
            A001,
            new TicketNumber("A001"),
            1,
            QueueHall.LICENCES,
            PriorityClass.ORDINARY,
            Optional.of(holder));
    Ticket ticket =
        state(
            state(Ticket.reserve(request, QueueHall.A, QueueHall.KIOSK, at(0, 0), SILENT))
                .confirm(QueueHall.KIOSK, at(0, 3), SILENT));
    assertThat(ticket.state().facts().holder()).contains(holder);
    LaneHead head = ticket.inLine(0);
    CallingPolicy policy = CallingPolicy.under(SILENT);
    for (Actor by : List.of(AT_3, AT_4)) {
      WindowSession session = open(by, WindowScope.of(LANE_A));
      assertThat(policy.next(List.of(head), session.state().scope().lanes())).isPresent();
      assertThat(session.mayEngage(LANE_A, by, at(1, 0), SILENT).isRefused()).isFalse();
      assertThat(ticket.mayCall(by, at(1, 0), SILENT).isRefused()).isFalse();
    }
    Actor at5 = QueueHall.actor(5, Place.at(HALL, new WindowId("5")));
    WindowSession other = open(at5, WindowScope.of(LANE_B));
    assertThat(policy.next(List.of(head), other.state().scope().lanes())).isEmpty();
    assertThat(other.mayEngage(LANE_A, at5, at(1, 0), SILENT).codes())
        .containsExactly("queue.LANE_NOT_SERVED_HERE");
  }

  @Test
  void a_paused_window_calls_nobody_and_keeps_its_pauses() {
    WindowSession open = open(AT_3, WindowScope.COMPREHENSIVE);
    PauseReason meeting = new PauseReason("MEETING");
    WindowSession paused = state(open.pause(meeting, AT_3, at(10, 0), SILENT));
    assertThat(paused.mayCall(AT_3, at(11, 0), SILENT).codes())
        .containsExactly("queue.WINDOW_NOT_OPEN");
    assertThat(paused.mayPause(AT_3, at(11, 0), SILENT).isRefused()).isTrue();
    WindowSession again = state(paused.resume(AT_3, at(15, 0), SILENT));
    assertThat(again.state().pauses())
        .containsExactly(new PauseTaken(meeting, at(10, 0), Optional.of(at(15, 0))));
    assertThat(again.mayCall(AT_3, at(15, 0), SILENT).isRefused()).isFalse();
    assertThat(WindowSession.restore(again.state()).state()).isEqualTo(again.state());
  }

  @Test
  void a_window_is_served_by_the_officer_who_opened_it() {
    WindowSession open = open(AT_3, WindowScope.COMPREHENSIVE);
    Actor colleague = QueueHall.actor(8, Place.at(HALL, WINDOW_3));
    assertThat(open.mayCall(colleague, at(1, 0), SILENT).codes())
        .containsExactly("queue.NOT_THE_OFFICER_OF_THE_WINDOW");
    assertThat(WindowSession.mayOpen(Optional.of(open), colleague, at(1, 0), SILENT).codes())
        .containsExactly("queue.WINDOW_OPEN_ALREADY");
    WindowSession closed = state(open.close(colleague, at(2, 0), SILENT));
    assertThat(WindowSession.mayOpen(Optional.of(closed), colleague, at(3, 0), SILENT).isRefused())
        .isFalse();
    assertThat(closed.mayClose(AT_3, at(4, 0), SILENT).codes())
        .isEqualTo(List.of("queue.WINDOW_NOT_OPEN"));
  }
}
