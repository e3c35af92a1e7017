package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.rulebook.ClauseContext.CASE;
import static org.yimen.domain.rulebook.ClauseStatus.NOT_YET;
import static org.yimen.domain.rulebook.ClauseStatus.RECORDED;
import static org.yimen.domain.rulebook.RulebookLevel.CITY;
import static org.yimen.domain.rulebook.RulebookLevel.HALL;
import static org.yimen.domain.rulebook.RulebookLevel.PROVINCE;
import static org.yimen.domain.rulebook.Written.DAY_2021;
import static org.yimen.domain.rulebook.Written.DAY_2022;
import static org.yimen.domain.rulebook.Written.faults;
import static org.yimen.domain.rulebook.Written.law;
import static org.yimen.domain.rulebook.Written.read;
import static org.yimen.domain.rulebook.Written.rulebook;

import org.junit.jupiter.api.Test;

class RulebookLintTest {
  @Test
  void an_enforced_clause_names_a_key_that_it_sets_or_through_which_it_is_enforced() {
    assertThat(faults(law().clause("L-2").through("test.limit"))).isEmpty();
    assertThat(faults(law().clause("L-2")))
        .containsExactly("law.yaml:22: clause L-2 is enforced but names no key");
  }

  @Test
  void a_clause_that_is_not_enforced_sets_nothing() {
    assertThat(faults(law().clause("L-2", NOT_YET, CASE).sets("test.colour", "1")))
        .containsExactly("law.yaml:22: clause L-2 sets a key but its status is NOT_YET");
    assertThat(faults(law().clause("L-2", RECORDED, CASE))).isEmpty();
  }

  @Test
  void a_key_that_no_room_declares_has_no_reader() {
    assertThat(faults(law().clause("L-2").sets("test.none", "1").through("test.neither")))
        .containsExactly(
            "law.yaml:22: test.neither: no room declares this key, so nobody would read it",
            "law.yaml:23: test.none: no room declares this key, so nobody would read it");
  }

  @Test
  void an_unknown_function_is_named_with_its_line() {
    assertThat(faults(law().clause("L-2").list("test.signers", "CLERK", "EMPEROR")))
        .containsExactly("law.yaml:23: test.signers: function EMPEROR is not known");
  }

  @Test
  void a_setting_rests_on_a_clause_of_its_own_file() {
    assertThat(faults(law().underClause("X-1", "test.colour", "1")))
        .containsExactly("law.yaml:13: test.colour: there is no clause X-1");
  }

  @Test
  void two_clauses_of_a_file_may_not_set_one_value() {
    assertThat(faults(law().clause("L-2").sets("test.limit", "18")))
        .containsExactly("law.yaml:23: test.limit: is set by clause L-1 and by clause L-2 alike");
  }

  @Test
  void a_clause_stands_once() {
    assertThat(faults(law().clause("L-1").through("test.limit")))
        .containsExactly("law.yaml:22: clause L-1 stands in law.yaml:11 already");
    Written other = rulebook("city", CITY).over("law").clause("L-1").through("test.limit");
    assertThat(faults(law(), other))
        .containsExactly("city.yaml:11: clause L-1 stands in law.yaml:11 already");
  }

  @Test
  void every_clause_has_its_phrase_and_its_paraphrase() {
    assertThat(faults(law().clause("L-2", RECORDED, CASE, "", " ")))
        .containsExactly(
            "law.yaml:22: clause L-2 has no phrase", "law.yaml:22: clause L-2 has no says");
  }

  @Test
  void house_rules_are_nobody_elses() {
    assertThat(faults(law().clause("YM-1", RECORDED, CASE)))
        .containsExactly("law.yaml:22: identifiers YM- are those of house rules");
  }

  @Test
  void one_edition_has_one_file() {
    assertThat(faults(law(), law().file("copy.yaml")))
        .containsExactly("copy.yaml:1: law@2020-01-01 stands in law.yaml:1 already");
  }

  @Test
  void a_rulebook_lies_over_one_that_is_loaded_and_not_nearer() {
    assertThat(faults(rulebook("hall", HALL).over("law")))
        .contains("hall.yaml:1: rulebook law below is not loaded");
    Written hall = rulebook("hall", HALL).over("law");
    assertThat(faults(law(), hall, rulebook("province", PROVINCE).over("hall")))
        .containsExactly(
            "province.yaml:1: a rulebook of level PROVINCE cannot lie over one of level HALL");
  }

  @Test
  void rulebooks_do_not_lie_over_each_other_in_a_circle() {
    assertThat(faults(law(), rulebook("a", HALL).over("b"), rulebook("b", HALL).over("a")))
        .containsExactly(
            "a.yaml:1: rulebooks lie over each other in a circle: [b, a]",
            "b.yaml:1: rulebooks lie over each other in a circle: [a, b]");
  }

  @Test
  void a_day_of_commencement_before_the_day_of_issue_is_remarked_and_loads() {
    RulebookReading reading = read(law().issued(DAY_2022).effective(DAY_2021));
    assertThat(reading.rulebooks()).isPresent();
    assertThat(reading.faults())
        .extracting(RulebookFault::zh)
        .containsExactly("law.yaml:1: 生效日 2021-01-01 早于发布日 2022-01-01");
  }
}
