package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.AT_4;
import static org.yimen.ports.usecase.SampleHall.AT_ALL;
import static org.yimen.ports.usecase.SampleHall.ENQUIRY;
import static org.yimen.ports.usecase.SampleHall.INSURANCE;
import static org.yimen.ports.usecase.SampleHall.KIOSK;
import static org.yimen.ports.usecase.SampleHall.LANE_A;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.STREET_KIOSK;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.SweepView;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketView;
import org.yimen.testing.Clause;

class TakingTicketsTest {
  private final SampleHall hall = new SampleHall();
  private final org.yimen.ports.driving.Reception reception = hall.doors.reception();

  @Test
  void a_number_is_called_only_after_it_was_printed_or_shown() {
    hall.open(AT_3);
    TicketView reserved = take(LICENCES);
    assertThat(reserved.number()).isEqualTo("A001");
    assertThat(reserved.life()).isEqualTo(TicketLife.RESERVED);
    refused(reception.callNext(hall.window(AT_3)), "usecase.NOBODY_WAITS@YM-1");

    done(reception.confirmTicket(hall.act(KIOSK, reserved.id())));

    assertThat(done(reception.callNext(hall.window(AT_3))).number()).isEqualTo("A001");
  }

  @Test
  @Clause("YM-12")
  void a_second_click_gets_the_same_answer_and_nothing_is_written_twice() {
    RequestId request = hall.request();
    TakeTicket take = TakeTicket.forService(request, KIOSK, LICENCES);
    Outcome<TicketView> first = reception.takeTicket(take);
    long entries = hall.position();

    Outcome<TicketView> second = reception.takeTicket(take);

    assertThat(done(second)).isEqualTo(done(first));
    assertThat(hall.position()).isEqualTo(entries);
    assertThat(take(LICENCES).number()).isEqualTo("A002");
    refused(
        reception.takeTicket(TakeTicket.forService(request, KIOSK, ENQUIRY)),
        "usecase.REQUEST_USED@YM-12");
  }

  @Test
  void numbers_begin_anew_each_day_and_arrivals_do_not() {
    hall.issue(LICENCES);
    hall.pass(Duration.ofDays(1));
    TicketView tuesday = hall.issue(LICENCES);
    assertThat(tuesday.number()).isEqualTo("A001");
    hall.open(AT_3);
    assertThat(done(reception.callNext(hall.window(AT_3))).id()).isNotEqualTo(tuesday.id());
  }

  @Test
  @Clause({"MXH-4f", "MXH-4h"})
  void a_visitor_of_the_wrong_hall_is_directed_to_the_right_one() {
    hall.publish(SampleItems.licence().build());
    hall.publish(SampleHall.item(2, "GF-01", "公共服务"));
    long entries = hall.position();

    Outcome<TicketView> inStreet =
        reception.takeTicket(
            TakeTicket.forItem(hall.request(), STREET_KIOSK, new ItemCode("BL-01")));
    Outcome<TicketView> inTaohualing =
        reception.takeTicket(TakeTicket.forItem(hall.request(), KIOSK, new ItemCode("GF-01")));

    refused(inStreet, "usecase.TAKEN_IN_OTHER_HALL@MXH-4h");
    assertThat(inStreet.ruling().reasons().get(0).arguments())
        .containsExactly(Argument.name("hall", "桃花岭服务大厅"), Argument.name("address", "示范二路8号一楼"));
    refused(inTaohualing, "usecase.TAKEN_IN_OTHER_HALL@MXH-4f");
    assertThat(hall.position()).isEqualTo(entries);
  }

  @Test
  @Clause("QMS-10")
  void the_lane_is_chosen_from_the_item_and_several_windows_call_it() {
    hall.publish(SampleItems.licence().build());
    for (int n = 0; n < 2; n++) {
      TicketView reserved =
          done(
              reception.takeTicket(
                  TakeTicket.forItem(hall.request(), KIOSK, new ItemCode("BL-01"))));
      assertThat(reserved.lane()).isEqualTo(LANE_A.id());
      done(reception.confirmTicket(hall.act(KIOSK, reserved.id())));
    }
    hall.open(AT_3);
    hall.open(AT_4);
    assertThat(done(reception.callNext(hall.window(AT_4))).number()).isEqualTo("A001");
    assertThat(done(reception.callNext(hall.window(AT_3))).number()).isEqualTo("A002");
  }

  @Test
  void an_item_may_be_taken_under_a_service_that_the_page_knows() {
    hall.publish(SampleItems.licence().code(new ItemCode("YB-01")).field("医保").build());
    TakeTicket byField = TakeTicket.forItem(hall.request(), KIOSK, new ItemCode("YB-01"));
    refused(reception.takeTicket(byField), "usecase.SERVICE_UNKNOWN@YM-4");
    TakeTicket byService =
        TakeTicket.forItem(hall.request(), KIOSK, new ItemCode("YB-01")).under(INSURANCE);
    assertThat(done(reception.takeTicket(byService)).number()).isEqualTo("H001");
  }

  @Test
  @Clause("MAN-36")
  void who_names_no_business_gets_a_ticket_for_general_enquiry() {
    TicketView ticket = done(reception.takeTicket(TakeTicket.forEnquiry(hall.request(), KIOSK)));
    assertThat(ticket.service()).isEqualTo(ENQUIRY);
    assertThat(ticket.number()).isEqualTo("Y001");
  }

  @Test
  @Clause("MAN-25")
  void what_was_given_out_before_the_lane_stopped_is_served() {
    TicketView late = hall.issue(LICENCES);
    done(reception.setIssuing(hall.request(), SYSTEM, LANE_A.id(), false));
    refused(
        reception.takeTicket(TakeTicket.forService(hall.request(), KIOSK, LICENCES)),
        "queue.LANE_NOT_ISSUING@YM-1");
    hall.pass(Duration.ofHours(9));
    hall.open(AT_3);
    assertThat(hall.serveNext(AT_3).id()).isEqualTo(late.id());

    done(reception.setIssuing(hall.request(), AT_3, LANE_A.id(), true));
    assertThat(take(LICENCES).number()).as("the refusal took no number").isEqualTo("A002");
  }

  @Test
  @Clause("YM-5")
  void a_visitor_cannot_call_himself_urgent() {
    refused(
        reception.takeTicket(
            TakeTicket.forService(hall.request(), KIOSK, LICENCES).in(PriorityClass.URGENT)),
        "usecase.ONLY_OFFICER_GIVES@YM-5");
    TicketView urgent = hall.issue(AT_ALL, LICENCES, PriorityClass.URGENT);
    assertThat(urgent.priority()).isEqualTo("URGENT");
  }

  @Test
  @Clause({"YM-4", "YM-7"})
  void what_is_unknown_is_said() {
    refused(
        reception.takeTicket(TakeTicket.forItem(hall.request(), KIOSK, new ItemCode("NO-SUCH"))),
        "usecase.ITEM_UNKNOWN@YM-4");
    refused(
        reception.takeTicket(
            TakeTicket.forService(hall.request(), KIOSK, new ServiceId("NO-SUCH"))),
        "usecase.SERVICE_UNKNOWN@YM-4");
    refused(
        reception.takeTicket(TakeTicket.forService(hall.request(), SYSTEM, LICENCES)),
        "usecase.HALL_UNKNOWN@YM-7");
    refused(
        reception.confirmTicket(hall.act(KIOSK, new TicketId(new UUID(1, 1)))),
        "usecase.TICKET_UNKNOWN@YM-4");
  }

  @Test
  void a_number_that_reached_nobody_in_a_minute_is_void() {
    TicketView reserved = take(LICENCES);
    hall.pass(Duration.ofSeconds(60));
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(0, 0));
    hall.pass(Duration.ofSeconds(1));
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(1, 0));
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(0, 0));
    refused(
        reception.confirmTicket(hall.act(KIOSK, reserved.id())), "queue.CONFIRMED_TOO_LATE@YM-9");
    refused(reception.sweep(AT_3), "usecase.ONLY_SYSTEM@YM-5");
  }

  @Test
  void a_sweep_ends_more_numbers_than_fit_one_transaction() {
    for (int n = 0; n < 450; n++) take(LICENCES);
    hall.pass(Duration.ofMinutes(2));
    assertThat(done(reception.sweep(SYSTEM))).isEqualTo(new SweepView(450, 0));
    assertThat(hall.doors.enquiries().hallFigures(SampleHall.TAOHUALING, MONDAY).issued()).isZero();
  }

  private TicketView take(ServiceId service) {
    return done(reception.takeTicket(TakeTicket.forService(hall.request(), KIOSK, service)));
  }
}
