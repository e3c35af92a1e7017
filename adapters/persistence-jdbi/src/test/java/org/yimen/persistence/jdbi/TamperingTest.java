package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.ports.journal.Verification.FaultKind.ANCHOR_DIFFERS;
import static org.yimen.ports.journal.Verification.FaultKind.CHAIN_BROKEN;
import static org.yimen.ports.journal.Verification.FaultKind.GAP;
import static org.yimen.ports.journal.Verification.FaultKind.NO_ENTRY;
import static org.yimen.ports.journal.Verification.FaultKind.NO_STATE;
import static org.yimen.ports.journal.Verification.FaultKind.STATE_DIFFERS;
import static org.yimen.ports.journal.Verification.FaultKind.TAIL_CUT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.journal.Verification.Fault;
import org.yimen.testing.Clause;

/** Verification finds what somebody changed behind the program's back. */
class TamperingTest {
  @TempDir Path folder;

  private SqliteDatabase database;
  private TestHall hall;
  private String caseId;
  private Anchor head;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL);
    hall = new TestHall(database).furnish();
    caseId = hall.fiveCommands(hall.register("王小明")).toString();
    head = Anchor.of(database.journal().head().orElseThrow());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_untouched_journal_is_clean_and_tells_its_head() {
    EntryId first = database.journal().after(0, 1).get(0).id();
    Verification.Result result =
        Verification.of(database.journal(), Optional.of(head), List.of(first, first));
    assertThat(result)
        .isEqualTo(new Verification.Result(true, head.position(), head.hash(), List.of(), 0));
  }

  @Test
  @Clause("JIN-22.1.2")
  void a_changed_word_breaks_the_chain_there() throws Exception {
    execute("UPDATE entry SET payload = replace(payload, 'WINDOW', 'POST') WHERE position = 13");
    assertFaults(new Fault("13", CHAIN_BROKEN));
  }

  @Test
  void a_changed_actor_or_instant_breaks_the_chain_there() throws Exception {
    execute("UPDATE entry SET at = at + 1 WHERE position = 10");
    execute(
        "UPDATE entry SET function = (SELECT function FROM entry WHERE position = 11) WHERE position = 12");
    assertFaults(new Fault("10", CHAIN_BROKEN), new Fault("12", CHAIN_BROKEN));
  }

  @Test
  void a_removed_entry_leaves_a_gap_and_a_broken_chain() throws Exception {
    execute("DELETE FROM entry WHERE position = 10");
    assertFaults(new Fault("11", GAP), new Fault("11", CHAIN_BROKEN));
  }

  @Test
  void a_cut_tail_shows_against_the_anchor_and_in_the_state() throws Exception {
    execute("DELETE FROM entry WHERE position = 13");
    assertThat(faults(Optional.empty()))
        .containsExactly(new Fault("case " + caseId, STATE_DIFFERS));
    assertThat(faults(Optional.of(head)))
        .containsExactlyInAnyOrder(
            new Fault("case " + caseId, STATE_DIFFERS), new Fault("13", TAIL_CUT));
  }

  @Test
  void another_history_under_the_same_position_differs_from_the_anchor() {
    assertThat(faults(Optional.of(new Anchor(13, StateHash.of("another")))))
        .containsExactly(new Fault("13", ANCHOR_DIFFERS));
    assertThat(faults(Optional.of(new Anchor(500, head.hash()))))
        .containsExactly(new Fault("500", TAIL_CUT));
  }

  @Test
  void a_changed_state_differs_from_its_last_entry() throws Exception {
    execute("UPDATE centre SET state = replace(state, '长沙', '株洲')");
    assertFaults(new Fault("centre meixihu", STATE_DIFFERS));
  }

  @Test
  void a_state_that_cannot_be_read_any_more_is_a_fault_and_no_exception() throws Exception {
    execute("UPDATE case_file SET state = x'0102030405'");
    assertFaults(new Fault("case " + caseId, STATE_DIFFERS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version = version + 1",
        "number = 'X-1'",
        "closed = 1 - closed",
        "intake_received = 1"
      })
  void a_column_that_says_otherwise_than_the_state_is_found(String change) throws Exception {
    execute("UPDATE case_file SET " + change);
    assertFaults(new Fault("case " + caseId, STATE_DIFFERS));
  }

  @Test
  void the_columns_of_other_tables_are_looked_at_too() throws Exception {
    execute("UPDATE item SET code = code || '-X'");
    execute("UPDATE posting SET person = x'00'");
    Lane lane =
        new Lane(
            new LaneId("L-1"),
            new HallId("JD"),
            "甲",
            Optional.empty(),
            "A",
            List.of(new ServiceId("YB")),
            true);
    hall.transactions.run(
        s -> {
          StateHash hash = s.lanes().save(lane);
          s.journal().append(List.of(hall.entry("lane", "L-1", 1, hash)));
          return hash;
        });
    assertThat(faults(Optional.empty())).extracting(Fault::where).doesNotContain("lane L-1");
    execute("UPDATE lane SET hall = 'elsewhere'");
    assertThat(faults(Optional.empty()))
        .extracting(f -> f.where().replaceFirst(" .*", ""), Fault::what)
        .contains(
            tuple("item", STATE_DIFFERS),
            tuple("posting", STATE_DIFFERS),
            tuple("lane", STATE_DIFFERS));
  }

  @Test
  void a_persons_record_that_went_or_came_without_an_entry_is_found() throws Exception {
    execute("DELETE FROM person");
    execute("INSERT INTO person (id, kind, name) VALUES (zeroblob(16), 'CITIZEN', 'X')");
    assertThat(faults(Optional.empty()))
        .extracting(f -> f.where().replaceFirst(" .*", ""), Fault::what)
        .containsExactlyInAnyOrder(tuple("person", NO_STATE), tuple("person", NO_ENTRY));
  }

  @Test
  void a_removed_state_and_an_added_one_are_found() throws Exception {
    execute("DELETE FROM case_file");
    execute("INSERT INTO lane (id, hall, state) VALUES ('L-9', 'taohualing', '{}')");
    assertFaults(new Fault("case " + caseId, NO_STATE), new Fault("lane L-9", NO_ENTRY));
  }

  @Test
  void acknowledged_entries_that_are_missing_are_counted() {
    List<EntryId> acknowledged =
        List.of(
            database.journal().head().orElseThrow().id(),
            new EntryId(new UUID(1, 1)),
            new EntryId(new UUID(1, 2)),
            new EntryId(new UUID(1, 2)));
    Verification.Result result =
        Verification.of(database.journal(), Optional.empty(), acknowledged);
    assertThat(result.ok()).isFalse();
    assertThat(result.faults()).isEmpty();
    assertThat(result.missingAcks()).isEqualTo(2);
  }

  @Test
  void verification_runs_while_work_goes_on() throws Exception {
    List<Boolean> clean =
        Crowd.of(
            3,
            who -> {
              if (who == 0) return Verification.of(database.journal()).ok();
              for (int i = 0; i < 100; i++) hall.post();
              return true;
            });
    assertThat(clean).containsOnly(true);
  }

  private void assertFaults(Fault... faults) {
    assertThat(faults(Optional.empty())).containsExactlyInAnyOrder(faults);
  }

  private List<Fault> faults(Optional<Anchor> anchor) {
    Verification.Result result = Verification.of(database.journal(), anchor, List.of());
    assertThat(result.ok()).isEqualTo(result.faults().isEmpty());
    return result.faults();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("yimen.db"));
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
