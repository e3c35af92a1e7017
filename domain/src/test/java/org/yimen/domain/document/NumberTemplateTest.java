package org.yimen.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTemplateTest {
  private static final Map<String, String> MEIXI = Map.of("centre", "梅溪");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  @Test
  void a_certificate_is_numbered_within_centre_and_year() {
    NumberTemplate template = new NumberTemplate("{centre}受〔{year}〕{n:5}号");

    assertThat(template.format(MEIXI, DAY, 7)).isEqualTo("梅溪受〔2026〕00007号");
    assertThat(template.format(MEIXI, DAY, 123456)).isEqualTo("梅溪受〔2026〕123456号");
    assertThat(template.series(MEIXI, DAY)).isEqualTo("梅溪受〔2026〕*号");
    assertThat(template.series(MEIXI, DAY.plusYears(1))).isNotEqualTo(template.series(MEIXI, DAY));
  }

  @Test
  void a_number_with_the_date_starts_anew_each_day() {
    NumberTemplate template = new NumberTemplate("{date}-{n:3}");

    assertThat(template.format(Map.of(), DAY, 12)).isEqualTo("20260304-012");
    assertThat(template.series(Map.of(), DAY.plusDays(1))).isEqualTo("20260305-*");
  }

  @Test
  void a_name_is_taken_as_it_is() {
    assertThat(new NumberTemplate("{centre}{n}").format(Map.of("centre", "$1{n}\\"), DAY, 2))
        .isEqualTo("$1{n}\\2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "受{jahr}{n}号|unknown placeholder {jahr} at position 2",
        "受{year}号|exactly once, found 0",
        "受{n}{n:5}号|exactly once, found 2",
        "受{n}号}|brace without partner at position 6",
        "受{n:0}号|unknown placeholder {n:0}",
        "受{{n}号|brace without partner at position 2"
      })
  void a_wrong_template_says_what_is_wrong(String pattern, String message) {
    assertThatThrownBy(() -> new NumberTemplate(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_name_that_is_not_given_is_a_fault() {
    assertThatThrownBy(() -> new NumberTemplate("{hall}{n}").format(MEIXI, DAY, 1))
        .hasMessage("no value for {hall}");
  }
}
