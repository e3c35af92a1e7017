package org.yimen.app.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CaseView;

/** What becomes of an accepted case: review, decision by another person, delivery, and its end. */
final class Decision {
  private final Scene scene;
  private final CaseActs acts;

  Decision(Scene scene, CaseActs acts) {
    this.scene = scene;
    this.acts = acts;
  }

  /** Enters review and decision, most in time and some too late. */
  void plan(Matter matter, CaseView accepted, Diary diary) {
    Chance chance = matter.chance;
    int promised =
        due(accepted).map(due -> scene.calendar().workingDaysBetween(scene.today(), due)).orElse(5);
    boolean slow = chance.perMille(25);
    int decideAfter =
        slow ? promised + chance.between(1, 3) : chance.between(1, Math.max(1, promised - 1));
    if (!matter.item.reviewedAndVerified()) {
      decideLater(matter, decideAfter, false, diary);
      return;
    }
    int reviewAfter = chance.between(0, Math.max(0, decideAfter - 1));
    diary.at(
        reviewAfter == 0 ? scene.nextSitting() : scene.sitting(reviewAfter, chance),
        matter,
        d -> review(matter, Math.max(1, decideAfter - reviewAfter), d));
  }

  /** A case that was accepted because nobody had answered is reviewed at once. */
  void afterSilence(Matter matter, Diary diary) {
    review(matter, 1, diary);
  }

  private void review(Matter matter, int decideAfter, Diary diary) {
    acts.review(matter, reviewer(matter), colleagues(matter));
    decideLater(matter, decideAfter, true, diary);
  }

  private void decideLater(Matter matter, int workingDays, boolean reviewed, Diary diary) {
    diary.at(scene.sitting(workingDays, matter.chance), matter, d -> decide(matter, reviewed, d));
  }

  private void decide(Matter matter, boolean reviewed, Diary diary) {
    Chance chance = matter.chance;
    if (reviewed && chance.perMille(8)) attemptByReviewer(matter);
    Actor approver = approver(matter);
    boolean refuses = chance.perMille(35);
    decided(matter, refuses ? acts.refuse(matter, approver) : acts.approve(matter, approver));
    diary.at(
        scene.sitting(chance.between(1, 5), chance),
        matter,
        d -> {
          acts.deliver(matter);
          close(matter);
        });
  }

  /**
   * Somebody tries to approve what they reviewed; the attempt is refused and stands in the journal.
   */
  private void attemptByReviewer(Matter matter) {
    Actor reviewer = reviewer(matter);
    Actor same = Actor.of(reviewer.person(), Functions.APPROVER, reviewer.place());
    if (!acts.approvalIsGranted(matter, same)) scene.tally().refusedActs.incrementAndGet();
  }

  /** The clerk decides and hands the result over while the applicant waits. */
  void atOnce(Matter matter, Agenda.Act over, Diary diary) {
    decided(matter, acts.approve(matter, matter.clerk));
    diary.next(
        matter,
        d -> {
          acts.deliver(matter);
          close(matter);
          over.happen(d);
        });
  }

  private void decided(Matter matter, CaseView view) {
    matter.nextPaper();
    if (due(view).filter(scene.today()::isAfter).isPresent()) scene.tally().late.incrementAndGet();
    scene.tally().label(view.label());
  }

  private static Optional<LocalDate> due(CaseView view) {
    return view.promisedDue().or(view::statutoryDue);
  }

  /** Closes the case and counts it. */
  void close(Matter matter) {
    CaseView view = acts.close(matter);
    if (matter.papers() == 1 && view.statutoryDue().isEmpty()) scene.tally().label(view.label());
    scene.tally().closed.incrementAndGet();
  }

  private Actor reviewer(Matter matter) {
    HallId hall = matter.window.hall();
    return scene
        .cast()
        .inFunction(Functions.REVIEWER, matter.item, hall, Set.of(matter.clerk.person()))
        .or(() -> scene.cast().inFunction(Functions.REVIEWER, matter.item, hall, Set.of()))
        .orElseThrow(() -> new IllegalStateException("nobody reviews " + matter.item.code()));
  }

  private Actor approver(Matter matter) {
    return scene
        .cast()
        .inFunction(
            Functions.DEPARTMENT_SUPERVISOR,
            matter.item,
            matter.window.hall(),
            Set.of(reviewer(matter).person()))
        .orElseThrow(() -> new IllegalStateException("nobody approves " + matter.item.code()));
  }

  private List<PersonId> colleagues(Matter matter) {
    boolean onSite = matter.item.steps().stream().anyMatch(s -> s.kind() == StepKind.SITE_SURVEY);
    return onSite
        ? List.of(matter.clerk.person(), scene.cast().at(other(matter)).person())
        : List.of();
  }

  private Window other(Matter matter) {
    return scene.cast().windows().stream()
        .filter(w -> !scene.cast().at(w).person().equals(matter.clerk.person()))
        .findFirst()
        .orElse(matter.window);
  }
}
