package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {
  @TempDir Path folder;

  @Test
  void it_walks_through_the_hall_and_says_nothing() {
    Ran ran = Ran.yimen("rehearse");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exitCode()).isZero();
  }

  @Test
  void it_leaves_nothing() throws IOException {
    assertThat(new RehearseCommand(folder).call()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void it_is_for_the_start_scripts_and_stands_in_no_help() {
    assertThat(Ran.yimen("--help").out()).contains("serve").doesNotContain("rehearse");
  }
}
