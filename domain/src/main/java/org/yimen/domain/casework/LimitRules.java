package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** What is asked when the limits of a case are extended 延期, suspended 中止 or resumed 恢复. */
record LimitRules(ActGround ground) {
  Ruling extend(Actor by, Instant at, Extension asked, boolean told) {
    boolean joint = ground.basis().item().joint();
    ProvisionKey<List<FunctionCode>> functions =
        joint
            ? CaseworkProvisions.EXTENDING_FUNCTIONS_JOINT
            : CaseworkProvisions.EXTENDING_FUNCTIONS_SINGLE;
    Ruling ruling = ground.officer(by, at, functions).and(ground.stage(Stage::isUndecided));
    if (!ground.state().stage().isUndecided()) return ruling;
    Provision<Boolean> tell =
        ground
            .rules()
            .get(
                joint
                    ? CaseworkProvisions.EXTENSION_TOLD_JOINT
                    : CaseworkProvisions.EXTENSION_TOLD_SINGLE);
    return ruling
        .and(
            ground
                .clockRules()
                .mayExtend(ground.clock(), asked, ground.basis().item().deciding().size()))
        .unless(!tell.value() || told, Reason.of(CaseReason.APPLICANT_NOT_TOLD, tell));
  }

  Ruling suspend(Actor by, Instant at, Suspension asked) {
    Ruling ruling =
        ground
            .officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS)
            .and(ground.stage(Stage::isUndecided));
    return ground.state().stage().isUndecided()
        ? ruling.and(ground.clockRules().maySuspend(ground.clock(), asked))
        : ruling;
  }

  Ruling resume(Actor by, Instant at, SuspensionKind kind, LocalDate lastDayOut) {
    Optional<Suspension> open =
        ground.state().suspensions().stream()
            .filter(s -> s.isOpen() && s.kind() == kind)
            .findFirst();
    return ground
        .officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS)
        .unless(
            open.isPresent(),
            Reason.of(
                CaseReason.NOT_SUSPENDED, HouseRule.WRONG_STATE, Argument.code("procedure", kind)))
        .unless(
            open.filter(s -> lastDayOut.isBefore(s.firstDay())).isEmpty(),
            Reason.of(
                CaseReason.DAY_BEFORE_LAST_STEP,
                HouseRule.NOT_POSSIBLE_DATE,
                Argument.day("day", lastDayOut)));
  }
}
