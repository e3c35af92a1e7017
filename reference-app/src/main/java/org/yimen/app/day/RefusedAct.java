package org.yimen.app.day;

import java.util.Optional;
import org.yimen.app.hall.HallFile;
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
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;

/**
 * An act that the rules refuse, tried for real: an officer wants to accept a case whose papers are
 * not complete.
 *
 * @param what which act, in both languages
 * @param outcome the refusal
 */
public record RefusedAct(String what, Outcome<CaseView> outcome) {
  /** Tries it; empty where no item asks for two papers or nobody may accept one. */
  public static Optional<RefusedAct> tryOne(Yimen yimen, HallFile hall) {
    Cast cast = new Cast(hall);
    for (ItemVersion item : hall.items())
      for (Window window : cast.windows()) {
        Optional<Actor> clerk = cast.accepting(item, window);
        if (clerk.isPresent() && item.materialsFor(false).size() > 1)
          return Optional.of(tried(yimen, hall, item, clerk.get()));
      }
    return Optional.empty();
  }

  private static RefusedAct tried(Yimen yimen, HallFile hall, ItemVersion item, Actor clerk) {
    PersonId applicant = new PersonId(yimen.caseDesk().newRequest().value());
    Submit submit =
        new Submit(
            yimen.caseDesk().newRequest(),
            clerk,
            hall.centre().id(),
            item.code(),
            Parties.of(new Applicant(applicant, ApplicantKind.CITIZEN)),
            item.materialsFor(false).stream()
                .limit(1)
                .map(m -> MaterialMark.original(m.code()))
                .toList(),
            false,
            false);
    CaseView handedIn =
        yimen
            .caseDesk()
            .submit(submit)
            .fold(
                granted -> granted.state(),
                refused -> {
                  throw new IllegalStateException(
                      "submit was refused: " + refused.ruling().codes());
                });
    return new RefusedAct(
        "受理 accept · " + handedIn.number() + " · " + item.nameZh(),
        yimen.caseDesk().accept(CaseAct.of(yimen.caseDesk().newRequest(), clerk, handedIn.id())));
  }
}
