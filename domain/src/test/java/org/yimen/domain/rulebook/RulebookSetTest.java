package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.rulebook.RulebookLevel.HALL;
import static org.yimen.domain.rulebook.Written.DAY_2020;
import static org.yimen.domain.rulebook.Written.DAY_2021;
import static org.yimen.domain.rulebook.Written.DAY_2022;
import static org.yimen.domain.rulebook.Written.faults;
import static org.yimen.domain.rulebook.Written.law;
import static org.yimen.domain.rulebook.Written.read;
import static org.yimen.domain.rulebook.Written.rulebook;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.RulebookId;
import org.yimen.testing.Clause;

class RulebookSetTest {
  private static final RulebookId LAW = new RulebookId("law");
  private static final RulebookId STREET = new RulebookId("street");

  @Test
  void the_edition_in_force_on_the_day_is_taken() {
    RulebookSet set = read(law(), stricterLaw()).orElseThrow();
    assertThat(set.stack(LAW, DAY_2022.minusDays(1)).value(Written.LIMIT)).isEqualTo(20);
    assertThat(set.stack(LAW, DAY_2022).value(Written.LIMIT)).isEqualTo(10);
    assertThat(set.stack(LAW, DAY_2022).version()).isEqualTo("law@2022-01-01");
    assertThat(set.editions(LAW))
        .extracting(RulebookInfo::edition)
        .containsExactly("law@2020-01-01", "law@2022-01-01");
  }

  @Test
  @Clause("MXH-0")
  void without_a_day_of_commencement_it_applies_from_the_day_of_issue_and_says_so() {
    Written street =
        rulebook("street", HALL).over("law").issued(DAY_2021).withoutCommencement().clause("S-1");
    street.sets("test.colour", "7");
    RulebookReading reading = read(law(), street);
    assertThat(reading.faults())
        .extracting(RulebookFault::en)
        .containsExactly(
            "street.yaml:1: names no day of commencement; it applies from its day of issue"
                + " 2021-01-01");
    RulebookSet set = reading.orElseThrow();
    assertThat(set.stack(STREET, DAY_2021.minusDays(1)).value(Written.COLOUR)).isZero();
    assertThat(set.stack(STREET, DAY_2021).value(Written.COLOUR)).isEqualTo(7);
    assertThat(set.editions(STREET).get(0).effectiveByDefault()).isTrue();
  }

  @Test
  void a_version_is_found_again_after_a_newer_edition_came() {
    RulebookSet set = read(law(), stricterLaw()).orElseThrow();
    String then = set.stack(LAW, DAY_2021).version();
    assertThat(set.version(then).orElseThrow().value(Written.LIMIT)).isEqualTo(20);
    assertThat(set.version("law@1999-01-01")).isEmpty();
  }

  @Test
  void an_older_stack_is_checked_as_well_as_the_newest() {
    Written street = rulebook("street", HALL).over("law").effective(DAY_2021).clause("S-1");
    street.sets("test.limit", "15");
    assertThat(faults(law(), stricterLaw(), street))
        .containsExactly(
            "street.yaml:12: test.limit: S-1 of street@2021-01-01 says 15 (BLOCK), which binds"
                + " less than 10 (BLOCK) of L-1 of law@2022-01-01 (law-2022.yaml:12)");
  }

  @Test
  void a_day_before_the_lowest_layer_is_refused_with_the_first_complete_day() {
    RulebookSet set = read(law()).orElseThrow();
    LocalDate before = DAY_2020.minusDays(1);
    assertThat(set.completeFrom(LAW)).isEqualTo(DAY_2020);
    assertThatThrownBy(() -> set.stack(LAW, before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the stack of law is complete from 2020-01-01, asked for 2019-12-31");
  }

  @Test
  void an_unknown_rulebook_is_named() {
    RulebookSet set = read(law()).orElseThrow();
    assertThat(set.knows(STREET)).isFalse();
    assertThatThrownBy(() -> set.stack(STREET, DAY_2020))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rulebook street");
    assertThat(set.editions(STREET)).isEmpty();
  }

  private static Written stricterLaw() {
    return rulebook("law", RulebookLevel.LAW)
        .file("law-2022.yaml")
        .issued(DAY_2021)
        .effective(DAY_2022)
        .clause("L-1")
        .sets("test.limit", "10");
  }
}
