package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentNamesTest {
  private static final Set<String> SETTINGS = Set.of("yimen.database", "yimen.tls.key");

  @Test
  void a_slip_of_the_pen_is_found_and_nothing_of_others() {
    assertThat(
            EnvironmentNames.withoutSetting(
                List.of(
                    "PATH", "YIMEN_DATABASE", "YIMEN_TLS_KEY", "YIMEN_TLS_KYE", "YIMEN_DATABSE"),
                SETTINGS))
        .containsExactly("YIMEN_DATABSE", "YIMEN_TLS_KYE");
  }

  @Test
  void what_the_launcher_reads_is_no_slip() {
    assertThat(
            EnvironmentNames.withoutSetting(
                List.of("YIMEN_JAVA", "YIMEN_TRACE", "YIMENX"), SETTINGS))
        .isEmpty();
  }
}
