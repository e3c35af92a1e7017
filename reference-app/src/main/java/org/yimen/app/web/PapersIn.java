package org.yimen.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;

/** Papers are taken in 收件: who applies is noted first; sent twice, it is one case. */
public final class PapersIn {
  private final OpenHall hall;

  /** In that hall. */
  public PapersIn(OpenHall hall) {
    this.hall = hall;
  }

  /** Who applies, as typed; the same request means the same person. */
  public PersonForm applicant(
      RequestId request,
      ApplicantKind kind,
      String name,
      IdentityType identityType,
      String identityNumber,
      String mobile,
      String address) {
    String seed = "applicant/" + request;
    return new PersonForm(
        new PersonId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
        kind,
        name,
        identityType,
        identityNumber,
        mobile,
        address);
  }

  /** Takes them in. Nothing personal is kept of somebody whose papers were not taken in. */
  public Outcome<CaseView> take(
      Seat seat,
      RequestId request,
      ItemCode item,
      PersonForm applicant,
      boolean declared,
      boolean urgent) {
    CaseDesk desk = hall.yimen().caseDesk();
    Actor by = seat.atWindow();
    boolean known = hall.yimen().enquiries().person(applicant.id()).isPresent();
    if (!known) {
      Outcome<PersonId> registered = desk.register(by, applicant);
      if (!registered.isGranted()) return Outcome.refused(registered.ruling());
    }
    Outcome<CaseView> submitted =
        desk.submit(
            new Submit(
                request,
                by,
                seat.place().centre().id(),
                item,
                Parties.of(new Applicant(applicant.id(), applicant.kind())),
                List.of(),
                declared,
                urgent));
    if (!submitted.isGranted() && !known) desk.erase(by, applicant.id());
    return submitted;
  }
}
