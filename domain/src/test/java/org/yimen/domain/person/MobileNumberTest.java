package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.rulebook.Strength;

class MobileNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"13800138000", "14700000000", "15912345678", "16600000000", "19999999999"})
  void eleven_digits_from_13_to_19_are_valid(String number) {
    assertThat(MobileNumber.check(number).valid()).isTrue();
    assertThat(new MobileNumber(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'',LENGTH",
    "1380013800,LENGTH",
    "138001380000,LENGTH",
    "+8613800138000,LENGTH",
    "138 0013800,CHARACTER",
    "1380013800O,CHARACTER",
    "１3800138000,CHARACTER",
    "12800138000,PREFIX",
    "10000000000,PREFIX",
    "23800138000,PREFIX",
    "03800138000,PREFIX",
  })
  void anything_else_blocks(String number, IdentityFault fault) {
    IdentityCheck check = MobileNumber.check(number);
    assertThat(check.fault()).contains(fault);
    assertThat(check.strength()).contains(Strength.BLOCK);
    assertThat(check.ruling().codes()).containsExactly("person.MOBILE_WRONG");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MobileNumber(number))
        .withMessage("not a mobile number: " + fault.word());
  }

  @Test
  void its_text_is_masked() {
    assertThat(new MobileNumber("13800138000")).hasToString("138****8000");
  }
}
