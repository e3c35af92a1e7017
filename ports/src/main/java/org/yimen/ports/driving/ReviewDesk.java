package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/** The desk where cases are reviewed and decided 审查, 核准. The same promises as {@link CaseDesk}. */
@PrimaryPort
public interface ReviewDesk {
  /** Reviews 审查, with colleagues where the substance is checked. */
  Outcome<CaseView> review(CaseAct act, boolean proposesGrant, List<PersonId> with);

  /** Whether {@link #review} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayReview(CaseAct act, List<PersonId> with);

  /** Approves 准予. */
  Outcome<CaseView> approve(CaseAct act);

  /** Whether {@link #approve} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayApprove(CaseAct act);

  /** Refuses 不予许可 with reasons and remedies. */
  Outcome<CaseView> refuse(CaseAct act, List<Ground> grounds, List<Remedy> remedies);

  /** Extends the limit 延期 once. */
  Outcome<CaseView> extend(
      CaseAct act, int workingDays, boolean movesPromise, boolean applicantTold);

  /** Whether {@link #extend} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayExtend(CaseAct act, int workingDays, boolean applicantTold);

  /** Enters a procedure whose days do not count. */
  Outcome<CaseView> suspend(CaseAct act, Suspension procedure);

  /** Ends the running procedure of that kind. */
  Outcome<CaseView> resume(CaseAct act, SuspensionKind kind, LocalDate lastDayOut);
}
