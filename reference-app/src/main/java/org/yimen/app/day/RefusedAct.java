package org.yimen.app.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Parties;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;

/**
 * An act that the rules refuse, tried for real: an officer wants to accept a case whose papers are
 * not complete. Then papers and declaration are completed on the spot and the case runs to its end,
 * so that it leaves nothing open.
 *
 * @param what which act, in both languages
 * @param outcome the refusal
 * @param label of the case
 */
public record RefusedAct(String what, Outcome<CaseView> outcome, String label) {
  /**
   * Tries it; empty where no item decided at once asks for two papers, or nobody may accept one.
   */
  public static Optional<RefusedAct> tryOne(Yimen yimen, HallFile hall) {
    Cast cast = new Cast(hall);
    for (ItemVersion item : hall.items())
      for (Window window : cast.windows()) {
        Optional<Actor> clerk = cast.accepting(item, window);
        if (clerk.isPresent()
            && item.promise().filter(p -> p.isSameDay()).isPresent()
            && item.materialsFor(false).size() > 1)
          return Optional.of(tried(yimen, hall, item, clerk.get()));
      }
    return Optional.empty();
  }

  private static RefusedAct tried(Yimen yimen, HallFile hall, ItemVersion item, Actor clerk) {
    CaseDesk desk = yimen.caseDesk();
    PersonId applicant = new PersonId(desk.newRequest().value());
    List<MaterialMark> papers =
        item.materialsFor(false).stream().map(m -> MaterialMark.original(m.code())).toList();
    Submit incomplete =
        new Submit(
            desk.newRequest(),
            clerk,
            hall.centre().id(),
            item.code(),
            Parties.of(new Applicant(applicant, ApplicantKind.CITIZEN)),
            papers.subList(0, 1),
            false,
            false);
    CaseView handedIn = must(desk.submit(incomplete));
    Supplier<CaseAct> next = () -> CaseAct.of(desk.newRequest(), clerk, handedIn.id());
    Outcome<CaseView> refused = desk.accept(next.get());
    must(desk.checkMaterials(next.get(), papers.subList(1, papers.size()), true));
    must(desk.accept(next.get()));
    must(desk.handOver(next.get(), handedIn.number() + "-1"));
    must(yimen.reviewDesk().approve(next.get()));
    must(desk.deliver(next.get(), Delivery.Manner.WINDOW, applicant));
    CaseView closed = must(desk.close(next.get()));
    return new RefusedAct(
        "受理 accept · " + handedIn.number() + " · " + item.nameZh(), refused, closed.label());
  }

  private static CaseView must(Outcome<CaseView> outcome) {
    if (outcome instanceof Outcome.Granted<CaseView> granted) return granted.state();
    throw new IllegalStateException("an act was refused: " + outcome.ruling().codes());
  }
}
