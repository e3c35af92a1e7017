package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
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
      acknowledged.addAll(killedAfter(40 * round, file));
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

  private static List<EntryId> killedAfter(int lines, Path file) throws Exception {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KillVictim.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.to(Siblings.of(file, ".err").toFile()))
            .start();
    List<EntryId> told = new ArrayList<>();
    try (BufferedReader out = victim.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.length() == 36) told.add(EntryId.of(line));
        if (told.size() == lines) victim.toHandle().destroyForcibly();
      }
    }
    assertThat(victim.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(told).hasSizeGreaterThanOrEqualTo(lines);
    return told;
  }
}
