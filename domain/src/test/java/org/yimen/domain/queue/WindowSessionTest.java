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
