package org.yimen.app.web;

import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.yimen.app.office.Faults;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.StaffOffice;

/** Postings and mandates out of forms; what is not filled in as it asks is refused by its field. */
final class PeopleActs {
  private final OpenHall hall;
  private final StaffOffice staff;

  PeopleActs(OpenHall hall) {
    this.hall = hall;
    this.staff = hall.yimen().staffOffice();
  }

  Outcome<?> post(Office office, Form form, PersonId person, boolean fresh) {
    return OfficeForms.posting(form)
        .read(
            Office.request(form),
            office.actor(),
            person,
            office.centre(),
            fresh ? Optional.of(form.text("name")) : Optional.empty())
        .fold(g -> staff.post(g.state()), r -> Outcome.refused(r.ruling()));
  }

  Outcome<?> endPosting(Office office, Form form, OfficerView officer) {
    Optional<PostingId> posting =
        Ids.uuid(form.text("posting"))
            .map(PostingId::new)
            .filter(id -> officer.postings().stream().anyMatch(p -> p.id().equals(id)));
    if (posting.isEmpty()) throw new NotFoundResponse();
    return OfficeForms.departure(form)
        .read(Office.request(form), office.actor(), posting.get(), Office.seen(form))
        .fold(g -> staff.endPosting(g.state()), r -> Outcome.refused(r.ruling()));
  }

  Outcome<?> giveMandate(Office office, Form form, PersonId person) {
    return OfficeForms.mandate(form)
        .read(
            Office.request(form),
            office.actor(),
            person,
            office.centre(),
            hall.yimen().itemOffice().items())
        .fold(g -> staff.giveMandate(g.state()), r -> Outcome.refused(r.ruling()));
  }

  Outcome<?> endMandate(Office office, Form form, OfficerView officer) {
    Optional<MandateId> mandate =
        Ids.uuid(form.text("mandate"))
            .map(MandateId::new)
            .filter(id -> officer.mandates().stream().anyMatch(m -> m.id().equals(id)));
    Faults faults = new Faults();
    Optional<LocalDate> day = form.day("lastDay");
    if (mandate.isEmpty() || day.isEmpty()) faults.value("day");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return staff.endMandate(
        Office.request(form),
        office.actor(),
        mandate.orElseThrow(),
        Office.seen(form),
        day.orElseThrow());
  }
}
