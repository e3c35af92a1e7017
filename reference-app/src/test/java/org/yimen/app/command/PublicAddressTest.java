package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
  @Test
  void theAddressOfThePublicIsThatOfTheSetting() {
    assertThat(PublicAddress.of(Optional.empty())).isEmpty();
    assertThat(PublicAddress.of(Optional.of(" https://hall.example/a ")))
        .contains(URI.create("https://hall.example/a"));
  }

  @Test
  void whatIsNoWholeAddressIsRefused() {
    for (String bad :
        new String[] {"hall.example", "ftp://x", "https://", "https://x?y", "https://x#y", "a b"})
      assertThatExceptionOfType(NotDoneException.class)
          .as(bad)
          .isThrownBy(() -> PublicAddress.of(Optional.of(bad)))
          .withMessageContaining("yimen.address");
  }
}
