package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.HALL;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.LICENCES;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.TAX;
import static org.yimen.domain.queue.QueueHall.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.queue.HallGuide.WindowSpot;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.testing.Clause;

class QueueValuesTest {
  private static final ServiceId ENQUIRY = new ServiceId("ENQUIRY");
  private static final Lane DESK =
      new Lane(new LaneId("E"), HALL, "咨询", Optional.of("Enquiries"), "E", List.of(ENQUIRY), true);
  private static final HallGuide GUIDE =
      new HallGuide(
          List.of(A, B, DESK),
          List.of(
              new WindowSpot(new WindowId("12"), 2, "东区", WindowScope.of(LANE_B)),
              new WindowSpot(new WindowId("3"), 1, "大厅左侧", WindowScope.of(LANE_A)),
              new WindowSpot(new WindowId("4"), 1, "大厅左侧", WindowScope.of(LANE_A))),
          ENQUIRY);

  @Test
  @Clause("MAN-36")
  void a_visitor_who_names_no_business_goes_to_general_enquiry() {
    assertThat(GUIDE.intended(Optional.empty())).isEqualTo(ENQUIRY);
    assertThat(GUIDE.laneOf(GUIDE.intended(Optional.empty()))).contains(DESK);
    assertThat(GUIDE.intended(Optional.of(TAX))).isEqualTo(TAX);
    QueueHall hall = new QueueHall(SILENT);
    TicketId ticket = hall.issue(DESK, at(0, 0));
    assertThat(hall.ticket(ticket).state().standing().service()).isEqualTo(ENQUIRY);
  }

  @Test
  @Clause("MAN-37")
  void the_guide_shows_floor_and_position() {
    assertThat(GUIDE.windowsFor(TAX))
        .containsExactly(new WindowSpot(new WindowId("12"), 2, "东区", WindowScope.of(LANE_B)));
    assertThat(GUIDE.windowsFor(new ServiceId("NONE"))).isEmpty();
  }

  @Test
  @Clause("QMS-10")
  void the_business_gives_one_lane_for_all_its_windows() {
    assertThat(GUIDE.laneOf(LICENCES)).contains(A);
    assertThat(GUIDE.laneOf(TAX)).contains(B);
    assertThat(GUIDE.windowsFor(LICENCES))
        .extracting(w -> w.window().value())
        .containsExactly("3", "4");
    assertThatThrownBy(() -> new HallGuide(List.of(A, A, DESK), List.of(), ENQUIRY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HallGuide(List.of(A), List.of(), ENQUIRY))
        .hasMessage("no lane serves general enquiry ENQUIRY");
  }

  @Test
  @Clause("MAN-23")
  void rank_is_no_ground_for_priority() {
    assertThat(PriorityOrder.refused(List.of("elderly", "disabled", "cadre")))
        .containsExactly("cadre");
    assertThat(PriorityOrder.refused(List.of("LEADERS", "VIP_GUEST", "领导", "正处级", "VETERAN", "军人")))
        .containsExactly("LEADERS", "VIP_GUEST", "领导", "正处级");
    assertThatThrownBy(() -> PriorityOrder.type().read(list("elderly", "disabled", "cadre")))
        .isInstanceOf(BadValueException.class)
        .hasMessage("a priority class must not rest on rank (MAN-23): CADRE");
  }

  @Test
  void classes_of_one_inner_list_are_alike() {
    RawValue raw = new RawValue.Sequence(List.of(word("urgent"), list("elderly", "veteran")), 3);
    PriorityOrder order = PriorityOrder.type().read(raw);
    assertThat(order.step(PriorityClass.URGENT)).isZero();
    assertThat(order.step(PriorityClass.ELDERLY)).isEqualTo(1);
    assertThat(order.step(new PriorityClass("VETERAN"))).isEqualTo(1);
    assertThat(order.step(PriorityClass.ORDINARY)).isEqualTo(2);
    assertThat(order.knows(PriorityClass.SICK)).isFalse();
    assertThatThrownBy(() -> PriorityOrder.type().read(list("elderly", "elderly")))
        .isInstanceOf(BadValueException.class);
  }

  @Test
  @Clause({"QMS-01", "QMS-02", "QMS-03"})
  void levels_begin_strictly_over_their_bounds() {
    WaitingLevels levels = SILENT.value(QueueProvisions.WAITING_LEVELS);
    assertThat(levels.level(Duration.ofMinutes(10))).isZero();
    assertThat(levels.level(Duration.ofSeconds(601))).isEqualTo(1);
    assertThat(List.of(9, 12, 20, 21, 40, 41))
        .extracting(m -> levels.level(Duration.ofMinutes(m)))
        .containsExactly(0, 1, 1, 2, 2, 3);
    QueueHall hall = new QueueHall(SILENT);
    TicketId a001 = hall.issue(A, at(0, 0));
    assertThat(levels.level(hall.ticket(a001).waited(at(10, 0)))).isZero();
    assertThat(levels.level(hall.ticket(a001).waited(at(10, 1)))).isEqualTo(1);
    hall.callNext(AT_3, List.of(LANE_A), at(41, 0));
    hall.missAfterThreeCalls(a001, AT_3, at(41, 0));
    hall.keep(hall.ticket(a001).expire(AT_3, at(75, 0), SILENT));
    assertThat(WaitingFigures.of(hall.store.values(), levels, at(99, 0)).abandonedAtLevel())
        .containsExactly(0, 0, 0, 1);
  }

  @Test
  void levels_must_ascend() {
    assertThat(WaitingLevels.type().read(list("5", "15")))
        .isEqualTo(new WaitingLevels(List.of(5, 15)));
    assertThatThrownBy(() -> WaitingLevels.type().read(list("15", "5")))
        .isInstanceOf(BadValueException.class);
  }

  @Test
  @Clause("QMS-04")
  void ten_of_two_hundred_who_leave_are_five_percent() {
    QueueHall hall = new QueueHall(SILENT);
    hall.reserve(A, PriorityClass.ORDINARY, at(0, 0));
    for (int i = 0; i < 200; i++) {
      TicketId ticket = hall.issue(A, at(0, 0));
      if (i % 20 == 0) hall.keep(hall.ticket(ticket).leave(AT_3, at(12, 0), SILENT));
    }
    WaitingFigures figures = WaitingFigures.of(hall.store.values(), WaitingLevels.HOUSE, at(12, 0));
    assertThat(figures.issued()).isEqualTo(200);
    assertThat(figures.abandonmentRate()).isEqualTo("5.00");
    assertThat(figures.overLevel()).containsExactly(200, 0, 0);
    assertThat(figures.waitingNow()).isEqualTo(190);
  }

  @Test
  void waits_of_five_ten_and_fifteen_minutes_have_a_mean_of_ten() {
    QueueHall hall = new QueueHall(SILENT);
    for (int minutes : List.of(15, 10, 5)) {
      TicketId ticket = hall.issue(A, at(15 - minutes, 0));
      hall.callNext(AT_3, List.of(LANE_A), at(15, 0));
      hall.serve(ticket, AT_3, at(16, 0), at(17, 0));
    }
    WaitingFigures figures = WaitingFigures.of(hall.store.values(), WaitingLevels.HOUSE, at(60, 0));
    assertThat(figures.mean()).isEqualTo(Duration.ofMinutes(10));
    assertThat(figures.longest()).isEqualTo(Duration.ofMinutes(15));
    assertThat(figures.ninetieth()).isEqualTo(Duration.ofMinutes(15));
    assertThat(figures.served()).isEqualTo(3);
    assertThat(WaitingFigures.of(List.of(), WaitingLevels.HOUSE, at(0, 0)).abandonmentRate())
        .isEqualTo("0.00");
  }

  @Test
  void an_estimate_lies_between_best_and_worst() {
    WaitingEstimate estimate =
        WaitingEstimate.of(6, 3, Duration.ofMinutes(4), Duration.ofMinutes(9), 1);
    assertThat(estimate.optimistic()).isEqualTo(Duration.ofMinutes(8));
    assertThat(estimate.pessimistic()).isEqualTo(Duration.ofMinutes(45));
  }

  @Test
  void keys_bear_the_names_that_rulebooks_use() {
    assertThat(QueueProvisions.all())
        .extracting(k -> k.name())
        .containsExactly(
            "queue.missed.calls",
            "queue.missed.return-minutes",
            "queue.recall.pause-seconds",
            "queue.waiting.levels",
            "queue.priority.classes",
            "queue.priority.urgent-first",
            "queue.priority.frail-first",
            "queue.all-alike",
            "queue.finish-before-closing",
            "queue.priority.max-overtakes",
            "queue.unconfirmed.seconds",
            "queue.first-asked",
            "queue.first-asked.quick-minutes");
  }

  private static RawValue word(String text) {
    return new RawValue.Scalar(text, 1);
  }

  private static RawValue list(String... words) {
    return new RawValue.Sequence(List.of(words).stream().map(QueueValuesTest::word).toList(), 1);
  }
}
