package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Posting;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.Verification;

/** Waiting works share one durable commit, and none suffers from another. */
class GroupCommitTest {
  @TempDir Path folder;

  private SqliteDatabase database;
  private TestHall hall;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL);
    hall = new TestHall(database).furnish();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void with_32_clients_a_command_takes_at_most_a_fifth_of_a_commit() throws Exception {
    PersonId applicant = hall.register("王小明");
    SqliteDatabase.Figures before = database.figures();
    Crowd.of(32, who -> List.of(hall.fiveCommands(applicant), hall.fiveCommands(applicant)));
    SqliteDatabase.Figures after = database.figures();
    long works = after.works() - before.works();
    assertThat(works).isEqualTo(320);
    assertThat(after.commits() - before.commits()).isLessThanOrEqualTo(works / 5);
    assertThat(Verification.of(database.journal()).faults()).isEmpty();
  }

  @Test
  void a_lone_client_has_a_commit_of_its_own_at_once() {
    SqliteDatabase.Figures before = database.figures();
    hall.post();
    hall.post();
    assertThat(database.figures())
        .isEqualTo(new SqliteDatabase.Figures(before.works() + 2, before.commits() + 2));
  }

  @Test
  void a_work_that_fails_in_a_batch_undoes_itself_only() throws Exception {
    long entries = head();
    List<CompletableFuture<Object>> batch = new ArrayList<>();
    long commits = database.figures().commits();
    whileTheWriterIsBusy(
        () -> {
          batch.add(begun(hall::post));
          batch.add(begun(this::failing));
          batch.add(begun(hall::post));
          batch.add(begun(this::stale));
          batch.add(begun(hall::post));
        });
    assertThat(List.of(batch.get(0), batch.get(2), batch.get(4)))
        .allSatisfy(done -> assertThat(done.get()).isNotNull());
    assertThat(catchThrowable(() -> batch.get(1).get()))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isSameAs(failure);
    assertThat(catchThrowable(() -> batch.get(3).get()))
        .cause()
        .isInstanceOf(StaleStateException.class);
    assertThat(database.figures().commits() - commits)
        .as("the busy work, and the batch")
        .isEqualTo(2);
    assertThat(database.journal().after(entries, 10))
        .extracting(Entry::position)
        .containsExactly(entries + 1, entries + 2, entries + 3);
    assertThat(Verification.of(database.journal()).faults()).isEmpty();
    List<Posting> postings = hall.transactions.read(s -> s.postings().all());
    assertThat(postings).hasSize(6);
  }

  private final IllegalArgumentException failure = new IllegalArgumentException("undo");

  private Object failing() {
    return hall.transactions.run(
        s -> {
          s.centres().save(renamed("不会留下"));
          Posting posting = hall.posting(new PersonId(hall.identities.next()), Functions.USHER);
          s.journal()
              .append(
                  List.of(
                      hall.entry(
                          "posting", posting.getId().toString(), 1, s.postings().save(posting))));
          throw failure;
        });
  }

  private Object stale() {
    return hall.transactions.run(s -> s.items().save(hall.item()));
  }

  @Test
  void reference_data_are_seen_from_the_commit_on_and_never_before() throws Exception {
    CountDownLatch saved = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    CompletableFuture<Object> writing =
        begun(
            () ->
                hall.transactions.run(
                    s -> {
                      s.centres().save(renamed("新名称"));
                      Optional<Centre> own = s.centres().find(TestHall.CENTRE);
                      assertThat(own.map(GroupCommitTest::name)).contains("新名称");
                      saved.countDown();
                      await(looked);
                      return true;
                    }));
    await(saved);
    assertThat(nameRead()).isEqualTo("梅溪湖政务服务中心");
    looked.countDown();
    writing.get();
    assertThat(nameRead()).isEqualTo("新名称");
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(this::failing);
    assertThat(nameRead()).isEqualTo("新名称");
    Optional<Centre> inTheWriter = hall.transactions.run(s -> s.centres().find(TestHall.CENTRE));
    assertThat(inTheWriter.map(GroupCommitTest::name)).contains("新名称");
  }

  @Test
  void a_reading_work_keeps_its_reference_data_while_others_change_them() throws Exception {
    String[] seen = new String[2];
    hall.transactions.read(
        s -> {
          seen[0] = name(s.centres().find(TestHall.CENTRE).orElseThrow());
          begun(() -> hall.transactions.run(w -> w.centres().save(renamed("新名称")))).join();
          seen[1] = name(s.centres().find(TestHall.CENTRE).orElseThrow());
          return true;
        });
    assertThat(seen).containsExactly("梅溪湖政务服务中心", "梅溪湖政务服务中心");
    assertThat(nameRead()).isEqualTo("新名称");
  }

  @Test
  void stores_are_of_no_use_after_their_work() {
    var kept = hall.transactions.run(s -> s.cases());
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> kept.byNumber("meixihu-2026-000001"));
  }

  private String nameRead() {
    return hall.transactions.read(s -> name(s.centres().find(TestHall.CENTRE).orElseThrow()));
  }

  private static String name(Centre centre) {
    return centre.state().nameZh();
  }

  private static Centre renamed(String name) {
    var s = TestHall.centre().state();
    return Centre.restore(
        new org.yimen.domain.organisation.CentreState(
            s.format(),
            s.id(),
            name,
            s.nameEn(),
            s.level(),
            s.government(),
            s.rulebook(),
            s.zone(),
            s.halls(),
            s.departments(),
            s.windows()));
  }

  /** All that begins meanwhile waits, in this order, and makes one batch. */
  private void whileTheWriterIsBusy(Runnable meanwhile) throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    CompletableFuture<Object> first =
        begun(
            () ->
                hall.transactions.run(
                    s -> {
                      busy.countDown();
                      await(free);
                      return s.numbers().next("busy");
                    }));
    await(busy);
    meanwhile.run();
    free.countDown();
    first.get();
  }

  /** Begins the job and returns when it waits for its turn, or has had it. */
  private static CompletableFuture<Object> begun(java.util.function.Supplier<Object> job) {
    CompletableFuture<Object> done = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                done.complete(job.get());
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    thread.start();
    while (!done.isDone() && thread.getState() != Thread.State.WAITING) Thread.onSpinWait();
    return done;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long head() {
    return database.journal().head().orElseThrow().position();
  }
}
