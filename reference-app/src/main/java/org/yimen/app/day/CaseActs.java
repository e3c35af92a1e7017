package org.yimen.app.day;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.ReviewDesk;
import org.yimen.ports.driving.Submit;

/** Acts on a case that the rules grant; a refusal is a fault of the simulation. */
final class CaseActs {
  private static final List<Remedy> REMEDIES =
      List.of(
          new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "自知道之日起60日内"),
          new Remedy(Remedy.Kind.LITIGATION, "岳麓区人民法院", "自知道之日起6个月内"));

  private final Scene scene;
  private final CaseDesk desk;
  private final ReviewDesk reviewDesk;

  CaseActs(Scene scene) {
    this.scene = scene;
    this.desk = scene.yimen().caseDesk();
    this.reviewDesk = scene.yimen().reviewDesk();
  }

  CaseView submit(Submit submit) {
    return must("submit", desk.submit(submit));
  }

  void askFor(Matter matter, MaterialCode missing) {
    must("notice", desk.notifySupplement(byClerk(matter), List.of(missing)));
  }

  void supply(Matter matter, MaterialCode missing) {
    must(
        "supply",
        desk.checkMaterials(byClerk(matter), List.of(MaterialMark.original(missing)), false));
  }

  void decline(Matter matter) {
    NonAcceptance notNeeded =
        new NonAcceptance(
            NonAcceptanceGround.NOT_NEEDED, "《中华人民共和国行政许可法》第三十二条第一款第一项", Optional.empty());
    must("decline", desk.decline(byClerk(matter), notNeeded));
  }

  CaseView accept(Matter matter) {
    return must("accept", desk.accept(byClerk(matter)));
  }

  void acceptBySilence(Matter matter) {
    must("silence", desk.acceptBySilence(by(scene.system(), matter)));
  }

  /** Hands over the paper that was issued last. */
  void handOver(Matter matter) {
    must("hand over", desk.handOver(byClerk(matter), matter.nextPaper()));
  }

  void review(Matter matter, Actor reviewer, List<PersonId> onSite) {
    must("review", reviewDesk.review(by(reviewer, matter), true, onSite));
  }

  CaseView approve(Matter matter, Actor approver) {
    return must("approve", reviewDesk.approve(by(approver, matter)));
  }

  CaseView refuse(Matter matter, Actor approver) {
    return must(
        "refuse",
        reviewDesk.refuse(
            by(approver, matter), List.of(new Ground("CONDITION_NOT_MET", "事项依据所列条件")), REMEDIES));
  }

  /** Tries to approve; says whether that was granted. */
  boolean approvalIsGranted(Matter matter, Actor by) {
    return reviewDesk.approve(by(by, matter)).isGranted();
  }

  void deliver(Matter matter) {
    must("deliver", desk.deliver(byClerk(matter), Delivery.Manner.WINDOW, matter.applicant));
  }

  CaseView close(Matter matter) {
    return must("close", desk.close(byClerk(matter)));
  }

  private CaseAct byClerk(Matter matter) {
    return by(matter.clerk, matter);
  }

  private CaseAct by(Actor actor, Matter matter) {
    return CaseAct.of(scene.request(), actor, matter.id);
  }

  private static CaseView must(String step, Outcome<CaseView> outcome) {
    if (outcome instanceof Outcome.Granted<CaseView> granted) return granted.state();
    throw new IllegalStateException(step + " was refused: " + outcome.ruling().codes());
  }
}
