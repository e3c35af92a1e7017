package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.UnknownRulebookException;
import org.yimen.ports.driven.WrittenRulebooks;

/** The rules of {@link Rulebooks}. */
public abstract class RulebooksContract {
  /** The rulebooks in question, with at least one of that name. */
  protected abstract Rulebooks rulebooks();

  /** A rulebook they know. */
  protected abstract RulebookId known();

  /** Days and the version text of its stack in force on each, at least one. */
  protected abstract Map<LocalDate, String> versions();

  @Test
  void RB_1_inForce_gives_the_stack_of_the_day() {
    Rulebooks rulebooks = rulebooks();
    for (int round = 0; round < 3; round++)
      versions()
          .forEach(
              (day, version) ->
                  assertThat(rulebooks.inForce(known(), day).version()).isEqualTo(version));
  }

  @Test
  void RB_1_inForce_says_the_same_each_time_on_many_threads() {
    Rulebooks rulebooks = rulebooks();
    for (LocalDate day : versions().keySet()) {
      Provisions first = rulebooks.inForce(known(), day);
      for (Provisions again : Crowd.of(8, i -> rulebooks.inForce(known(), day)))
        assertSame(again, first);
    }
  }

  @Test
  void RB_2_version_gives_a_stack_back() {
    Rulebooks rulebooks = rulebooks();
    versions()
        .forEach(
            (day, version) ->
                assertSame(rulebooks.version(version), rulebooks.inForce(known(), day)));
  }

  @Test
  void RB_3_the_unknown_is_said_to_be_unknown() {
    LocalDate day = versions().keySet().iterator().next();
    assertThatExceptionOfType(UnknownRulebookException.class)
        .isThrownBy(() -> rulebooks().inForce(new RulebookId("no-such-rulebook"), day));
    for (String version :
        List.of(
            "no-such-rulebook@1900-01-01",
            known() + "@1900-01-01",
            known().value(),
            "@2026-01-01",
            "no such@2026-01-01",
            "@",
            ""))
      assertThatExceptionOfType(UnknownRulebookException.class)
          .as("version \"%s\"", version)
          .isThrownBy(() -> rulebooks().version(version));
  }

  @Test
  void RB_4_what_is_written_holds_every_edition_in_force() {
    Optional<WrittenRulebooks> written = rulebooks().written();
    if (written.isEmpty()) return;
    List<String> editions = written.get().sources().stream().map(RulebookSource::edition).toList();
    versions().values().forEach(v -> assertThat(editions).contains(v.split("/")));
    versions()
        .forEach(
            (day, version) ->
                assertThat(written.get().set().stack(known(), day).version()).isEqualTo(version));
  }

  private static void assertSame(Provisions one, Provisions other) {
    assertThat(one.version()).isEqualTo(other.version());
    List<ProvisionKey<?>> keys = new ArrayList<>(DeadlineProvisions.all());
    keys.addAll(QueueProvisions.all());
    assertThat(keys).allSatisfy(k -> assertThat(one.explain(k)).isEqualTo(other.explain(k)));
  }
}
