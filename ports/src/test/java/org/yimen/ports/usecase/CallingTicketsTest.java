package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.AT_4;
import static org.yimen.ports.usecase.SampleHall.AT_ALL;
import static org.yimen.ports.usecase.SampleHall.ENQUIRY;
import static org.yimen.ports.usecase.SampleHall.INSURANCE;
import static org.yimen.ports.usecase.SampleHall.KIOSK;
import static org.yimen.ports.usecase.SampleHall.LANE_H;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.STRANGER;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.WINDOW_4;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.Precedence;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.SweepView;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.journal.Entry;
import org.yimen.testing.Clause;

class CallingTicketsTest {
  private final SampleHall hall = new SampleHall();
  private final Reception reception = hall.doors.reception();

  @Test
  @Clause("QMS-11")
  void several_windows_serve_one_queue() {
    hall.issue(LICENCES);
    TicketView second = hall.issue(LICENCES);
    hall.open(AT_3);
    hall.open(AT_4);
    call(AT_3);
    TicketView called = call(AT_4);
    assertThat(called.id()).isEqualTo(second.id());
    assertThat(called.window()).contains(WINDOW_4);
    assertThat(called.life()).isEqualTo(TicketLife.CALLED);
  }

  @Test
  @Clause({"QMS-07", "QMS-12"})
  void a_window_calls_one_ticket_at_a_time() {
    TicketView first = hall.issue(LICENCES);
    TicketView second = hall.issue(LICENCES);
    hall.open(AT_3);
    call(AT_3);
    long before = hall.position();

    refused(reception.callNext(hall.window(AT_3)), "queue.TICKET_IN_SERVICE@YM-1");
    refused(
        reception.callByHand(hall.act(AT_3, second.id()), Optional.of(ground())),
        "queue.TICKET_IN_SERVICE@YM-1");

    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused", "ActRefused");
    assertThat(hall.database.after(before, 9))
        .extracting(e -> e.aggregate().type(), e -> e.payload().contains("callNext"))
        .containsExactly(tuple("window", true), tuple("ticket", false));
    done(reception.start(hall.act(AT_3, first.id())));
    done(reception.finish(hall.act(AT_3, first.id()), List.of()));
    assertThat(call(AT_3).id()).isEqualTo(second.id());
  }

  @Test
  @Clause("HUN-3.9b")
  void an_urgent_matter_is_called_first_and_the_ruling_says_so() {
    TicketView a001 = hall.issue(LICENCES);
    TicketView a002 = hall.issue(AT_ALL, LICENCES, PriorityClass.URGENT);
    hall.open(AT_3);

    Outcome<TicketView> called = reception.callNext(hall.window(AT_3));

    assertThat(done(called).id()).isEqualTo(a002.id());
    assertThat(called.ruling().codes()).containsExactly("queue.URGENT");
    assertThat(called.ruling().reasons().get(0).arguments())
        .containsExactly(Argument.id("first", "A002"), Argument.id("second", "A001"));
    assertThat(lastOf("TicketCalled").clauses()).contains(new ClauseId("HUN-3.9b"));
    finish(AT_3, a002);
    assertThat(call(AT_3).id()).as("and the other keeps its place").isEqualTo(a001.id());
  }

  @Test
  void nobody_is_overtaken_without_bound() {
    TicketView ordinary = hall.issue(LICENCES);
    for (int n = 0; n < 5; n++) hall.issue(KIOSK, LICENCES, PriorityClass.ELDERLY);
    hall.open(AT_3);
    for (int n = 0; n < 3; n++) assertThat(hall.serveNext(AT_3).id()).isNotEqualTo(ordinary.id());
    Outcome<TicketView> fourth = reception.callNext(hall.window(AT_3));
    assertThat(done(fourth).id()).isEqualTo(ordinary.id());
    assertThat(fourth.ruling().codes()).containsExactly("queue.WAITED_ENOUGH");
  }

  @Test
  @Clause({"HUN-6.1.1a", "QMS-05"})
  void a_call_out_of_order_needs_a_recorded_reason() {
    hall.issue(LICENCES);
    hall.issue(LICENCES);
    TicketView a003 = hall.issue(LICENCES);
    hall.open(AT_3);
    long before = hall.position();

    refused(
        reception.callByHand(hall.act(AT_3, a003.id()), Optional.empty()),
        "queue.REASON_REQUIRED@HUN-6.1.1a");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    assertThat(reception.ticket(a003.id()).orElseThrow().life()).isEqualTo(TicketLife.WAITING);

    Outcome<TicketView> called =
        reception.callByHand(hall.act(AT_3, a003.id()), Optional.of(ground()));
    assertThat(done(called).id()).isEqualTo(a003.id());
    assertThat(called.ruling().codes()).containsExactly("queue.BY_HAND");
    assertThat(lastOf("TicketCalled").payload()).contains("SICK");
  }

  @Test
  @Clause("QMS-16")
  void for_any_two_tickets_the_reception_says_why_one_went_first() {
    TicketView a001 = hall.issue(LICENCES);
    TicketView a002 = hall.issue(KIOSK, LICENCES, PriorityClass.ELDERLY);
    TicketView a003 = hall.issue(LICENCES);
    hall.open(AT_3);
    hall.serveNext(AT_3);

    Precedence elder = reception.why(a001.id(), a002.id()).orElseThrow();
    assertThat(elder.first()).isEqualTo(a002.id());
    assertThat(elder.called()).isTrue();
    assertThat(elder.reasons().get(0).code()).isEqualTo("queue.PRIORITY_CLASS");
    assertThat(elder.reasons().get(0).clauses()).contains(new ClauseId("HUN-4.4.4.1.3a"));

    Precedence waiting = reception.why(a003.id(), a001.id()).orElseThrow();
    assertThat(waiting.first()).isEqualTo(a001.id());
    assertThat(waiting.called()).isFalse();
    assertThat(waiting.reasons().get(0).code()).isEqualTo("queue.BY_NUMBER");
  }

  @Test
  @Clause("QMS-30")
  void three_calls_without_answer_are_missed_and_who_returns_stands_behind_the_next() {
    TicketView a001 = hall.issue(LICENCES);
    TicketView a002 = hall.issue(LICENCES);
    TicketView a003 = hall.issue(LICENCES);
    hall.open(AT_3);
    call(AT_3);
    refused(
        reception.miss(hall.act(AT_3, a001.id())),
        "queue.TOO_FEW_CALLS@YM-9",
        "queue.RECALL_TOO_SOON@YM-9");
    for (int n = 0; n < 2; n++) {
      hall.pass(Duration.ofMinutes(1));
      done(reception.recall(hall.act(AT_3, a001.id())));
    }
    hall.pass(Duration.ofMinutes(1));
    assertThat(done(reception.miss(hall.act(AT_3, a001.id()))).life()).isEqualTo(TicketLife.MISSED);
    assertThat(reception.window(AT_3).orElseThrow().serving()).isEmpty();

    hall.pass(Duration.ofMinutes(29));
    done(reception.comeBack(hall.act(KIOSK, a001.id())));

    assertThat(hall.serveNext(AT_3).id()).isEqualTo(a002.id());
    assertThat(hall.serveNext(AT_3).id()).isEqualTo(a001.id());
    assertThat(hall.serveNext(AT_3).id()).isEqualTo(a003.id());
  }

  @Test
  void who_does_not_return_in_half_an_hour_takes_a_new_ticket() {
    TicketView a001 = hall.issue(LICENCES);
    hall.open(AT_3);
    missed(a001);
    hall.pass(Duration.ofMinutes(30));
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(0, 0));
    hall.pass(Duration.ofSeconds(1));
    refused(reception.comeBack(hall.act(KIOSK, a001.id())), "queue.RETURN_TOO_LATE@YM-9");
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(0, 1));
    assertThat(reception.ticket(a001.id()).orElseThrow().life()).isEqualTo(TicketLife.EXPIRED);
  }

  @Test
  @Clause("XC-03")
  void a_comprehensive_window_calls_every_lane_and_a_specialised_one_its_own() {
    TicketView enquiry = hall.issue(ENQUIRY);
    hall.open(AT_3);
    hall.open(AT_ALL);
    refused(reception.callNext(hall.window(AT_3)), "usecase.NOBODY_WAITS@YM-1");
    refused(
        reception.callByHand(hall.act(AT_3, enquiry.id()), Optional.empty()),
        "queue.LANE_NOT_SERVED_HERE@YM-7");
    assertThat(call(AT_ALL).id()).isEqualTo(enquiry.id());
  }

  @Test
  @Clause("HUN-4.3.4.6")
  void a_window_is_closed_only_after_what_is_begun_is_finished() {
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    call(AT_3);
    done(reception.start(hall.act(AT_3, ticket.id())));
    long before = hall.position();
    refused(reception.closeWindow(hall.window(AT_3)), "queue.TICKET_IN_SERVICE@HUN-4.3.4.6");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    done(reception.finish(hall.act(AT_3, ticket.id()), List.of()));
    assertThat(done(reception.closeWindow(hall.window(AT_3))).standing())
        .isEqualTo(WindowStanding.CLOSED);
    refused(reception.callNext(hall.window(AT_3)), "queue.WINDOW_NOT_OPEN@YM-1");
    assertThat(reception.mayCallNext(AT_3)).isEmpty();
  }

  @Test
  void a_paused_window_calls_nobody_until_it_resumes() {
    hall.issue(LICENCES);
    hall.open(AT_3);
    done(reception.pauseWindow(hall.window(AT_3), new PauseReason("MEETING")));
    refused(reception.callNext(hall.window(AT_3)), "queue.WINDOW_NOT_OPEN@YM-1");
    assertThat(reception.mayCallNext(AT_3).orElseThrow().isRefused()).isTrue();
    done(reception.resumeWindow(hall.window(AT_3)));
    assertThat(reception.mayCallNext(AT_3).orElseThrow().isRefused()).isFalse();
    assertThat(call(AT_3).number()).isEqualTo("A001");
  }

  @Test
  @Clause({"YM-3", "YM-6"})
  void a_window_is_opened_once_and_by_somebody_posted_there() {
    refused(reception.openWindow(hall.window(STRANGER)), "staff.NOT_POSTED@YM-6");
    assertThat(reception.window(STRANGER)).isEmpty();
    hall.open(AT_4);
    refused(reception.openWindow(hall.window(AT_4)), "queue.WINDOW_OPEN_ALREADY@YM-3");
    hall.issue(LICENCES);
    long before = hall.position();
    refused(
        reception.callNext(hall.window(STRANGER)),
        "staff.NOT_POSTED@YM-6",
        "queue.NOT_THE_OFFICER_OF_THE_WINDOW@YM-6");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    refused(reception.openWindow(hall.window(KIOSK)), "usecase.WINDOW_UNKNOWN@YM-4");
  }

  @Test
  @Clause("YM-12")
  void a_second_click_on_next_calls_nobody_else() {
    hall.issue(LICENCES);
    hall.issue(LICENCES);
    hall.open(AT_3);
    WindowAct click = hall.window(AT_3);
    TicketView first = done(reception.callNext(click));
    long entries = hall.position();
    assertThat(done(reception.callNext(click))).isEqualTo(first);
    assertThat(hall.position()).isEqualTo(entries);
    refused(reception.callNext(new WindowAct(click.request(), AT_4)), "usecase.REQUEST_USED@YM-12");
  }

  @Test
  @Clause("YM-2")
  void who_saw_an_older_ticket_reads_again() {
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    call(AT_3);
    long entries = hall.position();
    refused(
        reception.start(
            new TicketAct(hall.request(), AT_3, ticket.id(), Optional.of(ticket.version()))),
        "usecase.CHANGED_MEANWHILE@YM-2");
    assertThat(hall.position()).isEqualTo(entries);
    done(
        reception.start(
            new TicketAct(hall.request(), AT_3, ticket.id(), Optional.of(ticket.version() + 1))));
  }

  @Test
  void a_transferred_ticket_keeps_its_number_and_lets_the_window_go() {
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    hall.open(AT_ALL);
    call(AT_3);
    done(reception.start(hall.act(AT_3, ticket.id())));

    TicketView moved = done(reception.transfer(hall.act(AT_3, ticket.id()), INSURANCE));

    assertThat(moved.number()).isEqualTo("A001");
    assertThat(moved.lane()).isEqualTo(LANE_H.id());
    assertThat(reception.window(AT_3).orElseThrow().serving()).isEmpty();
    assertThat(call(AT_ALL).id()).isEqualTo(ticket.id());
  }

  @Test
  void a_visitor_who_leaves_lets_the_window_go() {
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    call(AT_3);
    assertThat(reception.window(AT_3).orElseThrow().serving()).contains("A001");
    assertThat(done(reception.leave(hall.act(KIOSK, ticket.id()))).life())
        .isEqualTo(TicketLife.LEFT);
    assertThat(reception.window(AT_3).orElseThrow().serving()).isEmpty();
    refused(reception.start(hall.act(AT_3, ticket.id())), "queue.WRONG_LIFE@YM-1");
  }

  @Test
  void every_stored_state_is_what_its_last_entry_says() {
    hall.issue(LICENCES);
    hall.open(AT_3);
    hall.serveNext(AT_3);
    hall.database.eachStoredState(
        (type, id, stored) -> {
          List<Entry> entries = hall.database.of(type, id);
          assertThat(entries).as("%s %s", type, id).isNotEmpty();
          assertThat(entries.get(entries.size() - 1).state()).isEqualTo(stored);
        });
  }

  private TicketView call(Actor officer) {
    return done(reception.callNext(hall.window(officer)));
  }

  private void finish(Actor officer, TicketView ticket) {
    done(reception.start(hall.act(officer, ticket.id())));
    done(reception.finish(hall.act(officer, ticket.id()), List.of()));
  }

  private void missed(TicketView ticket) {
    call(AT_3);
    for (int n = 0; n < 2; n++) {
      hall.pass(Duration.ofMinutes(1));
      done(reception.recall(hall.act(AT_3, ticket.id())));
    }
    hall.pass(Duration.ofMinutes(1));
    done(reception.miss(hall.act(AT_3, ticket.id())));
  }

  private static HandCallGround ground() {
    return HandCallGround.of("SICK");
  }

  private Entry lastOf(String event) {
    return hall.journal().stream()
        .filter(e -> e.eventName().equals(event))
        .reduce((a, b) -> b)
        .orElseThrow();
  }
}
