package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.usecase.DeskReason;

/** Every bad thing has its message, what was stored stays, and work goes on without a restart. */
@Timeout(180)
class PostgresFaultsTest {
  private static final String LOST = "数据库连接中断 / the connection to the database is lost: ";

  private final TestServer server = TestServer.shared();
  private PostgresSettings settings;

  @BeforeEach
  void make() {
    settings = server.fresh().waiting(Duration.ofMillis(500));
  }

  @AfterEach
  void drop() {
    server.drop(settings);
  }

  @Test
  void a_connection_lost_in_the_middle_is_said_and_the_next_work_goes_on() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      NewEntry entry = hall.entry("posting", "p", 1, StateHash.ZERO);
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(
              () ->
                  hall.transactions.run(
                      s -> {
                        s.numbers().next("lost");
                        s.journal().append(List.of(entry));
                        server.cutOff(settings);
                        return s.numbers().next("lost");
                      }))
          .withMessageStartingWith(LOST)
          .withMessageContaining(settings.where());
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(
              () ->
                  hall.transactions.read(
                      s -> {
                        server.cutOff(settings);
                        return s.postings().all();
                      }))
          .withMessageStartingWith(LOST);
      long next = hall.transactions.run(s -> s.numbers().next("lost"));
      assertThat(next).as("the number of the work that was lost is given again").isEqualTo(1);
      assertThat(database.journal().contains(entry.id())).isFalse();
      hall.post();
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }

  @Test
  void a_commit_whose_answer_was_lost_is_said_to_be_unknown_and_its_request_can_be_repeated() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      CaseId id = hall.submit(hall.register("王小明")).id();
      CaseAct accept = hall.act(hall.clerk, id);
      server.execute(
          settings,
          "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS"
              + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'",
          "CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON request DEFERRABLE INITIALLY DEFERRED"
              + " FOR EACH ROW EXECUTE FUNCTION cut()");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> hall.desks.caseDesk().accept(accept))
          .withMessageStartingWith("提交时连接中断，结果不明，请用同一请求重试 / ");
      server.execute(settings, "DROP TRIGGER cut ON request");
      TestHall.state(hall.desks.caseDesk().accept(accept));
      assertThat(Verification.of(database.journal()).ok()).isTrue();
    }
  }

  @Test
  void a_work_whose_commit_is_unknown_does_not_run_again_by_itself() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      CaseId id = hall.submit(hall.register("王小明")).id(); // this node believes in it from now on
      NewEntry entry = hall.entry("case", id.toString(), 1, StateHash.ZERO);
      server.execute(
          settings,
          "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS"
              + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'",
          "CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED"
              + " FOR EACH ROW EXECUTE FUNCTION cut()");
      AtomicInteger runs = new AtomicInteger();
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(
              () ->
                  hall.transactions.run(
                      s -> {
                        runs.incrementAndGet();
                        s.journal().append(List.of(entry));
                        return s.cases().find(id).isPresent();
                      }))
          .withMessageStartingWith("提交时连接中断，结果不明，请用同一请求重试 / ");
      assertThat(runs).hasValue(1);
      server.execute(settings, "DROP TRIGGER cut ON entry");
    }
  }

  @Test
  void a_repeated_request_is_said_to_be_one_however_much_its_work_has_written() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      RequestId request = new RequestId(hall.identities.next());
      Outcome<CaseView> refused =
          Outcome.refused(Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE));
      for (int writes = 0; writes <= 21; writes++) {
        int some = writes;
        Transactions.Work<Boolean> work =
            s -> {
              for (int i = 0; i < some; i++)
                s.queryCodes().keep(new CaseId(hall.identities.next()), new QueryCode("7K4M9AXR"));
              s.requests().keep(request, KeptAnswer.of("accept", refused), TestHall.MON_0900);
              s.journal().append(List.of(hall.entry("case", "c", 1, StateHash.ZERO)));
              return true;
            };
        if (writes == 0) hall.transactions.run(work);
        else
          assertThatExceptionOfType(RepeatedRequestException.class)
              .as(writes + " changes before it")
              .isThrownBy(() -> hall.transactions.run(work));
      }
    }
  }

  @Test
  void a_server_that_is_gone_is_said_to_be_gone_and_when_it_is_back_work_goes_on() {
    try (TestServer own = TestServer.own()) {
      PostgresSettings there = own.fresh().waiting(Duration.ofMillis(500));
      try (Database database = PostgresDatabase.open(there)) {
        TestHall hall = new TestHall(database).furnish();
        EntryId before = hall.post();
        own.stop();
        for (int i = 0; i < 2; i++) {
          assertThatExceptionOfType(StorageException.class)
              .isThrownBy(hall::post)
              .withMessageStartingWith(LOST);
          assertThatExceptionOfType(StorageException.class)
              .isThrownBy(() -> hall.transactions.read(s -> s.postings().all()))
              .withMessageStartingWith(LOST);
          assertThatExceptionOfType(StorageException.class)
              .isThrownBy(() -> database.journal().head())
              .withMessageStartingWith(LOST);
        }
        assertThatExceptionOfType(StorageException.class)
            .isThrownBy(() -> PostgresDatabase.open(there))
            .withMessageStartingWith(LOST);
        own.startAgain();
        EntryId after = eventually(hall::post);
        List<EntryId> acknowledged = List.of(before, after);
        assertThat(eventually(() -> database.verify(Optional.empty(), acknowledged)).ok()).isTrue();
      }
    }
  }

  /** Each pool asks for a server that is gone every few seconds. */
  private static <T> T eventually(Supplier<T> work) {
    for (int tries = 1; ; tries++)
      try {
        return work.get();
      } catch (StorageException e) {
        if (tries == 40) throw e;
      }
  }

  @Test
  void who_may_not_enter_is_told_and_no_message_holds_the_password() {
    PostgresSettings stranger =
        new PostgresSettings(
            settings.url(),
            "stranger",
            "s3cret",
            "yimen",
            1,
            Duration.ofSeconds(1),
            settings.backups());
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PostgresDatabase.open(stranger))
        .withMessageStartingWith("数据库拒绝登录 / the database refused user or password: ")
        .satisfies(e -> assertThat(everything(e)).doesNotContain("s3cret"));
    assertThat(stranger.toString()).doesNotContain("s3cret");
    assertThat(new DatabasePlace.Postgres(stranger).toString()).doesNotContain("s3cret");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostgresSettings.of(settings.url() + "?password=s3cret", "u", ""))
        .withMessageContaining("have settings of their own")
        .satisfies(e -> assertThat(everything(e)).doesNotContain("s3cret"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabasePlace.of("jdbc:mysql://h/d", "u", "p", settings.backups()))
        .withMessage("不支持的数据库 / no such kind of database: mysql");
  }

  @Test
  void a_database_that_is_not_there_or_of_another_encoding_is_refused() {
    PostgresSettings missing = PostgresSettings.of(settings.url() + "x", settings.user(), "");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PostgresDatabase.open(missing))
        .withMessageStartingWith("数据库不存在或已损坏 / the database is missing or damaged: ");
    String other = TestServer.name(settings) + "_latin";
    server.execute(
        settings, "CREATE DATABASE " + other + " ENCODING 'LATIN1' TEMPLATE template0 OWNER yimen");
    PostgresSettings latin = PostgresSettings.of(settings.url() + "_latin", settings.user(), "");
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> PostgresDatabase.open(latin))
        .withMessageStartingWith("数据库编码必须是 UTF8 / the encoding of the database must be UTF8: ");
    server.drop(latin);
  }

  @Test
  void a_read_only_database_and_a_full_disk_are_named() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      server.execute(
          settings,
          "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
              + " 'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100''; END'",
          "CREATE TRIGGER full_disk BEFORE INSERT ON entry EXECUTE FUNCTION full_disk()");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(hall::post)
          .withMessageStartingWith("磁盘已满 / the disk is full: ");
      server.execute(settings, "DROP TRIGGER full_disk ON entry");
      hall.post();
      server.execute(
          settings,
          "ALTER DATABASE "
              + TestServer.name(settings)
              + " SET default_transaction_read_only = on");
      server.cutOff(settings);
      StorageException fault = faultOf(hall); // the first one may be that of the cut
      if (fault.toString().contains(LOST)) fault = faultOf(hall);
      assertThat(fault).hasMessageStartingWith("数据库只读 / the database is read-only: ");
    }
  }

  private static StorageException faultOf(TestHall hall) {
    try {
      hall.post();
    } catch (StorageException e) {
      return e;
    }
    throw new AssertionError("it was written");
  }

  @Test
  void a_row_that_somebody_holds_too_long_is_said_to_be_held() throws Exception {
    try (Database database = PostgresDatabase.open(settings);
        var holder = PostgresConnections.alone(settings);
        var statement = holder.createStatement()) {
      TestHall hall = new TestHall(database).furnish();
      hall.transactions.run(s -> s.numbers().next("held"));
      holder.setAutoCommit(false);
      statement.execute("UPDATE number_range SET last = 7 WHERE name = 'held'");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> hall.transactions.run(s -> s.numbers().next("held")))
          .withMessageStartingWith("数据被其他操作占用，请重试 / other work holds the data: try again: ");
      holder.rollback();
      long next = hall.transactions.run(s -> s.numbers().next("held"));
      assertThat(next).isEqualTo(2);
    }
  }

  @Test
  void a_message_never_holds_a_bound_value() {
    try (Database database = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(database).furnish();
      server.execute(settings, "ALTER TABLE person ADD CHECK (name = 'x')");
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> hall.register("王小明"))
          .withMessageStartingWith("数据已存在或不合约束 / a value exists already or does not fit: ")
          .satisfies(
              e ->
                  assertThat(everything(e))
                      .doesNotContain("王小明", "13800138000", "11010519491231002"));
    }
  }

  private static String everything(Throwable fault) {
    StringBuilder all = new StringBuilder();
    for (Throwable t = fault; t != null; t = t.getCause()) all.append(t).append('\n');
    return all.toString();
  }
}
