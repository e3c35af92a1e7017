package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearseCommandTest {
  @Test
  void it_walks_through_the_hall_says_nothing_and_leaves_nothing() throws IOException {
    Set<String> before = rehearsals();
    Ran ran = Ran.yimen("rehearse");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(rehearsals()).isEqualTo(before);
  }

  @Test
  void it_is_for_the_start_scripts_and_stands_in_no_help() {
    assertThat(Ran.yimen("--help").out()).contains("serve").doesNotContain("rehearse");
  }

  private static Set<String> rehearsals() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.startsWith("yimen-rehearsal"))
          .collect(Collectors.toSet());
    }
  }
}
