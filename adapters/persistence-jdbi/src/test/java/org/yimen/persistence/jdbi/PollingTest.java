package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.journal.Entry;

/** Eight writers and four polling readers. */
class PollingTest {
  private static final int WRITERS = 8;
  private static final int READERS = 4;
  private static final int WORKS = 60;

  @TempDir Path folder;

  @Test
  void polling_readers_see_every_entry_once_in_order_without_gaps() throws Exception {
    try (SqliteDatabase database =
        SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database);
      List<List<EntryId>> seen =
          Crowd.of(
              WRITERS + READERS,
              who ->
                  who < WRITERS
                      ? written(hall, who)
                      : Poller.first(WRITERS * WORKS, database.journal()));
      List<EntryId> journal = database.journal().after(0, 10_000).stream().map(Entry::id).toList();
      assertThat(journal)
          .containsExactlyInAnyOrderElementsOf(
              seen.subList(0, WRITERS).stream().flatMap(List::stream).toList());
      assertThat(seen.subList(WRITERS, WRITERS + READERS))
          .allSatisfy(polled -> assertThat(polled).isEqualTo(journal));
    }
  }

  private static List<EntryId> written(TestHall hall, int who) {
    List<EntryId> mine = new ArrayList<>();
    for (int i = 0; i < WORKS; i++) {
      if (i % 7 == who) undone(hall);
      mine.add(hall.post());
    }
    return mine;
  }

  private static void undone(TestHall hall) {
    try {
      hall.transactions.run(
          s -> {
            s.journal()
                .append(
                    List.of(
                        hall.entry(
                            "posting", "undone", 1, org.yimen.ports.journal.StateHash.ZERO)));
            throw new UnsupportedOperationException("undo it");
          });
    } catch (UnsupportedOperationException e) {
      // as intended: its position must go to somebody else
    }
  }
}
