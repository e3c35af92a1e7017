package org.yimen.domain.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/** What is asked before a case is reviewed 审查 and decided 决定. */
record DecisionRules(ActGround ground) {
  Ruling review(Actor by, Instant at, List<PersonId> with) {
    boolean substance =
        ground.basis().item().steps().stream().anyMatch(s -> s.kind() == StepKind.SITE_SURVEY);
    long persons = Stream.concat(Stream.of(by.person()), with.stream()).distinct().count();
    Provision<Integer> needed = ground.rules().get(CaseworkProvisions.SUBSTANCE_CHECK_PERSONS);
    return ground
        .officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS)
        .and(ground.mandate(at))
        .and(ground.stage(s -> s == Stage.ACCEPTED))
        .and(ground.notBefore(at))
        .unless(
            !substance || persons >= needed.value(),
            Reason.of(
                    CaseReason.TWO_OFFICERS_NEEDED,
                    needed,
                    Argument.number("needed", needed.value()),
                    Argument.number("present", persons))
                .mendedBy(CaseReason.ASK_COLLEAGUE));
  }

  Ruling decide(Actor by, Instant at) {
    return restingOnPersons(decidable(by, at));
  }

  Ruling refuse(Actor by, Instant at, List<Ground> grounds, List<Remedy> remedies) {
    Provision<Boolean> reasons = ground.rules().get(CaseworkProvisions.REFUSAL_REASONED);
    boolean reasoned = !grounds.isEmpty() && grounds.stream().noneMatch(g -> g.basis().isBlank());
    return restingOnPersons(
        decidable(by, at)
            .unless(!reasons.value() || reasoned, Reason.of(CaseReason.REASONS_MISSING, reasons))
            .and(told(remedies)));
  }

  /** One reason for all remedies left out, by the clauses that first ask for each. */
  private Ruling told(List<Remedy> remedies) {
    Provisions rules = ground.rules();
    List<ClauseId> asking =
        rules.value(CaseworkProvisions.REFUSAL_REMEDIES).stream()
            .filter(kind -> remedies.stream().noneMatch(r -> r.kind() == kind))
            .flatMap(
                kind ->
                    rules
                        .firstWhere(CaseworkProvisions.REFUSAL_REMEDIES, l -> l.contains(kind))
                        .stream())
            .map(Provision::clause)
            .distinct()
            .toList();
    return asking.isEmpty()
        ? Ruling.granted()
        : Ruling.of(
            Reason.of(CaseReason.REMEDIES_MISSING, asking)
                .as(rules.get(CaseworkProvisions.REFUSAL_REMEDIES).strength()));
  }

  private Ruling decidable(Actor by, Instant at) {
    boolean single =
        ground.isImmediate() && ground.rules().value(CaseworkProvisions.IMMEDIATE_SINGLE_OFFICER);
    Ruling ruling =
        ground
            .officer(by, at, deciding(by, single))
            .and(ground.mandate(at))
            .and(ground.stage(Stage::isUndecided))
            .and(ground.notBefore(at));
    if (!ground.state().stage().isUndecided()) return ruling;
    ruling = ruling.and(ground.promptness().immediate(by, at));
    Optional<Opinion> opinion = ground.state().opinion();
    Provision<Boolean> other = ground.rules().get(CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER);
    boolean reviewed =
        opinion
            .filter(o -> o.by().equals(by.person()) || o.with().contains(by.person()))
            .isPresent();
    return ruling
        .unless(
            opinion.isPresent() || single || !ground.basis().item().reviewedAndVerified(),
            Reason.of(
                    CaseReason.REVIEW_FIRST,
                    ground.rules().affirmed(CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER))
                .as(Strength.BLOCK)
                .mendedBy(CaseReason.DO_REVIEW))
        .unless(
            !other.value() || !reviewed,
            Reason.of(
                    CaseReason.SAME_PERSON, other, Argument.code("function", by.function().value()))
                .mendedBy(CaseReason.ASK_COLLEAGUE));
  }

  /**
   * Who decides at the window may decide an immediate case; who may approve at all may decide every
   * case.
   */
  private ProvisionKey<List<FunctionCode>> deciding(Actor by, boolean immediate) {
    boolean atWindow =
        immediate
            && ground.rules().value(CaseworkProvisions.IMMEDIATE_FUNCTIONS).contains(by.function());
    return atWindow
        ? CaseworkProvisions.IMMEDIATE_FUNCTIONS
        : CaseworkProvisions.APPROVING_FUNCTIONS;
  }

  private Ruling restingOnPersons(Ruling ruling) {
    return ground.state().opinion().isPresent()
        ? ruling.restingOn(
            CaseReason.BY_ANOTHER_PERSON,
            ground.rules().affirmed(CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER))
        : ruling.restingOn(
            CaseReason.BY_ONE_OFFICER,
            ground.rules().affirmed(CaseworkProvisions.IMMEDIATE_SINGLE_OFFICER));
  }
}
