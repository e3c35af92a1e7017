package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.AT_3;
import static org.yimen.domain.queue.QueueHall.AT_4;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.TAX;
import static org.yimen.domain.queue.QueueHall.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

/** Who is asked first owns the question. */
class FirstAskedTest {
  private static final Provisions HUNAN =
      Provisions.named("hunan@2009-02-24")
          .set(
              "hunan",
              QueueProvisions.FIRST_ASKED,
              new Provision<>(true, new ClauseId("HUN-4.3.4.2a"), Strength.BLOCK))
          .build();
  private final QueueHall hall = new QueueHall(HUNAN);

  /** A visitor asks at window 3 at 09:10. */
  private TicketId asked() {
    TicketId a001 = hall.issue(A, at(0, 0));
    hall.callNext(AT_3, List.of(LANE_A), at(9, 0));
    hall.keep(hall.ticket(a001).start(AT_3, at(10, 0), HUNAN));
    return a001;
  }

  @Test
  @Clause({"HUN-4.3.4.2a", "MXH-11a"})
  void the_question_stays_with_who_was_asked_first_until_the_next_window_has_the_visitor() {
    TicketId a001 = asked();
    assertThat(hall.ticket(a001).firstAsked().orElseThrow().responsible()).isEqualTo(AT_3.person());

    Outcome<Ticket> sentOn = hall.ticket(a001).transfer(TAX, B, AT_3, at(12, 0), HUNAN);
    hall.keep(sentOn);
    hall.callNext(AT_4, List.of(LANE_B), at(13, 0));
    FirstAsked onTheWay = hall.ticket(a001).firstAsked().orElseThrow();
    hall.keep(hall.ticket(a001).start(AT_4, at(16, 0), HUNAN));
    FirstAsked after = hall.ticket(a001).firstAsked().orElseThrow();

    assertThat(sentOn.ruling().codes()).containsExactly("queue.STILL_FIRST_ASKED");
    assertThat(sentOn.ruling().clauses()).containsExactly(new ClauseId("HUN-4.3.4.2a"));
    assertThat(onTheWay.responsible()).isEqualTo(AT_3.person());
    assertThat(onTheWay.handedOverAt()).isEmpty();
    assertThat(after.officer()).isEqualTo(AT_3.person());
    assertThat(after.responsible()).isEqualTo(AT_4.person());
  }

  @Test
  @Clause("HUN-4.3.4.2b")
  void a_handover_within_ten_minutes_counts_as_quick() {
    TicketId a001 = asked();
    hall.keep(hall.ticket(a001).transfer(TAX, B, AT_3, at(12, 0), HUNAN));
    assertThat(hall.ticket(a001).firstAsked().orElseThrow().quick(HUNAN)).isEmpty();
    hall.callNext(AT_4, List.of(LANE_B), at(13, 0));
    Ticket called = hall.ticket(a001);

    FirstAsked six = asked(called.start(AT_4, at(16, 0), HUNAN));
    FirstAsked ten = asked(called.start(AT_4, at(20, 0), HUNAN));
    FirstAsked longer = asked(called.start(AT_4, at(20, 1), HUNAN));

    assertThat(six.untilHandedOver()).contains(Duration.ofMinutes(6));
    assertThat(six.quick(HUNAN)).contains(true);
    assertThat(ten.quick(HUNAN)).contains(true);
    assertThat(longer.quick(HUNAN)).contains(false);
  }

  @Test
  void who_was_never_served_asked_nobody() {
    TicketId a001 = hall.issue(A, at(0, 0));

    assertThat(hall.ticket(a001).firstAsked()).isEmpty();
    assertThat(hall.ticket(a001).mayTransfer(TAX, B, AT_3, at(1, 0), SILENT).reasons()).isEmpty();
  }

  private static FirstAsked asked(Outcome<Ticket> started) {
    return started.fold(
        g -> g.state().firstAsked().orElseThrow(),
        r -> {
          throw new AssertionError("refused: " + r.ruling().codes());
        });
  }
}
