package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.journal.Verification;

/** A node that is killed, or a server that breaks down, loses nothing that was acknowledged. */
class PostgresKillTest {
  private static final int ROUNDS = 2;

  @TempDir Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void what_a_killed_node_acknowledged_is_there_and_the_other_node_goes_on() throws Exception {
    TestServer server = TestServer.shared();
    PostgresSettings settings = server.fresh();
    try (Database living = PostgresDatabase.open(settings)) {
      TestHall hall = new TestHall(living);
      List<EntryId> acknowledged = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        acknowledged.addAll(
            Victim.killedAfter(
                60 * round,
                told -> {
                  if (told % 10 == 0) hall.post();
                },
                folder.resolve("victim.err"),
                settings.url(),
                settings.user()));
        acknowledged.add(hall.post());
        Verification.Result result = living.verify(Optional.empty(), acknowledged);
        assertThat(result.faults()).isEmpty();
        assertThat(result.missingAcks()).isZero();
        assertThat(result.entries()).isGreaterThanOrEqualTo(acknowledged.size());
      }
    }
    server.drop(settings);
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void what_was_acknowledged_before_the_server_broke_down_is_there_after_it() throws Exception {
    try (TestServer server = TestServer.own()) {
      PostgresSettings settings = server.fresh();
      List<EntryId> acknowledged = new ArrayList<>();
      try (Database database = PostgresDatabase.open(settings)) {
        TestHall hall = new TestHall(database);
        Crowd.of(4, who -> untilItBreaks(hall, who, server)).forEach(acknowledged::addAll);
      }
      server.startAgain();
      try (Database database = PostgresDatabase.open(settings)) {
        Verification.Result result = database.verify(Optional.empty(), acknowledged);
        assertThat(result.faults()).isEmpty();
        assertThat(result.missingAcks()).isZero();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(50);
      }
    }
  }

  private static List<EntryId> untilItBreaks(TestHall hall, int who, TestServer server) {
    List<EntryId> mine = new ArrayList<>();
    try {
      while (true) {
        mine.add(hall.post());
        if (who == 0 && mine.size() == 50) server.breakDown();
      }
    } catch (org.yimen.ports.driven.StorageException gone) {
      return mine;
    }
  }
}
