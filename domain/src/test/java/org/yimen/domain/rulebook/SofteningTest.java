package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.domain.rulebook.ClauseContext.FACILITY;
import static org.yimen.domain.rulebook.ClauseContext.STAFF;
import static org.yimen.domain.rulebook.ClauseStatus.ENFORCED;
import static org.yimen.domain.rulebook.ClauseStatus.NOT_YET;
import static org.yimen.domain.rulebook.RulebookLevel.HALL;
import static org.yimen.domain.rulebook.RulebookLevel.PROVINCE;
import static org.yimen.domain.rulebook.Written.DAY_2020;
import static org.yimen.domain.rulebook.Written.faults;
import static org.yimen.domain.rulebook.Written.law;
import static org.yimen.domain.rulebook.Written.read;
import static org.yimen.domain.rulebook.Written.rulebook;
import static org.yimen.domain.rulebook.Written.stack;

import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.RulebookId;

class SofteningTest {
  @Test
  void a_street_takes_what_the_province_says_of_staff_as_advice() {
    Provisions rules = stack("street", DAY_2020, law(), province(), street().softens(STAFF));
    assertThat(rules.get(Written.COLOUR).strength()).isEqualTo(Strength.WARN);
    assertThat(rules.get(Written.COLOUR).clause().value()).isEqualTo("P-1");
    assertThat(rules.get(Written.UNIT).strength())
        .as("of another context")
        .isEqualTo(Strength.BLOCK);
    assertThat(stack("province", DAY_2020, law(), province()).get(Written.COLOUR).strength())
        .isEqualTo(Strength.BLOCK);
  }

  @Test
  void a_single_clause_can_be_softened() {
    Provisions rules = stack("street", DAY_2020, law(), province(), street().softens("P-2"));
    assertThat(rules.get(Written.UNIT).strength()).isEqualTo(Strength.WARN);
    assertThat(rules.get(Written.COLOUR).strength()).isEqualTo(Strength.BLOCK);
  }

  @Test
  void the_softening_layer_shows_in_the_explanation() {
    RulebookSet set = read(law(), province(), street().softens(STAFF)).orElseThrow();
    assertThat(set.explain(new RulebookId("street"), DAY_2020, "test.colour").orElseThrow().steps())
        .extracting(Explanation.Step::rulebook, Explanation.Step::strength)
        .containsExactly(
            tuple("province@2020-01-01", Strength.BLOCK),
            tuple("street@2020-01-01", Strength.WARN));
  }

  @Test
  void a_law_is_never_softened() {
    Written ofStaff = law().clause("L-2", ENFORCED, STAFF).sets("test.colour", "1");
    Written street = rulebook("street", HALL).over("law").softens(STAFF);
    assertThat(stack("street", DAY_2020, ofStaff, street).get(Written.COLOUR).strength())
        .isEqualTo(Strength.BLOCK);
    assertThat(faults(ofStaff, rulebook("street", HALL).over("law").softens("L-2")))
        .containsExactly("street.yaml:5: L-2 is a clause of a law and cannot be softened");
  }

  @Test
  void a_softened_clause_must_exist_below() {
    assertThat(faults(law(), province(), street().softens("P-9")))
        .containsExactly("street.yaml:5: there is no clause P-9");
  }

  @Test
  void a_softening_that_finds_no_value_below_is_remarked() {
    Written silent = province().clause("P-3", NOT_YET, FACILITY);
    RulebookReading reading = read(law(), silent, street().softens(FACILITY).softens("P-3"));
    assertThat(reading.rulebooks()).isPresent();
    assertThat(reading.faults())
        .extracting(RulebookFault::en)
        .containsExactly(
            "street.yaml:5: nothing below sets a value under facility, so there is nothing to"
                + " soften",
            "street.yaml:5: nothing below sets a value under P-3, so there is nothing to soften");
  }

  private static Written province() {
    return rulebook("province", PROVINCE)
        .over("law")
        .clause("P-1", ENFORCED, STAFF)
        .sets("test.colour", "2")
        .clause("P-2")
        .sets("test.unit", "4");
  }

  private static Written street() {
    return rulebook("street", HALL).over("province");
  }
}
