package org.yimen.app.day;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;

/** What becomes of the papers that a visitor hands in, until they are accepted or not. */
final class Intake {
  private final Scene scene;
  private final InventedPeople people;
  private final CaseActs acts;
  private final Decision decision;

  Intake(Scene scene, InventedPeople people) {
    this.scene = scene;
    this.people = people;
    this.acts = new CaseActs(scene);
    this.decision = new Decision(scene, acts);
  }

  /** How the visit goes on when the papers are dealt with. */
  @FunctionalInterface
  interface HandedIn {
    void goOn(Optional<CaseId> handled, Diary diary);
  }

  /** Notes who the visitor is and takes the matter in, unless nobody here may. */
  void receive(Visitor visitor, Window window, HandedIn then, Diary diary) {
    ItemVersion item = visitor.item().orElseThrow();
    Optional<Actor> clerk = scene.cast().accepting(item, window);
    if (clerk.isEmpty()) {
      then.goOn(Optional.empty(), diary);
      return;
    }
    PersonForm person = people.person(visitor);
    if (!scene.yimen().caseDesk().register(clerk.get(), person).isGranted())
      throw new IllegalStateException("an invented person was refused");
    diary.next(window, d -> handIn(visitor, window, clerk.get(), person.id(), then, d));
  }

  private void handIn(
      Visitor visitor, Window window, Actor clerk, PersonId person, HandedIn then, Diary diary) {
    ItemVersion item = visitor.item().orElseThrow();
    List<Material> wanted = item.materialsFor(false);
    boolean incomplete = visitor.chance().perMille(140) && wanted.size() > 1;
    List<MaterialMark> marks = new ArrayList<>();
    for (Material m : wanted) marks.add(MaterialMark.original(m.code()));
    if (incomplete) marks.remove(marks.size() - 1);
    CaseView view =
        acts.submit(
            new Submit(
                scene.request(),
                clerk,
                scene.hall().centre().id(),
                item.code(),
                Parties.of(new Applicant(person, ApplicantKind.CITIZEN)),
                marks,
                true,
                false));
    scene.tally().cases.incrementAndGet();
    Matter matter = new Matter(item, window, clerk, person, visitor.chance(), view);
    Agenda.Act over = d -> then.goOn(Optional.of(matter.id), d);
    if (incomplete) lacking(matter, wanted.get(wanted.size() - 1).code(), over, diary);
    else if (matter.chance.perMille(12)) decline(matter, over, diary);
    else accept(matter, over, diary);
  }

  private void lacking(Matter matter, MaterialCode missing, Agenda.Act over, Diary diary) {
    if (matter.chance.perMille(60)) {
      over.happen(diary);
      diary.at(
          scene.workingDaysLater(6, LocalTime.MIDNIGHT), matter, d -> acceptBySilence(matter, d));
      return;
    }
    acts.askFor(matter, missing);
    diary.next(
        matter,
        d -> {
          acts.handOver(matter);
          over.happen(d);
        });
    diary.at(
        scene.sitting(matter.chance.between(1, 4), matter.chance),
        matter,
        d -> {
          acts.supply(matter, missing);
          accept(matter, nothing -> {}, d);
        });
  }

  /** Nobody answers: when the days for a notice have passed the system states the acceptance. */
  private void acceptBySilence(Matter matter, Diary diary) {
    acts.acceptBySilence(matter);
    diary.in(
        Duration.ofHours(9),
        matter,
        d -> {
          acts.handOver(matter);
          decision.afterSilence(matter, d);
        });
  }

  private void decline(Matter matter, Agenda.Act over, Diary diary) {
    acts.decline(matter);
    diary.next(
        matter,
        d -> {
          acts.handOver(matter);
          decision.close(matter);
          over.happen(d);
        });
  }

  private void accept(Matter matter, Agenda.Act over, Diary diary) {
    CaseView accepted = acts.accept(matter);
    boolean atOnce = matter.item.promise().filter(p -> p.isSameDay()).isPresent();
    diary.next(
        matter,
        d -> {
          acts.handOver(matter);
          if (atOnce) decision.atOnce(matter, over, d);
          else over.happen(d);
        });
    if (!atOnce) decision.plan(matter, accepted, diary);
  }
}
