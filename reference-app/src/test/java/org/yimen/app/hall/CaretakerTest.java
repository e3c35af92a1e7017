package org.yimen.app.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

class CaretakerTest {
  private static final Instant MORNING = Instant.parse("2026-09-21T01:30:00Z");

  private volatile Instant now = MORNING;

  @Test
  void numbersThatReachedNobodyAreVoidedByItself() throws InterruptedException {
    Yimen yimen = hall();
    new HallSetUp(yimen, HallFileReader.demo()).run();
    Actor kiosk =
        Actor.of(new PersonId(new UUID(0, 1)), Functions.KIOSK, Place.in(new HallId("JD")));
    TicketView taken =
        ((Outcome.Granted<TicketView>)
                yimen
                    .reception()
                    .takeTicket(
                        TakeTicket.forService(
                            yimen.caseDesk().newRequest(), kiosk, new ServiceId("公共服务"))))
            .state();
    now = MORNING.plus(Duration.ofMinutes(10));

    try (Caretaker caretaker = new Caretaker(yimen, HallSetUp.SYSTEM)) {
      caretaker.start();
      for (int i = 0; i < 400 && life(yimen, taken) != TicketLife.VOID; i++) Thread.sleep(25);
    }

    assertThat(life(yimen, taken)).isEqualTo(TicketLife.VOID);
  }

  @Test
  void aRoundThatFailsIsMadeAgain() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    AtomicInteger made = new AtomicInteger();
    try (Caretaker caretaker = new Caretaker(hall(), HallSetUp.SYSTEM)) {
      caretaker.every(
          Duration.ofMillis(1),
          "broken",
          () -> {
            twice.countDown();
            made.incrementAndGet();
            throw new IllegalStateException("broken on purpose");
          });
      assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
    }
    int afterClose = made.get();
    Thread.sleep(20);
    assertThat(made.get()).isEqualTo(afterClose);
  }

  private static TicketLife life(Yimen yimen, TicketView ticket) {
    return yimen.reception().ticket(ticket.id()).orElseThrow().life();
  }

  private Yimen hall() {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    return Yimen.builder()
        .rulebooks(new SetRulebooks(YamlRulebooks.builtIn()))
        .calendars(centre -> calendar)
        .clock(() -> now)
        .build();
  }
}
