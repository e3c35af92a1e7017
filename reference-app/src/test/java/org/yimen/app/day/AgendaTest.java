package org.yimen.app.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Acts of one tick happen at once, those of one owner in turn, and time goes from tick to tick. */
class AgendaTest {
  private static final Instant EIGHT = Instant.parse("2026-09-21T08:00:00Z");

  private final VirtualClock clock = new VirtualClock(EIGHT);
  private final Agenda agenda = new Agenda(clock);

  @AfterEach
  void close() {
    agenda.close();
  }

  @Test
  void things_happen_at_the_first_tick_that_is_not_before_their_time() {
    List<Instant> happened = new ArrayList<>();
    agenda.begin(
        diary -> {
          diary.at(EIGHT, "a", d -> happened.add(d.now()));
          diary.in(Duration.ofSeconds(21), "a", d -> happened.add(d.now()));
          diary.at(EIGHT.plusSeconds(40), "a", d -> happened.add(clock.now()));
        });

    while (agenda.next()) assertThat(clock.now()).isEqualTo(happened.get(happened.size() - 1));

    assertThat(happened)
        .containsExactly(EIGHT.plusSeconds(20), EIGHT.plusSeconds(40), EIGHT.plusSeconds(40));
  }

  @Test
  void owners_act_at_once_and_each_in_the_order_of_entry() {
    CountDownLatch both = new CountDownLatch(2);
    List<String> first = new ArrayList<>();
    agenda.begin(
        diary -> {
          diary.next("one", d -> meet(both));
          diary.next("two", d -> meet(both));
          for (String word : List.of("a", "b", "c")) diary.next("one", d -> first.add(word));
        });

    agenda.next();

    assertThat(first).containsExactly("a", "b", "c");
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_owners_enter_at_one_tick_keeps_the_order_of_the_owners_on_every_run() {
    List<Integer> order = new ArrayList<>();
    List<Integer> wanted = new ArrayList<>();
    agenda.begin(
        diary -> {
          for (int i = 0; i < 200; i++) {
            int owner = i;
            wanted.add(owner);
            diary.next(owner, d -> d.next("all", e -> order.add(owner)));
          }
        });

    while (agenda.next()) assertThat(order).hasSizeBetween(0, 200);

    assertThat(order).isEqualTo(wanted);
  }

  @Test
  void a_fault_of_one_act_ends_the_day() {
    agenda.begin(
        diary -> {
          diary.next("one", d -> {});
          diary.next(
              "two",
              d -> {
                throw new IllegalStateException("refused");
              });
        });

    assertThatThrownBy(agenda::next)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("refused");
  }
}
