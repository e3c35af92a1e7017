package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.rulebook.Strength;

class CreditCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43", // the sample of GB 32100
        "914403001922038216", // codes that companies print on their own pages
        "9144030071526726XG",
        "91330100799655058B",
        "91110000802100433B",
        "91350100m000100y43",
      })
  void published_codes_are_valid(String code) {
    assertThat(CreditCode.check(code).valid()).isTrue();
    assertThat(new CreditCode(code).isDoubtful()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'',LENGTH",
    "91350100M000100Y4,LENGTH",
    "91350100M000100Y433,LENGTH",
    "91350100M000100I43,CHARACTER",
    "91350100M000100O43,CHARACTER",
    "91350100M000100S43,CHARACTER",
    "91350100M000100V43,CHARACTER",
    "91350100M000100Z43,CHARACTER",
    "91350100M000100-43,CHARACTER",
    "91350100M000100ı43,CHARACTER",
    "91350100M000100ﬀ3,LENGTH",
    "91350100M000100ﬀ43,LENGTH",
  })
  void what_cannot_be_a_code_blocks(String code, IdentityFault fault) {
    IdentityCheck check = CreditCode.check(code);
    assertThat(check.fault()).contains(fault);
    assertThat(check.strength()).contains(Strength.BLOCK);
    assertThat(check.ruling().codes()).containsExactly("person.CREDIT_CODE_WRONG");
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(code));
  }

  @ParameterizedTest
  @CsvSource({"91350100M000100Y44,CHECK_DIGIT", "9135010AM000100Y43,REGION"})
  void a_code_that_does_not_add_up_warns_and_may_exist(String code, IdentityFault fault) {
    IdentityCheck check = CreditCode.check(code);
    assertThat(check.valid()).isFalse();
    assertThat(check.fault()).contains(fault);
    assertThat(check.strength()).contains(Strength.WARN);
    assertThat(check.ruling().isRefused()).isFalse();
    assertThat(check.ruling().hasWarnings()).isTrue();
    assertThat(check.ruling().codes()).containsExactly("person.CREDIT_CODE_DOUBTFUL");
    assertThat(check.ruling().reasons().get(0).cure()).contains("person.COMPARE_WITH_PAPER");
    assertThat(new CreditCode(code).isDoubtful()).isTrue();
  }

  @Test
  void every_change_of_one_character_is_found() {
    Random random = new Random(32100);
    for (int n = 0; n < 100; n++) {
      StringBuilder body = new StringBuilder("91");
      for (int i = 0; i < 6; i++) body.append(random.nextInt(10));
      for (int i = 0; i < 9; i++) body.append(ALPHABET.charAt(random.nextInt(31)));
      String code = CreditCode.completing(body.toString()).value();
      assertThat(naiveCheckHolds(code)).isTrue();
      for (int i = 0; i < 18; i++)
        for (int k = 0; k < 31; k++) {
          String changed = code.substring(0, i) + ALPHABET.charAt(k) + code.substring(i + 1);
          assertThat(CreditCode.check(changed).valid()).isEqualTo(changed.equals(code));
        }
    }
  }

  @Test
  void only_seventeen_characters_can_be_completed() {
    assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.completing("91"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.completing("91350100M000100I4"));
  }

  @Test
  void its_text_is_masked() {
    assertThat(new CreditCode("91350100M000100Y43")).hasToString("913***********0Y43");
  }

  /** The weighted sum with the check character is 0 mod 31. */
  private static boolean naiveCheckHolds(String code) {
    long sum = 0;
    for (int i = 0; i < 18; i++) {
      long weight = 1;
      for (int power = 0; power < i; power++) weight = weight * 3 % 31;
      sum += ALPHABET.indexOf(code.charAt(i)) * (i == 17 ? 1 : weight);
    }
    return sum % 31 == 0;
  }
}
