package org.yimen.ports.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.ReviewDesk;

/** Answers {@link ReviewDesk}. */
@Application
final class ReviewDeskService implements ReviewDesk {
  private final CaseWork work;

  ReviewDeskService(CaseWork work) {
    this.work = work;
  }

  @Override
  public Outcome<CaseView> review(CaseAct act, boolean proposesGrant, List<PersonId> with) {
    return work.act(
        act, "review", (c, at, basis) -> c.review(act.by(), at, proposesGrant, with, basis));
  }

  @Override
  public Optional<Ruling> mayReview(CaseAct act, List<PersonId> with) {
    return work.ask(act, (c, at, basis) -> c.mayReview(act.by(), at, with, basis));
  }

  @Override
  public Outcome<CaseView> approve(CaseAct act) {
    return work.act(act, "approve", (c, at, basis) -> c.approve(act.by(), at, basis));
  }

  @Override
  public Optional<Ruling> mayApprove(CaseAct act) {
    return work.ask(act, (c, at, basis) -> c.mayDecide(act.by(), at, basis));
  }

  @Override
  public Outcome<CaseView> refuse(CaseAct act, List<Ground> grounds, List<Remedy> remedies) {
    return work.act(
        act, "refuse", (c, at, basis) -> c.refuse(act.by(), at, grounds, remedies, basis));
  }

  @Override
  public Outcome<CaseView> extend(
      CaseAct act, int workingDays, boolean movesPromise, boolean applicantTold) {
    return work.act(
        act,
        "extend",
        (c, at, basis) -> c.extend(act.by(), at, workingDays, movesPromise, applicantTold, basis));
  }

  @Override
  public Optional<Ruling> mayExtend(CaseAct act, int workingDays, boolean applicantTold) {
    return work.ask(
        act,
        (c, at, basis) -> c.extend(act.by(), at, workingDays, true, applicantTold, basis).ruling());
  }

  @Override
  public Outcome<CaseView> suspend(CaseAct act, Suspension procedure) {
    return work.act(act, "suspend", (c, at, basis) -> c.suspend(act.by(), at, procedure, basis));
  }

  @Override
  public Outcome<CaseView> resume(CaseAct act, SuspensionKind kind, LocalDate lastDayOut) {
    return work.act(
        act, "resume", (c, at, basis) -> c.resume(act.by(), at, kind, lastDayOut, basis));
  }
}
