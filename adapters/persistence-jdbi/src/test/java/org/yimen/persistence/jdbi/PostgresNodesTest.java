package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.kit.Samples;

/** Two application nodes on one database. */
@Timeout(120)
class PostgresNodesTest {
  private PostgresSettings settings;
  private List<Database> nodes;

  @BeforeEach
  void open() {
    settings = TestServer.shared().fresh();
    nodes = List.of(PostgresDatabase.open(settings), PostgresDatabase.open(settings));
  }

  @AfterEach
  void close() {
    nodes.forEach(Database::close);
    TestServer.shared().drop(settings);
  }

  private Database node(int who) {
    return nodes.get(who % 2);
  }

  @Test
  void windows_on_two_nodes_never_call_one_ticket_and_lose_none() throws Exception {
    List<TestQueue> halls = List.of(new TestQueue(node(0)).furnish(), new TestQueue(node(1)));
    List<String> taken = new ArrayList<>();
    Crowd.of(4, who -> take(halls.get(who % 2), who, 15)).forEach(taken::addAll);
    assertThat(taken).containsExactlyInAnyOrderElementsOf(numbers(30));

    List<List<String>> called =
        Crowd.of(
            6,
            who ->
                who < 4
                    ? halls.get(who % 2).serveAll(who)
                    : take(halls.get(who % 2), 2 * (who - 4), 15));
    called.set(4, halls.get(0).serveAll(0)); // who came when a window had just seen nobody
    called.set(5, List.of());
    assertThat(called.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(numbers(45));
    assertThat(called.subList(0, 4))
        .allSatisfy(mine -> assertThat(mine.stream().filter(n -> n.startsWith("A"))).isSorted())
        .allSatisfy(mine -> assertThat(mine.stream().filter(n -> n.startsWith("H"))).isSorted());
    assertThat(Verification.of(node(0).journal()).faults()).isEmpty();
  }

  private static List<String> take(TestQueue hall, int who, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> hall.take(TestQueue.SERVICES.get(who / 2 % 2)))
        .toList();
  }

  /** From 1 without a gap, in both lanes. */
  private static List<String> numbers(int each) {
    List<String> all = new ArrayList<>();
    for (String lane : List.of("A", "H"))
      IntStream.rangeClosed(1, each).forEach(n -> all.add("%s%03d".formatted(lane, n)));
    return all;
  }

  @Test
  void numbers_of_cases_have_no_gap_and_no_double() throws Exception {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    List<List<Integer>> taken =
        Crowd.of(
            4,
            who -> {
              TestHall hall = who % 2 == 0 ? first : second;
              PersonId applicant = hall.register("王小明");
              return IntStream.range(0, 15)
                  .mapToObj(n -> last(hall.submit(applicant).number()))
                  .toList();
            });
    assertThat(taken.stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  private static int last(String number) {
    return Integer.parseInt(number.replaceAll(".*\\D", ""));
  }

  @Test
  void of_two_nodes_that_change_one_version_one_is_refused_and_writes_nothing() {
    TestHall hall = new TestHall(node(0));
    Posting first = hall.posting(new PersonId(hall.identities.next()), hall.clerk.function());
    hall.transactions.run(s -> s.postings().save(first));
    Posting next =
        TestHall.state(
            first.end(
                hall.manager,
                TestHall.MON_0900,
                PostingEnd.on(LocalDate.of(2026, 5, 1)),
                Samples.RULES));
    node(1).transactions().run(s -> s.postings().save(next));
    NewEntry entry = hall.entry("posting", first.getId().toString(), 2, StateHash.ZERO);
    assertThatExceptionOfType(StaleStateException.class)
        .isThrownBy(
            () ->
                hall.transactions.run(
                    s -> {
                      s.numbers().next("lost");
                      s.journal().append(List.of(entry));
                      return s.postings().save(next);
                    }))
        .withMessageContaining("已被他人更新 / changed meanwhile");
    assertThat(node(1).journal().contains(entry.id())).isFalse();
    long given = node(1).transactions().run(s -> s.numbers().next("lost"));
    assertThat(given).isEqualTo(1);
  }

  @Test
  void a_second_click_on_another_node_is_given_the_first_answer() throws Exception {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    for (int round = 0; round < 10; round++) {
      CaseId id = first.submit(first.register("王小明")).id();
      CaseAct click = first.act(first.clerk, id);
      CyclicBarrier start = new CyclicBarrier(2);
      List<Outcome<CaseView>> answers =
          Crowd.of(
              2,
              who -> {
                await(start);
                return (who == 0 ? first : second).desks.caseDesk().accept(click);
              });
      assertThat(TestHall.state(answers.get(0)).stage()).isEqualTo(Stage.ACCEPTED);
      for (Outcome<CaseView> other :
          List.of(answers.get(1), second.desks.caseDesk().accept(click))) {
        assertThat(TestHall.state(other)).isEqualTo(TestHall.state(answers.get(0)));
        assertThat(other.ruling()).isEqualTo(answers.get(0).ruling());
      }
      assertThat(node(1).journal().of("case", id.toString()))
          .extracting(Entry::eventName)
          .filteredOn("CaseAccepted"::equals)
          .hasSize(1);
    }
  }

  @Test
  void a_node_neither_refuses_nor_grants_by_what_it_saw_of_a_case_before_another_node_acted() {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    CaseId id = first.submit(first.register("王小明")).id();
    TestHall.state(second.desks.caseDesk().accept(second.act(second.clerk, id)));

    Outcome<CaseView> reviewed =
        first.desks.reviewDesk().review(first.act(first.reviewer, id), true, List.of());
    assertThat(TestHall.state(reviewed).version()).as("it is accepted by now").isEqualTo(3);

    Outcome<CaseView> again =
        second.desks.reviewDesk().review(second.act(second.reviewer, id), true, List.of());
    assertThat(again.isGranted()).as("it is reviewed by now").isFalse();
    assertThat(node(1).journal().of("case", id.toString()))
        .extracting(Entry::eventName, e -> e.aggregate().version())
        .containsExactly(
            tuple("CaseSubmitted", 1L),
            tuple("CaseAccepted", 2L),
            tuple("CaseReviewed", 3L),
            tuple("ActRefused", 3L));
    assertThat(Verification.of(node(0).journal()).faults()).isEmpty();
  }

  @Test
  void what_another_node_has_done_with_a_case_is_not_done_again() {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    first.fiveCommands(first.register("王小明")); // nothing is left to be asked for meanwhile
    CaseId id = first.submit(first.register("王小明")).id();
    TestHall.state(second.desks.caseDesk().accept(second.act(second.clerk, id)));

    Outcome<CaseView> again = first.desks.caseDesk().accept(first.act(first.clerk, id));
    assertThat(again.isGranted()).isFalse();
    assertThat(node(1).journal().of("case", id.toString()))
        .extracting(Entry::eventName)
        .containsExactly("CaseSubmitted", "CaseAccepted", "ActRefused");
    assertThat(Verification.of(node(0).journal()).faults()).isEmpty();
  }

  private static void await(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_one_node_changes_in_reference_data_the_next_work_of_the_other_sees() {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    PersonId applicant = first.register("王小明");
    CaseId id = second.submit(applicant).id(); // the second node keeps centre, item and postings
    List<Posting> of = first.transactions.read(s -> s.postings().of(first.clerk.person()));
    Posting ended =
        TestHall.state(
            of.get(0)
                .end(
                    first.manager,
                    TestHall.MON_0900,
                    PostingEnd.on(LocalDate.of(2026, 2, 27)),
                    Samples.RULES));
    first.transactions.run(s -> s.postings().save(ended));

    Outcome<CaseView> accepted = second.desks.caseDesk().accept(second.act(second.clerk, id));
    assertThat(accepted.isGranted()).as("the posting of the officer has ended").isFalse();
    List<Posting> seen = second.transactions.read(s -> s.postings().of(first.clerk.person()));
    assertThat(seen.get(0).state()).isEqualTo(ended.state());
  }

  /** The journal must not tell that somebody acted on a centre that was another one by then. */
  @Test
  void every_work_acts_on_the_reference_data_that_stand_before_it_in_the_journal()
      throws Exception {
    TestHall first = new TestHall(node(0));
    TestHall second = new TestHall(node(1));
    CountDownLatch over = new CountDownLatch(1);
    arrange(first, 1);
    Crowd.of(
        4,
        who -> {
          if (who == 0) {
            for (int version = 2; version <= 60; version++) arrange(first, version);
            over.countDown();
          } else while (over.getCount() > 0) actOnWhatIsSeen(who == 1 ? first : second);
          return who;
        });
    long arranged = 0;
    int acts = 0;
    for (Entry entry : node(1).journal().after(0, 100_000)) {
      if (entry.aggregate().type().equals("centre")) arranged++;
      else acts++;
      assertThat(entry.aggregate().version())
          .as("at position " + entry.position())
          .isEqualTo(arranged);
    }
    assertThat(arranged).isEqualTo(60);
    assertThat(acts).isPositive();
  }

  private static void arrange(TestHall hall, int version) {
    hall.transactions.run(
        s -> {
          StateHash hash = s.centres().save(TestHall.centre(Integer.toString(version)));
          s.journal().append(List.of(hall.entry("centre", "meixihu", version, hash)));
          return hash;
        });
  }

  private static void actOnWhatIsSeen(TestHall hall) {
    hall.transactions.run(
        s -> {
          String name = s.centres().find(TestHall.CENTRE).orElseThrow().state().nameZh();
          NewEntry entry = hall.entry("window", "W-1", Long.parseLong(name), StateHash.ZERO);
          s.journal().append(List.of(entry));
          return entry;
        });
  }

  @Test
  void positions_follow_what_works_waited_for() throws Exception {
    List<TestHall> halls = List.of(new TestHall(node(0)), new TestHall(node(1)));
    Crowd.of(
        6,
        who -> {
          TestHall hall = halls.get(who % 2);
          for (int i = 0; i < 20; i++)
            hall.transactions.run(
                s -> {
                  long number = s.numbers().next("commits");
                  NewEntry entry = hall.entry("window", "W-1", number, StateHash.ZERO);
                  s.journal().append(List.of(entry));
                  return number;
                });
          return who;
        });
    assertThat(node(0).journal().after(0, 1000))
        .extracting(e -> e.aggregate().version())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 120).boxed().toList());
  }

  @Test
  void readers_on_both_nodes_see_every_entry_once_in_order() throws Exception {
    List<TestHall> halls = List.of(new TestHall(node(0)), new TestHall(node(1)));
    int writers = 6;
    int works = 40;
    List<List<EntryId>> seen =
        Crowd.of(
            writers + 4,
            who ->
                who < writers
                    ? IntStream.range(0, works).mapToObj(n -> halls.get(who % 2).post()).toList()
                    : Poller.first(writers * works, node(who).journal()));
    List<EntryId> journal = node(0).journal().after(0, 10_000).stream().map(Entry::id).toList();
    assertThat(journal)
        .containsExactlyInAnyOrderElementsOf(
            seen.subList(0, writers).stream().flatMap(List::stream).toList());
    assertThat(seen.subList(writers, writers + 4))
        .allSatisfy(polled -> assertThat(polled).isEqualTo(journal));
    assertThat(Verification.of(node(1).journal()).faults()).isEmpty();
  }

  @Test
  void two_works_that_wait_for_each_other_both_succeed_in_the_end() throws Exception {
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    List<Integer> runs =
        Crowd.of(
            2,
            who -> {
              int[] mine = {0};
              node(who)
                  .transactions()
                  .run(
                      s -> {
                        s.numbers().next(who == 0 ? "left" : "right");
                        if (mine[0]++ == 0) await(bothHoldOne);
                        return s.numbers().next(who == 0 ? "right" : "left");
                      });
              return mine[0];
            });
    assertThat(runs.stream().mapToInt(n -> n).sum()).as("runs of both works").isEqualTo(3);
    for (String range : List.of("left", "right")) {
      long next = node(0).transactions().run(s -> s.numbers().next(range));
      assertThat(next).as(range).isEqualTo(3);
    }
  }

  @Test
  void entries_that_a_node_left_unsealed_are_sealed_by_another() throws Exception {
    try (var connection = PostgresConnections.alone(settings);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT 1 FROM journal_head FOR UPDATE"); // a sealer that hangs
      EntryId left = new TestHall(node(0)).post();
      assertThat(node(1).journal().contains(left)).isTrue();
      long sealed = TestServer.shared().number(settings, "SELECT count(*) FROM seal");
      assertThat(sealed).isZero();
      node(0).close();
      TestServer.shared().cutOff(settings); // and is cut off
      Optional<Entry> head = Optional.empty();
      for (int tries = 0; head.isEmpty() && tries < 3; tries++) head = headOf(node(1));
      assertThat(head.orElseThrow().id()).isEqualTo(left);
    }
  }

  private static Optional<Entry> headOf(Database node) {
    try {
      return node.journal().head();
    } catch (org.yimen.ports.driven.StorageException e) {
      return Optional.empty(); // its own connections were cut off too
    }
  }

  @Test
  void the_same_request_for_two_acts_is_refused_across_nodes() {
    TestHall first = new TestHall(node(0)).furnish();
    TestHall second = new TestHall(node(1));
    CaseId id = first.submit(first.register("王小明")).id();
    RequestId request = new RequestId(first.identities.next());
    TestHall.state(first.desks.caseDesk().accept(CaseAct.of(request, first.clerk, id)));
    Outcome<CaseView> other =
        second.desks.reviewDesk().approve(CaseAct.of(request, second.approver, id));
    assertThat(other.ruling().codes()).containsExactly("usecase.REQUEST_USED");
  }
}
