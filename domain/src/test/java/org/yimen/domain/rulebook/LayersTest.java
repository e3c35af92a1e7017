package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.domain.rulebook.RulebookLevel.CITY;
import static org.yimen.domain.rulebook.RulebookLevel.HALL;
import static org.yimen.domain.rulebook.RulebookLevel.LAW;
import static org.yimen.domain.rulebook.RulebookLevel.PROVINCE;
import static org.yimen.domain.rulebook.Written.DAY_2020;
import static org.yimen.domain.rulebook.Written.faults;
import static org.yimen.domain.rulebook.Written.law;
import static org.yimen.domain.rulebook.Written.read;
import static org.yimen.domain.rulebook.Written.rulebook;
import static org.yimen.domain.rulebook.Written.stack;

import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.RulebookId;
import org.yimen.testing.Clause;

class LayersTest {
  private static final RulebookId HALL_ID = new RulebookId("hall");

  @Test
  void a_nearer_layer_may_tighten_and_the_replacement_is_listed() {
    Written hall = hall().clause("H-1").sets("test.limit", "15");
    assertThat(stack("hall", DAY_2020, law(), hall).get(Written.LIMIT))
        .isEqualTo(new Provision<>(15, new ClauseId("H-1"), Strength.BLOCK));
    assertThat(read(law(), hall).orElseThrow().replacements(HALL_ID, DAY_2020))
        .containsExactly(
            new Replacement(
                "test.limit",
                "law@2020-01-01",
                new ClauseId("L-1"),
                "20",
                "hall@2020-01-01",
                new ClauseId("H-1"),
                "15"));
  }

  @Test
  void the_same_value_again_is_no_replacement_but_the_nearer_clause_is_cited() {
    Written hall = hall().clause("H-1").sets("test.limit", "20");
    assertThat(read(law(), hall).orElseThrow().replacements(HALL_ID, DAY_2020)).isEmpty();
    assertThat(stack("hall", DAY_2020, law(), hall).get(Written.LIMIT).clause().value())
        .isEqualTo("H-1");
  }

  @Test
  @Clause("MXH-1")
  void a_nearer_layer_may_not_loosen_a_statute_and_both_clauses_are_named() {
    Written hall = hall().clause("H-1").sets("test.limit", "25");
    RulebookReading reading = read(law(), hall);
    assertThat(reading.rulebooks()).isEmpty();
    assertThat(reading.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.LOOSENED);
              assertThat(fault.en())
                  .isEqualTo(
                      "hall.yaml:12: test.limit: H-1 of hall@2020-01-01 says 25 (BLOCK), which"
                          + " binds less than 20 (BLOCK) of L-1 of law@2020-01-01 (law.yaml:12)");
              assertThat(fault.zh())
                  .isEqualTo(
                      "hall.yaml:12: test.limit: hall@2020-01-01 的 H-1（25 (BLOCK)）宽于"
                          + " law@2020-01-01 的 L-1（20 (BLOCK)，law.yaml:12）");
            });
  }

  @Test
  void the_same_number_bound_less_strictly_is_loosening_too() {
    Written hall = hall().clause("H-1").sets("test.limit", "20", Strength.WARN);
    assertThat(faults(law(), hall))
        .containsExactly(
            "hall.yaml:12: test.limit: H-1 of hall@2020-01-01 says 20 (WARN), which binds less"
                + " than 20 (BLOCK) of L-1 of law@2020-01-01 (law.yaml:12)");
  }

  @Test
  void fewer_functions_are_tighter_and_another_one_is_looser() {
    Written below = law().clause("L-2").list("test.signers", "CLERK", "HEAD");
    Written fewer = hall().clause("H-1").list("test.signers", "HEAD");
    assertThat(stack("hall", DAY_2020, below, fewer).value(Written.SIGNERS))
        .containsExactly(new FunctionCode("HEAD"));
    Written lawWithHead = law().clause("L-2").list("test.signers", "HEAD");
    assertThat(faults(lawWithHead, hall().clause("H-1").list("test.signers", "CLERK")))
        .containsExactly(
            "hall.yaml:12: test.signers: H-1 of hall@2020-01-01 says [CLERK] (BLOCK), which binds"
                + " less than [HEAD] (BLOCK) of L-2 of law@2020-01-01 (law.yaml:23)");
  }

  @Test
  void a_standard_is_replaced_and_every_step_is_explained() {
    Written province =
        rulebook("province", PROVINCE).over("law").clause("P-1").sets("test.colour", "3");
    Written hall = hall().over("province").clause("H-1").sets("test.colour", "5");
    RulebookSet set = read(law(), province, hall).orElseThrow();
    assertThat(set.explain(HALL_ID, DAY_2020, "test.colour").orElseThrow().steps())
        .extracting(
            Explanation.Step::rulebook, s -> s.clause().id().value(), Explanation.Step::value)
        .containsExactly(
            tuple("province@2020-01-01", "P-1", "3"), tuple("hall@2020-01-01", "H-1", "5"));
    assertThat(set.replacements(HALL_ID, DAY_2020)).hasSize(1);
  }

  @Test
  void a_key_on_which_all_are_silent_is_explained_by_the_house() {
    RulebookSet set = read(law()).orElseThrow();
    assertThat(set.explain(new RulebookId("law"), DAY_2020, "test.colour").orElseThrow().steps())
        .containsExactly(
            new Explanation.Step("house", HouseRule.HOUSE_READING.clause(), "0", Strength.BLOCK));
  }

  @Test
  void lists_grow_within_a_file_and_over_layers_and_each_word_keeps_its_clause() {
    Written below =
        law()
            .clause("L-2")
            .list("test.grounds", "not-needed")
            .clause("L-3")
            .list("test.grounds", "false");
    Written hall = hall().clause("H-1").list("test.grounds", "other", "false");
    Provisions rules = stack("hall", DAY_2020, below, hall);
    assertThat(rules.value(Written.GROUNDS)).containsExactly("not-needed", "false", "other");
    assertThat(rules.firstWhere(Written.GROUNDS, g -> g.contains("false")).orElseThrow().clause())
        .isEqualTo(new ClauseId("L-3"));
    assertThat(rules.firstWhere(Written.GROUNDS, g -> g.contains("none"))).isEmpty();
  }

  @Test
  void what_is_fixed_may_be_repeated_and_not_changed() {
    Written below = law().clause("L-2").sets("test.unit", "1");
    assertThat(
            stack("hall", DAY_2020, below, hall().clause("H-1").sets("test.unit", "1"))
                .value(Written.UNIT))
        .isEqualTo(1);
    assertThat(faults(below, hall().clause("H-1").sets("test.unit", "2")))
        .containsExactly(
            "hall.yaml:12: test.unit: H-1 of hall@2020-01-01 says 2 (BLOCK), but 1 (BLOCK) of L-2"
                + " of law@2020-01-01 cannot be changed (law.yaml:23)");
  }

  @Test
  @Clause("HUN-6.5.4b")
  void a_promise_longer_than_the_statute_names_both_clauses() {
    Written hall = hall().clause("H-1").sets("test.promise", "30");
    assertThat(faults(law(), hall))
        .containsExactly(
            "hall.yaml:12: test.promise: H-1 of hall@2020-01-01 promises 30, longer than 20 of"
                + " L-1 of law@2020-01-01 (test.limit)");
    assertThat(faults(law(), hall().clause("H-1").sets("test.promise", "20"))).isEmpty();
  }

  @Test
  void the_nearer_file_is_blamed_when_it_tightens_the_limit_below_a_promise() {
    Written province =
        rulebook("province", PROVINCE).over("law").clause("P-1").sets("test.promise", "20");
    Written hall = hall().over("province").clause("H-1").sets("test.limit", "10");
    assertThat(faults(law(), province, hall))
        .containsExactly(
            "hall.yaml:12: test.promise: P-1 of province@2020-01-01 promises 20, longer than 10 of"
                + " H-1 of hall@2020-01-01 (test.limit)");
  }

  @Test
  void a_required_key_that_no_layer_sets_is_a_fault_of_the_stack() {
    Written empty = rulebook("law", LAW).clause("L-1").sets("test.colour", "1");
    assertThat(faults(empty))
        .containsExactly("law.yaml:1: test.limit: no layer of law@2020-01-01 sets this: days");
  }

  @Test
  void everything_wrong_in_every_file_is_named_at_once_and_nothing_is_loaded() {
    Written city =
        rulebook("city", CITY).over("law").clause("C-1").sets("test.limit", "21").clause("C-2");
    Written hall = hall().clause("H-1").sets("test.colour", "x").sets("test.nobody", "1");
    RulebookReading reading = read(law(), city, hall);
    assertThat(reading.rulebooks()).isEmpty();
    assertThat(reading.faults())
        .extracting(RulebookFault::en)
        .containsExactly(
            "city.yaml:12: test.limit: C-1 of city@2020-01-01 says 21 (BLOCK), which binds less"
                + " than 20 (BLOCK) of L-1 of law@2020-01-01 (law.yaml:12)",
            "city.yaml:22: clause C-2 is enforced but names no key",
            "hall.yaml:12: test.colour: the value must be a whole number, was x",
            "hall.yaml:13: test.nobody: no room declares this key, so nobody would read it");
    org.assertj.core.api.Assertions.assertThatThrownBy(reading::orElseThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("city.yaml:22")
        .hasMessageContaining("hall.yaml:13");
  }

  private static Written hall() {
    return rulebook("hall", HALL).over("law");
  }
}
