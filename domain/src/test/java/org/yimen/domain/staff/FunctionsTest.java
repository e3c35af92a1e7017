package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.FunctionCode;

class FunctionsTest {
  @Test
  void every_function_has_a_term_of_its_own_in_both_languages() {
    assertThat(Functions.all()).contains(Functions.REVIEWER, Functions.HEAD_OF_GOVERNMENT);
    assertThat(Functions.all().stream().map(f -> Functions.termOf(f).orElseThrow()))
        .doesNotHaveDuplicates()
        .allMatch(t -> !t.zh().isBlank() && !t.en().isBlank());
  }

  @Test
  void another_function_is_not_known() {
    assertThat(Functions.termOf(new FunctionCode("EMPEROR"))).isEmpty();
  }
}
