package org.yimen.ports.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;

/**
 * On what a paper rests 依据: clauses of law and rulebooks, never a rule of this system, each once.
 */
record PaperSources(Basis basis) {
  private Provisions rules() {
    return basis.rules();
  }

  List<LegalClause> acceptance(boolean bySilence) {
    return clauses(
        said(
            bySilence
                ? CaseworkProvisions.SILENCE_ACCEPTS
                : CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE),
        said(
            basis.item().joint()
                ? DeadlineProvisions.LIMIT_JOINT
                : DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT));
  }

  List<LegalClause> notice() {
    return clauses(
        said(CaseworkProvisions.ONE_TIME_NOTICE), said(DeadlineProvisions.SUPPLEMENT_NOTICE));
  }

  List<LegalClause> nonAcceptance(NonAcceptance why) {
    return clauses(
        rules()
            .firstWhere(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS, g -> g.contains(why.ground()))
            .map(Provision::clause));
  }

  List<LegalClause> decision(Decision decision) {
    return decision.granted()
        ? clauses(said(DeadlineProvisions.DELIVERY))
        : clauses(
            said(CaseworkProvisions.REFUSAL_REASONED), said(CaseworkProvisions.REFUSAL_REMEDIES));
  }

  private Optional<ClauseId> said(ProvisionKey<?> key) {
    return rules().isSaid(key) ? rules().find(key).map(Provision::clause) : Optional.empty();
  }

  @SafeVarargs
  private List<LegalClause> clauses(Optional<ClauseId>... ids) {
    return Stream.of(ids)
        .flatMap(Optional::stream)
        .filter(PaperSources::isLaw)
        .distinct()
        .map(this::clause)
        .toList();
  }

  private static boolean isLaw(ClauseId clause) {
    return Arrays.stream(HouseRule.values()).noneMatch(r -> r.id().equals(clause));
  }

  private LegalClause clause(ClauseId id) {
    return rules()
        .clause(id)
        .orElseGet(() -> new LegalClause(id, "", "", "", "", ClauseStatus.NOT_YET));
  }
}
