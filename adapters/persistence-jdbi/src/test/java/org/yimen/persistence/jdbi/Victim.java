package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.yimen.domain.ids.EntryId;

/** A program that writes until it is killed. */
final class Victim {
  private Victim() {}

  /**
   * Starts the program, kills it when it has told so many entries, and answers all that it told.
   *
   * @param beside what happens meanwhile, given how many it has told
   * @param place what the program opens
   */
  static List<EntryId> killedAfter(int lines, IntConsumer beside, Path errors, String... place)
      throws Exception {
    Process victim =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KillVictim.class.getName()),
                        Stream.of(place))
                    .toList())
            .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
            .start();
    List<EntryId> told = new ArrayList<>();
    try (BufferedReader out = victim.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.length() == 36) told.add(EntryId.of(line));
        beside.accept(told.size());
        if (told.size() == lines) victim.toHandle().destroyForcibly();
      }
    }
    assertThat(victim.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(told).hasSizeGreaterThanOrEqualTo(lines);
    return told;
  }
}
