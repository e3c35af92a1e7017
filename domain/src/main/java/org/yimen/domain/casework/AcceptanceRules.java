package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;

/** What is asked before an application is accepted 受理, by an officer or by silence, or declined. */
record AcceptanceRules(ActGround ground, IntakeRules intake) {
  Ruling accept(Actor by, Instant at) {
    return withLimit(
        ground
            .officer(by, at, CaseworkProvisions.ACCEPTING_FUNCTIONS)
            .and(ground.mandate(at))
            .and(ground.atWindow(by, CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW))
            .and(ground.stage(Stage::isIntake))
            .and(completeAndDeclared())
            .and(ground.promptness().firstCheck(at))
            .restingOn(
                CaseReason.COMPLETE_SO_ACCEPTED,
                ground.rules().affirmed(CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE)));
  }

  Ruling acceptBySilence(Actor by, Instant at) {
    Provision<Boolean> silence = ground.rules().get(CaseworkProvisions.SILENCE_ACCEPTS);
    boolean told = ground.state().notices().stream().anyMatch(SupplementNotice::stopsIntake);
    LocalDate lastDay = intake.lastNoticeDay();
    Ruling ruling =
        Ruling.granted()
            .unless(
                by.function().equals(Functions.SYSTEM),
                Reason.of(
                    CaseReason.ONLY_SYSTEM,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("function", by.function().value())))
            .and(ground.stage(Stage::isIntake));
    if (!silence.value())
      return ruling.and(
          Ruling.of(
              Reason.of(CaseReason.SILENCE_ACCEPTS_NOTHING, silence)
                  .as(Strength.BLOCK)
                  .mendedBy(CaseReason.ACCEPT_CASE)));
    return withLimit(
        ruling
            .unless(
                !told && ground.basis().day(at).isAfter(lastDay),
                Reason.of(CaseReason.NOT_SILENT_YET, silence, Argument.day("day", lastDay))
                    .as(Strength.BLOCK))
            .restingOn(CaseReason.SILENCE_IS_ACCEPTANCE, silence, Argument.day("day", lastDay)));
  }

  Ruling decline(Actor by, Instant at, NonAcceptance why) {
    Provisions rules = ground.rules();
    Provision<Boolean> reasoned = rules.get(CaseworkProvisions.NON_ACCEPTANCE_REASONED);
    return ground
        .officer(by, at, CaseworkProvisions.ACCEPTING_FUNCTIONS)
        .and(ground.mandate(at))
        .and(ground.atWindow(by, CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW))
        .and(ground.stage(Stage::isIntake))
        .and(ground.promptness().firstCheck(at))
        .and(knownGround(why))
        .unless(
            !reasoned.value() || !why.basis().isBlank(),
            Reason.of(CaseReason.GROUND_MISSING, asking(reasoned)).as(reasoned.strength()))
        .and(rightAuthority(why))
        .and(notComplete(why))
        .restingOn(
            CaseReason.NOT_ACCEPTED_BECAUSE,
            rules
                .firstWhere(
                    CaseworkProvisions.NON_ACCEPTANCE_GROUNDS, g -> g.contains(why.ground()))
                .orElseGet(() -> rules.get(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS)),
            Argument.code("ground", why.ground()));
  }

  /** Every rulebook that asks for the reason: the law of licences, and who asks it of all items. */
  private List<ClauseId> asking(Provision<Boolean> reasoned) {
    List<ClauseId> said =
        ground.rules().explain(CaseworkProvisions.NON_ACCEPTANCE_REASONED).stream()
            .filter(layer -> !layer.isByHouse() && layer.provision().value())
            .map(layer -> layer.provision().clause())
            .distinct()
            .toList();
    return said.isEmpty() ? List.of(reasoned.clause()) : said;
  }

  private Ruling knownGround(NonAcceptance why) {
    List<ClauseId> listing =
        ground.rules().explain(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS).stream()
            .map(l -> l.provision().clause())
            .distinct()
            .toList();
    return Ruling.granted()
        .unless(
            ground.rules().value(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS).contains(why.ground()),
            Reason.of(CaseReason.GROUND_UNKNOWN, listing, Argument.code("ground", why.ground())));
  }

  private Ruling rightAuthority(NonAcceptance why) {
    Provision<Boolean> named = ground.rules().get(CaseworkProvisions.RIGHT_AUTHORITY_NAMED);
    return Ruling.granted()
        .unless(
            !named.value()
                || why.ground() != NonAcceptanceGround.WRONG_AUTHORITY
                || why.directedTo().filter(a -> !a.isBlank()).isPresent(),
            Reason.of(CaseReason.AUTHORITY_NOT_NAMED, named));
  }

  private Ruling notComplete(NonAcceptance why) {
    Provision<Boolean> must = ground.rules().get(CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE);
    boolean withinAuthority =
        why.ground() != NonAcceptanceGround.WRONG_AUTHORITY
            && why.ground() != NonAcceptanceGround.NOT_NEEDED;
    return Ruling.granted()
        .unless(
            !must.value() || !withinAuthority || !intake.incomplete().isEmpty(),
            Reason.of(CaseReason.MUST_ACCEPT, must).mendedBy(CaseReason.ACCEPT_CASE));
  }

  private Ruling completeAndDeclared() {
    Ruling ruling = Ruling.granted();
    for (MaterialCode code : intake.incomplete())
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(
                          CaseReason.MATERIALS_INCOMPLETE,
                          ground.rules().affirmed(CaseworkProvisions.ONE_TIME_NOTICE),
                          Argument.name("material", ground.nameOf(code)))
                      .as(Strength.BLOCK)
                      .mendedBy(CaseReason.GIVE_NOTICE)));
    Provision<Boolean> declaration = ground.rules().get(CaseworkProvisions.DECLARATION_OF_TRUTH);
    return ruling.unless(
        ground.state().declared() || !declaration.value(),
        Reason.of(CaseReason.DECLARATION_MISSING, declaration)
            .mendedBy(CaseReason.TAKE_DECLARATION));
  }

  private Ruling withLimit(Ruling ruling) {
    Provision<TimeLimit> limit = ground.limit();
    return ruling.restingOn(
        CaseReason.LIMIT_SET, limit, Argument.number("days", limit.value().workingDays()));
  }
}
