package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.Password;
import org.yimen.ports.driving.SignIn;

/** How long sessions last and passwords are is for a rulebook to say; else the house reads it. */
class SignOnRulesTest {
  private static final LogInName WEN = new LogInName("wen");

  private static SignOnRules saying(ProvisionKey<Integer> key, int value) {
    return new SignOnRules(
        Provisions.named("hall@2024-01-01")
            .set("hall", key, new Provision<>(value, new ClauseId("HALL-1"), Strength.BLOCK))
            .build(),
        Optional.of(SampleHall.SHANGHAI));
  }

  private static Reason only(Ruling ruling) {
    assertThat(ruling.reasons()).hasSize(1);
    return ruling.reasons().get(0);
  }

  @Test
  void a_rulebook_sets_the_length_of_passwords_and_is_named_for_it() {
    SignOnRules rules = saying(SignOnProvisions.PASSWORD_LEAST, 14);

    Reason shorter = only(Passwords.mayChoose(new Password("1234567890123"), WEN, rules));

    assertThat(shorter.clauses()).containsExactly(new ClauseId("HALL-1"));
    assertThat(shorter.arguments()).containsExactly(Argument.number("least", 14));
    assertThat(Passwords.mayChoose(new Password("12345678901234"), WEN, rules).reasons()).isEmpty();
  }

  @Test
  void a_rulebook_sets_how_long_sessions_last_and_failures_count() {
    assertThat(saying(SignOnProvisions.IDLE_MINUTES, 10).idle()).isEqualTo(Duration.ofMinutes(10));
    assertThat(saying(SignOnProvisions.LONGEST_HOURS, 8).longest()).isEqualTo(Duration.ofHours(8));
    assertThat(saying(SignOnProvisions.FAILURE_MINUTES, 20).window())
        .isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void where_no_centre_stands_the_house_counts_and_tells_the_instant() {
    SampleHall empty = SampleHall.empty();
    for (int i = 0; i < 5; i++) signIn(empty);

    Reason later = only(signIn(empty).ruling());

    assertThat(later.code()).isEqualTo("usecase.TRY_LATER");
    assertThat(later.clauses()).containsExactly(new ClauseId("YM-14"));
    assertThat(later.arguments()).containsExactly(Argument.id("at", "2024-03-04T01:16:00Z"));
  }

  private static Outcome<Admission> signIn(SampleHall hall) {
    return hall.doors
        .frontDoor()
        .signIn(new SignIn(SampleHall.SYSTEM, "nobody", new Password("guess"), "192.0.2.1"));
  }
}
