package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.web.Papers;

class PaperSetUpTest {
  @TempDir Path data;

  @Test
  void theAddressOfThePublicIsThatOfTheSetting() {
    assertThat(of(Map.of()).address()).isEmpty();
    assertThat(of(Map.of("yimen.address", " https://hall.example/a ")).address())
        .contains(URI.create("https://hall.example/a"));
  }

  @Test
  void whatIsNoWholeAddressIsRefused() {
    for (String bad :
        new String[] {"hall.example", "ftp://x", "https://", "https://x?y", "https://x#y", "a b"})
      assertThatExceptionOfType(NotDoneException.class)
          .as(bad)
          .isThrownBy(() -> of(Map.of("yimen.address", bad)))
          .withMessageContaining("yimen.address");
  }

  private Papers of(Map<String, String> settings) {
    return PaperSetUp.of(key -> Optional.ofNullable(settings.get(key)), data);
  }
}
