package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.rulebook.Strength;

class ResidentIdTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

  /** The check digit by the other form of the definition: the weighted sum with it is 1 mod 11. */
  private static boolean naiveCheckHolds(String number) {
    int sum = 0;
    for (int i = 0; i < 18; i++) {
      char c = number.charAt(i);
      int digit = c == 'X' ? 10 : c - '0';
      int weight = 1;
      for (int power = 0; power < 17 - i; power++) weight = weight * 2 % 11;
      sum += digit * weight;
    }
    return sum % 11 == 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X", // the two samples of GB 11643
        "440524188001010014",
        "810000199408230021", // specimens of residence permits
        "830000199201300022",
        "911124198108030024", // specimen of the permanent residence card of 2023
      })
  void published_samples_are_valid(String number) {
    IdentityCheck check = ResidentId.check(number, TODAY);
    assertThat(check.valid()).isTrue();
    assertThat(check.word()).isEmpty();
    assertThat(check.strength()).isEmpty();
    assertThat(check.ruling().reasons()).isEmpty();
    assertThat(naiveCheckHolds(number)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',LENGTH",
    "999999900101001,LENGTH",
    "99999919900101001,LENGTH",
    "9999991990010100100,LENGTH",
    "' 11010519491231002X',LENGTH",
    "99999O199001010010,CHARACTER",
    "X99999199001010010,CHARACTER",
    "99999919900101001Y,CHARACTER",
    "999999１99001010010,CHARACTER",
    "99999919900101001-,CHARACTER",
    "001231199001010010,REGION",
    "161231199001010010,REGION",
    "841231199001010010,REGION",
    "999999199002300010,DATE",
    "999999190002290010,DATE",
    "999999199013010010,DATE",
    "999999199000010010,DATE",
    "999999000001010010,DATE",
    "999999179912310010,DATE",
    "110105194912310021,CHECK_DIGIT",
  })
  void a_wrong_number_blocks_and_says_where(String number, IdentityFault fault) {
    IdentityCheck check = ResidentId.check(number, TODAY);
    assertThat(check.fault()).contains(fault);
    assertThat(check.strength()).contains(Strength.BLOCK);
    assertThat(check.ruling().codes()).containsExactly("person.RESIDENT_ID_WRONG");
    assertThat(check.ruling().isRefused()).isTrue();
  }

  @Test
  void a_character_of_two_units_counts_once() {
    String withEmoji = "99999919900101001" + Character.toString(0x1F600);
    assertThat(ResidentId.check(withEmoji, TODAY).fault()).contains(IdentityFault.CHARACTER);
    assertThat(ResidentId.check("9".repeat(1_000_000), TODAY).fault())
        .contains(IdentityFault.LENGTH);
  }

  @Test
  void a_birth_today_is_possible_and_one_tomorrow_is_not() {
    String bornToday = ResidentId.invented(TODAY, 1).value();
    assertThat(ResidentId.check(bornToday, TODAY).valid()).isTrue();
    assertThat(ResidentId.check(bornToday, TODAY.minusDays(1)).fault())
        .contains(IdentityFault.DATE);
  }

  @Test
  void lower_case_x_is_accepted_and_stored_upper() {
    assertThat(ResidentId.check("11010519491231002x", TODAY).valid()).isTrue();
    assertThat(new ResidentId("11010519491231002x").value()).isEqualTo("11010519491231002X");
    assertThat(new ResidentId("11010519491231002x"))
        .isEqualTo(new ResidentId("11010519491231002X"));
  }

  @Test
  void a_county_that_was_abolished_stays_valid() {
    // 110103 (Chongwen, dissolved 2010) and 510202 (Chongqing before it left Sichuan in 1997)
    assertThat(ResidentId.check(withCheckDigit("11010319800101001"), TODAY).valid()).isTrue();
    assertThat(ResidentId.check(withCheckDigit("51020219600101002"), TODAY).valid()).isTrue();
    assertThat(ResidentId.check(withCheckDigit("82000019900101001"), TODAY).valid()).isTrue();
  }

  @Test
  void every_change_of_one_character_and_every_swap_of_neighbours_is_found() {
    Random random = new Random(11643);
    for (int n = 0; n < 200; n++) {
      LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
      String number = ResidentId.invented(birth, random.nextInt(1000)).value();
      assertThat(naiveCheckHolds(number)).isTrue();
      for (int i = 0; i < 18; i++) {
        for (char c : "0123456789X".toCharArray()) {
          String changed = number.substring(0, i) + c + number.substring(i + 1);
          assertThat(ResidentId.check(changed, TODAY).valid()).isEqualTo(changed.equals(number));
        }
        if (i < 17) {
          String swapped =
              number.substring(0, i)
                  + number.charAt(i + 1)
                  + number.charAt(i)
                  + number.substring(i + 2);
          assertThat(ResidentId.check(swapped, TODAY).valid()).isEqualTo(swapped.equals(number));
        }
      }
    }
  }

  @Test
  void of_eleven_last_characters_exactly_one_fits() {
    Random random = new Random(18);
    for (int n = 0; n < 2_000; n++) {
      String body = ResidentId.invented(TODAY.minusDays(n), random.nextInt(1000)).value();
      long fitting =
          "0123456789X"
              .chars()
              .filter(c -> ResidentId.check(body.substring(0, 17) + (char) c, TODAY).valid())
              .count();
      assertThat(fitting).isEqualTo(1);
    }
  }

  @Test
  void a_wrong_number_cannot_exist_and_is_not_echoed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResidentId("110105194912310021"))
        .withMessage("not a resident identity number: check-digit");
    assertThat(ResidentId.check("110105194912310021", TODAY).ruling().toString())
        .doesNotContain("19491231");
  }

  @Test
  void its_text_is_masked() {
    ResidentId id = new ResidentId("11010519491231002X");
    assertThat(id).hasToString("110***********002X");
    assertThat(id.maskedForDesk()).isEqualTo("110105********002X");
  }

  @ParameterizedTest
  @CsvSource({
    "2004-06-15,2022-06-14,17",
    "2004-06-15,2022-06-15,18",
    "2004-02-29,2022-02-28,17",
    "2004-02-29,2022-03-01,18",
    "2004-02-29,2024-02-29,20",
    "2004-02-29,2004-02-29,0",
  })
  void ages_are_completed_years(LocalDate birth, LocalDate day, int age) {
    ResidentId id = ResidentId.invented(birth, 7);
    assertThat(id.birthDate()).isEqualTo(birth);
    assertThat(id.ageOn(day)).isEqualTo(age);
  }

  @Test
  void nobody_has_an_age_before_birth() {
    ResidentId id = ResidentId.invented(TODAY, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> id.ageOn(TODAY.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> ResidentId.invented(TODAY, 1000));
  }

  private static String withCheckDigit(String body) {
    return "0123456789X"
        .chars()
        .mapToObj(c -> body + (char) c)
        .filter(ResidentIdTest::naiveCheckHolds)
        .findFirst()
        .orElseThrow();
  }
}
