package org.yimen.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every law goes red in the crooked house, at its culprits and nowhere else. */
class HouseLawTest {
  private static final JavaClasses CROOKED = House.CROOKED.classes();

  @ParameterizedTest
  @EnumSource
  void law_goes_red_at_its_culprits_and_nowhere_else(HouseLaw law) {
    EvaluationResult found = law.in(House.CROOKED).evaluate(CROOKED);

    List<String> details = found.getFailureReport().getDetails();
    assertThat(details).isNotEmpty();
    assertThat(details)
        .allSatisfy(d -> assertThat(d).containsAnyOf(law.culprits().toArray(String[]::new)));
    assertThat(law.culprits()).allSatisfy(c -> assertThat(String.join("\n", details)).contains(c));
  }
}
