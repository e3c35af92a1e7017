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

/** A killed program loses nothing that it acknowledged. */
class KillTest {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void what_was_acknowledged_before_the_kill_is_there_after_it() throws Exception {
    Path file = folder.resolve("yimen.db");
    List<EntryId> acknowledged = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      acknowledged.addAll(
          Victim.killedAfter(40 * round, told -> {}, Siblings.of(file, ".err"), file.toString()));
      try (SqliteDatabase database = SqliteDatabase.open(file, SqliteSettings.USUAL)) {
        Verification.Result result =
            Verification.of(database.journal(), Optional.empty(), acknowledged);
        assertThat(result.faults()).isEmpty();
        assertThat(result.missingAcks()).isZero();
        assertThat(result.entries()).isGreaterThanOrEqualTo(acknowledged.size());
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(40 + 80 + 120);
  }
}
