package org.yimen.ports.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
  private static final Anchor TWELVE = new Anchor(12, StateHash.of("twelve"));

  @Test
  void it_is_read_as_it_was_written() {
    assertThat(Anchor.parse("  " + TWELVE + "\r\n")).isEqualTo(TWELVE);
    assertThat(Anchor.parse(Anchor.NONE.toString())).isEqualTo(Anchor.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12 abc", "-1 ", "12 13 14", "9999999999999999999999"})
  void another_text_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse(text));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Anchor.parse(text + " " + StateHash.ZERO.hex().substring(1) + "G"));
  }

  @Test
  void a_position_is_not_negative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(-1, StateHash.ZERO));
  }
}
