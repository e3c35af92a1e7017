package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Case;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowSession;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.StorageException;

/** The rules of {@link org.yimen.ports.driven.Transactions}. */
public abstract class TransactionsContract extends BackendContract {
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void TX_1_all_or_nothing() {
    OneOfEach all = new OneOfEach(samples);
    assertThatExceptionOfType(Undone.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      all.save(s);
                      throw new Undone();
                    }));
    assertThat(found(all)).as("after the work was undone").doesNotContainValue(true);
    write(all::save);
    assertThat(found(all)).as("after the work was done").doesNotContainValue(false);
    assertThat(sealed(1)).extracting(e -> e.id()).containsExactly(all.entry.id());
  }

  @Test
  void TX_1_visible_at_once() {
    CountDownLatch halfDone = new CountDownLatch(1);
    Crowd.Beside<Integer> reader =
        Crowd.beside(
            () -> {
              halfDone.await();
              return read(s -> s.lanes().of(Samples.HALL).size());
            });
    write(
        s -> {
          s.lanes().save(samples.lane("L-1", Samples.HALL));
          halfDone.countDown();
          reader.aMoment();
          s.lanes().save(samples.lane("L-2", Samples.HALL));
        });
    assertThat(reader.answer()).as("lanes seen meanwhile").isIn(0, 2);
    assertListed(s -> s.lanes().of(Samples.HALL)).hasSize(2);
  }

  @Test
  void TX_2_durable_when_it_answers() {
    OneOfEach all = new OneOfEach(samples);
    write(all::save);
    powerCut();
    assertThat(found(all)).doesNotContainValue(false);
    assertThat(sealed(1)).extracting(e -> e.id()).containsExactly(all.entry.id());
  }

  @Test
  void TX_3_an_exception_undoes_and_surfaces_unchanged() {
    for (Throwable thrown : List.of(new Undone(), new LinkageError("an error is one too"))) {
      assertThatThrownBy(
              () ->
                  write(
                      s -> {
                        s.lanes().save(samples.lane("L-1", Samples.HALL));
                        if (thrown instanceof Error e) throw e;
                        throw (RuntimeException) thrown;
                      }))
          .isSameAs(thrown);
      assertListed(s -> s.lanes().of(Samples.HALL)).isEmpty();
    }
    write(s -> s.lanes().save(samples.lane("L-1", Samples.HALL)));
    assertListed(s -> s.lanes().of(Samples.HALL)).hasSize(1);
  }

  @Test
  void TX_4_however_often_work_runs_it_counts_once() {
    assertThat(next("once")).isEqualTo(1);
    assertThat(next("once")).isEqualTo(2);
    List<Long> many = Crowd.of(4, i -> next("once"));
    assertThat(many).containsExactlyInAnyOrder(3L, 4L, 5L, 6L);
  }

  @Test
  void TX_5_two_works_never_succeed_on_one_version() {
    Life<Case> life = samples.cases().declined("M-1", 0);
    write(s -> s.cases().save(life.version(1)));
    write(s -> s.cases().save(life.version(2)));
    assertThatExceptionOfType(StaleStateException.class)
        .isThrownBy(() -> write(s -> s.cases().save(life.version(2))));
  }

  @Test
  void TX_5_in_a_race_each_version_has_one_winner() {
    SampleQueue queue = samples.queue();
    WindowSession first = queue.opened(Samples.WINDOW_3, WindowScope.COMPREHENSIVE).version(1);
    WindowSessionId id = first.getId();
    write(s -> s.windowSessions().save(first));
    List<Integer> won =
        Crowd.of(
            4,
            who -> {
              int mine = 0;
              for (int i = 0; i < 10; i++) {
                WindowSession seen = read(s -> s.windowSessions().find(id)).orElseThrow();
                try {
                  write(s -> s.windowSessions().save(queue.turned(seen, Samples.MON_0900)));
                  mine++;
                } catch (StaleStateException lost) {
                  // another one was faster; the next round reads again
                }
              }
              return mine;
            });
    long last = read(s -> s.windowSessions().find(id)).orElseThrow().version();
    assertThat(won.stream().mapToInt(n -> n).sum()).as("works that succeeded").isEqualTo(last - 1);
  }

  @Test
  void TX_6_read_sees_one_committed_state() {
    write(s -> s.lanes().save(samples.lane("L-1", Samples.HALL)));
    CountDownLatch seenOnce = new CountDownLatch(1);
    Crowd.Beside<Boolean> writer =
        Crowd.beside(
            () -> {
              seenOnce.await();
              write(s -> s.lanes().save(samples.lane("L-2", Samples.HALL)));
              return true;
            });
    List<Integer> seen =
        read(
            s -> {
              int before = s.lanes().of(Samples.HALL).size();
              seenOnce.countDown();
              writer.aMoment();
              return List.of(before, s.lanes().of(Samples.HALL).size());
            });
    assertThat(seen).containsExactly(1, 1);
    assertThat(writer.answer()).isTrue();
    assertListed(s -> s.lanes().of(Samples.HALL)).hasSize(2);
  }

  @Test
  void TX_6_read_refuses_writes() {
    OneOfEach all = new OneOfEach(samples);
    all.writes()
        .forEach(
            (name, write) ->
                assertThatExceptionOfType(StorageException.class)
                    .as("writing a %s while reading", name)
                    .isThrownBy(
                        () ->
                            read(
                                s -> {
                                  write.accept(s);
                                  return name;
                                })));
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> read(s -> s.numbers().next("read")));
    assertThat(found(all)).doesNotContainValue(true);
    assertThat(next("read")).isEqualTo(1);
    assertThat(sealed(0)).isEmpty();
  }

  @Test
  void TX_7_run_inside_run_is_refused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      s.lanes().save(samples.lane("L-1", Samples.HALL));
                      write(inner -> inner.lanes().save(samples.lane("L-2", Samples.HALL)));
                    }));
    assertListed(s -> s.lanes().of(Samples.HALL)).isEmpty();
    write(s -> s.lanes().save(samples.lane("L-3", Samples.HALL)));
    assertListed(s -> s.lanes().of(Samples.HALL)).hasSize(1);
  }

  @Test
  void TX_8_a_closed_storage_says_so() {
    backend().close();
    failsAsStorage();
  }

  @Test
  void TX_8_a_damaged_storage_says_so() {
    backend().damage();
    failsAsStorage();
  }

  private long next(String range) {
    return transactions().run(s -> s.numbers().next(range));
  }

  private Map<String, Boolean> found(OneOfEach all) {
    return read(all::found);
  }

  private void failsAsStorage() {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> write(s -> s.numbers().next("any")));
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> read(s -> s.lanes().of(Samples.HALL)));
    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> journal().after(0, 1));
  }
}
