package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.rulebook.RulebookLevel.PROVINCE;
import static org.yimen.domain.rulebook.Written.DAY_2020;
import static org.yimen.domain.rulebook.Written.law;
import static org.yimen.domain.rulebook.Written.rulebook;
import static org.yimen.domain.rulebook.Written.stack;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;

/** A law that speaks of licences alone is no ground for other items. */
class ScopeTest {
  private final Written ofLicences =
      law().forLicences().clause("L-2").list("test.grounds", "a", "b").sets("test.colour", "3");

  @Test
  void its_values_stand_for_other_items_by_the_house() {
    Provisions licences = stack("law", DAY_2020, ofLicences);
    Provisions others = licences.beyondLicences();
    assertThat(licences.get(Written.LIMIT).clause()).isEqualTo(new ClauseId("L-1"));
    assertThat(others.get(Written.LIMIT).clause()).isEqualTo(HouseRule.HOUSE_READING.id());
    assertThat(others.get(Written.LIMIT).value()).isEqualTo(20);
    assertThat(others.value(Written.COLOUR)).isEqualTo(3);
    assertThat(others.isSaid(Written.COLOUR)).isFalse();
    assertThat(licences.isSaid(Written.COLOUR)).isTrue();
    assertThat(others.version()).isEqualTo(licences.version());
    assertThat(others.beyondLicences()).isSameAs(others);
  }

  @Test
  void what_another_rulebook_says_of_every_item_stays_its_own() {
    Written province =
        rulebook("province", PROVINCE)
            .over("law")
            .clause("P-1")
            .sets("test.limit", "15")
            .list("test.grounds", "c");
    Provisions others = stack("province", DAY_2020, ofLicences, province).beyondLicences();
    assertThat(others.get(Written.LIMIT).clause()).isEqualTo(new ClauseId("P-1"));
    assertThat(others.value(Written.GROUNDS)).isEqualTo(List.of("a", "b", "c"));
    assertThat(others.firstWhere(Written.GROUNDS, g -> g.contains("b")).orElseThrow().clause())
        .isEqualTo(HouseRule.HOUSE_READING.id());
    assertThat(others.firstWhere(Written.GROUNDS, g -> g.contains("c")).orElseThrow().clause())
        .isEqualTo(new ClauseId("P-1"));
  }

  @Test
  void a_law_of_every_item_is_the_same_for_all() {
    Provisions rules = stack("law", DAY_2020, law());
    assertThat(rules.beyondLicences()).isSameAs(rules);
  }
}
