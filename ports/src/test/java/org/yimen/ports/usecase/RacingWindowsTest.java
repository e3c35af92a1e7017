package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.AT_4;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.testing.Clause;

class RacingWindowsTest {
  private static final int TICKETS = 300;

  @Test
  void two_windows_that_race_never_get_one_ticket() throws Exception {
    SampleHall hall = new SampleHall();
    for (int n = 0; n < TICKETS; n++) hall.issue(LICENCES);
    hall.open(AT_3);
    hall.open(AT_4);
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService windows = Executors.newFixedThreadPool(2);
    try {
      Future<List<String>> three = windows.submit(serveAll(hall, AT_3, start));
      Future<List<String>> four = windows.submit(serveAll(hall, AT_4, start));
      List<String> called = new ArrayList<>(three.get());
      called.addAll(four.get());
      assertThat(called)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, TICKETS).mapToObj("A%03d"::formatted).toList());
    } finally {
      windows.shutdownNow();
    }
  }

  @Test
  void two_clicks_that_race_call_one_ticket() throws Exception {
    SampleHall hall = new SampleHall();
    hall.open(AT_3);
    for (int n = 0; n < 50; n++) {
      hall.issue(LICENCES);
      hall.issue(LICENCES);
      WindowAct click = hall.window(AT_3);
      CyclicBarrier start = new CyclicBarrier(2);
      ExecutorService clicks = Executors.newFixedThreadPool(2);
      try {
        Callable<Outcome<TicketView>> call =
            () -> {
              start.await();
              return hall.doors.reception().callNext(click);
            };
        Future<Outcome<TicketView>> one = clicks.submit(call);
        Future<Outcome<TicketView>> other = clicks.submit(call);
        TicketView called = done(one.get());
        assertThat(done(other.get())).isEqualTo(called);
        done(hall.doors.reception().leave(hall.act(AT_3, called.id())));
      } finally {
        clicks.shutdownNow();
      }
    }
  }

  @Test
  @Clause("YM-2")
  void who_loses_the_race_for_a_head_is_given_the_next_one_and_other_acts_are_refused() {
    Stumbling stumbling = new Stumbling();
    SampleHall hall = new SampleHall(stumbling::over);
    TicketView first = hall.issue(LICENCES);
    hall.open(AT_3);
    long entries = hall.position();

    stumbling.times.set(1);
    assertThat(done(hall.doors.reception().callNext(hall.window(AT_3))).id()).isEqualTo(first.id());
    assertThat(hall.eventsFrom(entries)).containsExactly("TicketCalled", "WindowEngaged");

    stumbling.times.set(1);
    refused(
        hall.doors.reception().start(hall.act(AT_3, first.id())), "usecase.CHANGED_MEANWHILE@YM-2");
    stumbling.times.set(2);
    refused(hall.doors.reception().callNext(hall.window(AT_3)), "usecase.CHANGED_MEANWHILE@YM-2");
    assertThat(hall.position()).isEqualTo(entries + 2);
  }

  private static Callable<List<String>> serveAll(
      SampleHall hall, Actor officer, CyclicBarrier start) {
    return () -> {
      List<String> called = new ArrayList<>();
      start.await();
      while (true) {
        Outcome<TicketView> next = hall.doors.reception().callNext(hall.window(officer));
        if (!next.isGranted()) {
          refused(next, "usecase.NOBODY_WAITS@YM-1");
          return called;
        }
        TicketView ticket = done(next);
        called.add(ticket.number());
        done(hall.doors.reception().start(hall.act(officer, ticket.id())));
        done(hall.doors.reception().finish(hall.act(officer, ticket.id()), List.of()));
      }
    };
  }

  /** Loses the race at the commit as often as it is told. */
  private static final class Stumbling {
    private final AtomicInteger times = new AtomicInteger();

    Transactions over(Transactions real) {
      return new Transactions() {
        @Override
        public <T> T run(Work<T> work) {
          return real.run(
              stores -> {
                T answer = work.in(stores);
                if (times.getAndUpdate(n -> Math.max(0, n - 1)) > 0)
                  throw new StaleStateException("somebody was quicker");
                return answer;
              });
        }

        @Override
        public <T> T read(Work<T> work) {
          return real.read(work);
        }
      };
    }
  }
}
