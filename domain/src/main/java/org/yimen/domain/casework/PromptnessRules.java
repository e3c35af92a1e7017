package org.yimen.domain.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/** What is marked on the act that ends a delay 拖延: a warning with its clause, never a refusal. */
record PromptnessRules(ActGround ground) {
  /** Papers handed in without a check, and looked at only now. */
  Ruling firstCheck(Instant at) {
    CaseState state = ground.state();
    Provision<Boolean> once = ground.rules().get(PromptnessProvisions.FIRST_CHECK_AT_ONCE);
    boolean first =
        state.stage() == Stage.SUBMITTED
            && state.materials().isEmpty()
            && state.notices().isEmpty();
    long minutes = Duration.between(state.handedIn(), at).toMinutes();
    int most = ground.rules().value(PromptnessProvisions.FIRST_CHECK_MINUTES);
    return Ruling.granted()
        .unless(
            !once.value() || !first || minutes <= most,
            Reason.of(
                    CaseReason.CHECKED_LATE,
                    once,
                    Argument.number("minutes", minutes),
                    Argument.number("most", most))
                .as(Strength.WARN));
  }

  /** An immediate case that is decided later than on its day, or elsewhere than where it began. */
  Ruling immediate(Actor by, Instant at) {
    Provision<Boolean> once = ground.rules().get(PromptnessProvisions.IMMEDIATE_AT_ONCE);
    if (!once.value() || !ground.isImmediate()) return Ruling.granted();
    Acceptance accepted = ground.state().acceptance().orElseThrow();
    LocalDate today = ground.basis().day(at);
    boolean shifted =
        by.place().window().isPresent()
            && accepted.window().isPresent()
            && !by.place().window().equals(accepted.window());
    return Ruling.granted()
        .unless(
            !today.isAfter(accepted.day()),
            Reason.of(CaseReason.PUT_OFF, once, Argument.day("day", accepted.day()))
                .as(Strength.WARN))
        .unless(
            !shifted,
            Reason.of(
                    CaseReason.PUSHED_ON,
                    once,
                    Argument.id("window", accepted.window().map(Object::toString).orElse("")))
                .as(Strength.WARN));
  }

  /** Every limit that the case missed, with the days by which it did. */
  Ruling limits(LocalDate today) {
    Provision<Boolean> kept = ground.rules().get(PromptnessProvisions.LIMITS_KEPT);
    Ruling ruling = Ruling.granted();
    if (!kept.value()) return ruling;
    for (LimitReading missed :
        Punctuality.of(ground.state(), ground.basis(), today).stream()
            .flatMap(p -> p.missed().stream())
            .toList())
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(
                          CaseReason.LIMIT_MISSED,
                          kept,
                          Argument.code("limit", missed.kind()),
                          Argument.day("day", missed.due()),
                          Argument.number("days", missed.daysLate()))
                      .as(Strength.WARN)));
    return ruling;
  }
}
