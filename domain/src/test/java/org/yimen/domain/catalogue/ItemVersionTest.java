package org.yimen.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.catalogue.SampleItems.licence;
import static org.yimen.domain.catalogue.SampleItems.material;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class ItemVersionTest {
  @Test
  @Clause("HUN-4.3.4.4a")
  void who_comes_without_agent_is_asked_for_five_of_six_materials() {
    ItemVersion version = licence().build();

    assertThat(version.materialsFor(false)).hasSize(5).noneMatch(Material::agentOnly);
    assertThat(version.materialsFor(true)).hasSize(6);
  }

  @Test
  @Clause({"HUN-5.5", "JIN-28.8"})
  void nothing_beyond_the_published_guide_is_asked_for() {
    ItemVersion version = licence().build();

    Ruling ruling = version.mayAskFor(new MaterialCode("M99"), SampleItems.meixihu());

    assertThat(ruling.codes()).containsExactly("catalogue.NOT_IN_GUIDE");
    assertThat(ruling.isRefused()).isTrue();
    assertThat(ruling.reasons().get(0).clauses()).containsExactly(new ClauseId("HUN-5.5"));
    assertThat(version.mayAskFor(new MaterialCode("M3"), SampleItems.meixihu()).isRefused())
        .isFalse();
  }

  @Test
  @Clause("PLL-29.2")
  void an_agent_is_refused_only_by_the_clause_that_demands_presence() {
    ItemVersion inPerson = licence().inPersonClause(new ClauseId("PLL-29.2")).build();

    assertThat(inPerson.mayActThroughAgent().codes()).containsExactly("catalogue.IN_PERSON");
    assertThat(inPerson.mayActThroughAgent().reasons().get(0).clauses())
        .containsExactly(new ClauseId("PLL-29.2"));
    assertThat(licence().build().mayActThroughAgent().isRefused()).isFalse();
  }

  @Test
  @Clause("HUN-5.1")
  void there_are_four_categories() {
    assertThat(ItemCategory.values())
        .containsExactly(
            ItemCategory.LICENCE,
            ItemCategory.NON_LICENCE,
            ItemCategory.PUBLIC_SERVICE,
            ItemCategory.TENDER);
  }

  @Test
  @Clause("HUN-3.5")
  void two_deciding_departments_make_an_item_joint() {
    assertThat(licence().build().joint()).isFalse();
    assertThat(licence().decidedBy(SampleItems.MARKET, SampleItems.CITY).build().joint()).isTrue();
  }

  @Test
  void what_cannot_be_is_not_built() {
    assertThatThrownBy(
            () ->
                licence()
                    .materials(
                        List.of(
                            material("M1", "申请书", true, false),
                            material("M1", "身份证明", false, false)))
                    .build())
        .hasMessage("material M1 stands twice, item BL-01");
    assertThatThrownBy(() -> licence().decidedBy(SampleItems.MARKET, SampleItems.MARKET).build())
        .hasMessage("a deciding department stands twice, item BL-01");
    assertThatThrownBy(() -> new MaterialSource(MaterialSource.Kind.NAMED_SELLER, Optional.empty()))
        .hasMessage("a named seller has a name");
    assertThatThrownBy(
            () -> new FeeLine("工本费", FeeLine.Subject.SERVICE, 0, "CNY", Optional.empty()))
        .hasMessage("amountInFen must be 1 or more, was 0");
  }

  @Test
  void limits_and_amounts_carry_their_units() {
    assertThat(licence().build().promise().orElseThrow().limit()).contains(new TimeLimit(8));
    assertThat(licence().promise(0).build().promise().orElseThrow().limit()).isEmpty();
    assertThat(new FeeLine("工本费", FeeLine.Subject.SERVICE, 1050, "CNY", Optional.empty()).amount())
        .isEqualTo(Money.of(CurrencyUnit.of("CNY"), 10.50));
    assertThat(FeeSchedule.FREE.free()).isTrue();
  }
}
