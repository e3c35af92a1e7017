package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearRuleTest {
  /** Limit, and the most days left with which it is near: the larger of 2 and 20 % rounded up. */
  @ParameterizedTest
  @CsvSource({"1,0", "2,0", "3,2", "5,2", "10,2", "11,3", "15,3", "16,4", "20,4", "45,9", "60,12"})
  void the_larger_of_two_days_and_a_fifth_rounded_up(int limit, int near) {
    NearRule rule = NearRule.of(LicensingLaw.provisions());
    assertThat(rule.isNear(limit, near)).isTrue();
    assertThat(rule.isNear(limit, near + 1)).isFalse();
  }

  @Test
  void a_rulebook_may_set_its_own() {
    NearRule rule = NearRule.of(LicensingLaw.with(DeadlineProvisions.NEAR_DAYS, 6));
    assertThat(rule.isNear(20, 6)).isTrue();
    assertThat(rule.isNear(20, 7)).isFalse();
    assertThatThrownBy(() -> new NearRule(1, 101)).hasMessageContaining("101");
    assertThatThrownBy(() -> new NearRule(-1, 0)).hasMessageContaining("-1");
  }
}
