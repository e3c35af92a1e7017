package org.yimen.app.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.ReviewDesk;
import org.yimen.ports.driving.Submit;

/** What becomes of the matters that visitors bring: each case from hand-in until it is closed. */
final class Matters {
  private static final List<Remedy> REMEDIES =
      List.of(
          new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "自知道之日起60日内"),
          new Remedy(Remedy.Kind.LITIGATION, "岳麓区人民法院", "自知道之日起6个月内"));

  private final Scene scene;
  private final CaseDesk desk;
  private final ReviewDesk reviewDesk;
  private final InventedPeople people;

  /** A case on its way; papers are numbered by their place. */
  private static final class Matter {
    final ItemVersion item;
    final Window window;
    final Actor clerk;
    final PersonId applicant;
    final CaseId id;
    final String number;
    int papers;

    Matter(ItemVersion item, Window window, Actor clerk, PersonId applicant, CaseView view) {
      this.item = item;
      this.window = window;
      this.clerk = clerk;
      this.applicant = applicant;
      this.id = view.id();
      this.number = view.number();
    }
  }

  Matters(Scene scene, InventedPeople people) {
    this.scene = scene;
    this.desk = scene.yimen().caseDesk();
    this.reviewDesk = scene.yimen().reviewDesk();
    this.people = people;
  }

  /** Hands a matter in at the window; empty where nobody here may take it. */
  Optional<CaseId> handIn(ItemVersion item, Window window) {
    Optional<Actor> clerk = scene.cast().accepting(item, window);
    if (clerk.isEmpty()) return Optional.empty();
    PersonForm person = people.next();
    if (!desk.register(clerk.get(), person).isGranted())
      throw new IllegalStateException("an invented person was refused");
    List<Material> wanted = item.materialsFor(false);
    boolean incomplete = scene.chance().perMille(140) && wanted.size() > 1;
    List<MaterialMark> marks = new ArrayList<>();
    for (Material m : wanted) marks.add(MaterialMark.original(m.code()));
    if (incomplete) marks.remove(marks.size() - 1);
    Submit submit =
        new Submit(
            scene.request(),
            clerk.get(),
            scene.hall().centre().id(),
            item.code(),
            Parties.of(new Applicant(person.id(), ApplicantKind.CITIZEN)),
            marks,
            true,
            false);
    CaseView view = must("submit", desk.submit(submit));
    scene.tally().cases++;
    Matter matter = new Matter(item, window, clerk.get(), person.id(), view);
    takeUp(matter, wanted, incomplete);
    return Optional.of(matter.id);
  }

  private void takeUp(Matter matter, List<Material> wanted, boolean incomplete) {
    step();
    if (incomplete) {
      MaterialCode missing = wanted.get(wanted.size() - 1).code();
      if (scene.chance().perMille(60)) {
        waitForSilence(matter, missing);
        return;
      }
      must("notice", desk.notifySupplement(act(matter.clerk, matter), List.of(missing)));
      handOver(matter);
      scene
          .agenda()
          .at(
              scene.workingDaysLater(scene.chance().between(1, 4), time(9, 16)),
              () -> supplied(matter, missing));
    } else if (scene.chance().perMille(12)) decline(matter);
    else accept(matter);
  }

  /** Nobody answers: when the days for a notice have passed the system states the acceptance. */
  private void waitForSilence(Matter matter, MaterialCode missing) {
    scene
        .agenda()
        .at(
            scene.workingDaysLater(6, LocalTime.of(0, 5)),
            () -> {
              must("silence", desk.acceptBySilence(act(scene.system(), matter)));
              scene.clock().pass(Duration.ofHours(9));
              handOver(matter);
              must(
                  "late supply",
                  reviewDesk.review(act(reviewer(matter), matter), true, colleagues(matter)));
              decideLater(matter, 1, true);
            });
  }

  private void supplied(Matter matter, MaterialCode missing) {
    must(
        "supply",
        desk.checkMaterials(
            act(matter.clerk, matter), List.of(MaterialMark.original(missing)), false));
    step();
    accept(matter);
  }

  private void decline(Matter matter) {
    must(
        "decline",
        desk.decline(
            act(matter.clerk, matter),
            new NonAcceptance(
                NonAcceptanceGround.NOT_NEEDED, "《中华人民共和国行政许可法》第三十二条第一款第一项", Optional.empty())));
    handOver(matter);
    close(matter);
  }

  private void accept(Matter matter) {
    CaseView view = must("accept", desk.accept(act(matter.clerk, matter)));
    step();
    handOver(matter);
    boolean atOnce = matter.item.promise().filter(p -> p.isSameDay()).isPresent();
    if (atOnce) {
      step();
      decided(matter, must("approve", reviewDesk.approve(act(matter.clerk, matter))));
      step();
      deliver(matter);
      return;
    }
    int promised =
        view.promisedDue()
            .or(view::statutoryDue)
            .map(due -> scene.calendar().workingDaysBetween(scene.today(), due))
            .orElse(5);
    boolean slow = scene.chance().perMille(25);
    int decideAfter =
        slow
            ? promised + scene.chance().between(1, 3)
            : scene.chance().between(1, Math.max(1, promised - 1));
    if (!matter.item.reviewedAndVerified()) {
      decideLater(matter, decideAfter, false);
      return;
    }
    int reviewAfter = scene.chance().between(0, Math.max(0, decideAfter - 1));
    scene
        .agenda()
        .at(
            reviewAfter == 0
                ? scene.clock().now().plus(Duration.ofMinutes(scene.chance().between(5, 30)))
                : scene.workingDaysLater(reviewAfter, time(9, 16)),
            () -> {
              must(
                  "review",
                  reviewDesk.review(act(reviewer(matter), matter), true, colleagues(matter)));
              decideLater(matter, Math.max(1, decideAfter - reviewAfter), true);
            });
  }

  private void decideLater(Matter matter, int workingDays, boolean reviewed) {
    scene
        .agenda()
        .at(
            scene.workingDaysLater(workingDays, time(9, 16)),
            () -> {
              if (reviewed && scene.chance().perMille(8)) attemptByReviewer(matter);
              Actor approver = approver(matter);
              CaseView view =
                  scene.chance().perMille(35)
                      ? must(
                          "refuse",
                          reviewDesk.refuse(
                              act(approver, matter),
                              List.of(new Ground("CONDITION_NOT_MET", "事项依据所列条件")),
                              REMEDIES))
                      : must("approve", reviewDesk.approve(act(approver, matter)));
              decided(matter, view);
              scene
                  .agenda()
                  .at(
                      scene.workingDaysLater(scene.chance().between(1, 5), time(9, 16)),
                      () -> deliver(matter));
            });
  }

  /**
   * Somebody tries to approve what they reviewed; the attempt is refused and stands in the journal.
   */
  private void attemptByReviewer(Matter matter) {
    Actor reviewer = reviewer(matter);
    Actor same = Actor.of(reviewer.person(), Functions.APPROVER, reviewer.place());
    if (!reviewDesk.approve(act(same, matter)).isGranted()) scene.tally().refusedActs++;
  }

  private void decided(Matter matter, CaseView view) {
    matter.papers++;
    Optional<LocalDate> due = view.promisedDue().or(view::statutoryDue);
    if (due.filter(scene.today()::isAfter).isPresent()) scene.tally().late++;
    scene.tally().label(view.label());
  }

  private void deliver(Matter matter) {
    must(
        "deliver",
        desk.deliver(act(matter.clerk, matter), Delivery.Manner.WINDOW, matter.applicant));
    close(matter);
  }

  private void close(Matter matter) {
    CaseView view = must("close", desk.close(act(matter.clerk, matter)));
    if (matter.papers == 1 && view.statutoryDue().isEmpty()) scene.tally().label(view.label());
    scene.tally().closed++;
  }

  /** Hands over the paper that was issued last. */
  private void handOver(Matter matter) {
    matter.papers++;
    must(
        "hand over", desk.handOver(act(matter.clerk, matter), matter.number + "-" + matter.papers));
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

  private CaseAct act(Actor by, Matter matter) {
    return CaseAct.of(scene.request(), by, matter.id);
  }

  private LocalTime time(int fromHour, int toHour) {
    return LocalTime.of(scene.chance().between(fromHour, toHour), scene.chance().between(0, 59));
  }

  /** People need a moment between two acts. */
  private void step() {
    scene.clock().pass(Duration.ofSeconds(2));
  }

  private static CaseView must(String step, Outcome<CaseView> outcome) {
    if (outcome instanceof Outcome.Granted<CaseView> granted) return granted.state();
    throw new IllegalStateException(step + " was refused: " + outcome.ruling().codes());
  }
}
