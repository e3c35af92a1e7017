package org.yimen.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.ItemView;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.PostPerson;
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
    Faults faults = new Faults();
    Optional<DepartmentId> department = department(office, form, faults);
    Set<String> asked = Set.copyOf(form.texts("function"));
    List<FunctionCode> functions =
        PeopleSheet.FUNCTIONS.stream().filter(f -> asked.contains(f.value())).toList();
    if (functions.isEmpty()) faults.value("functions");
    Set<String> at = Set.copyOf(form.texts("window"));
    List<WindowId> windows =
        office.centre().windows().stream()
            .map(Window::id)
            .filter(w -> at.contains(w.value()))
            .toList();
    if (windows.size() != at.size()) faults.value("window");
    Optional<Period> period = period(form, faults);
    if (faults.any()) return Outcome.refused(faults.ruling());
    return staff.post(
        new PostPerson(
            Office.request(form),
            office.actor(),
            person,
            department,
            functions,
            windows,
            period.orElseThrow(),
            fresh ? Optional.of(form.text("name")) : Optional.empty()));
  }

  Outcome<?> endPosting(Office office, Form form, OfficerView officer) {
    Optional<PostingId> posting =
        Ids.uuid(form.text("posting"))
            .map(PostingId::new)
            .filter(id -> officer.postings().stream().anyMatch(p -> p.id().equals(id)));
    Faults faults = new Faults();
    Optional<LocalDate> day = form.day("lastDay");
    if (posting.isEmpty() || day.isEmpty()) faults.value("day");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return staff.endPosting(
        Office.request(form),
        office.actor(),
        posting.orElseThrow(),
        Office.seen(form),
        day.orElseThrow());
  }

  Outcome<?> giveMandate(Office office, Form form, PersonId person) {
    Faults faults = new Faults();
    Optional<DepartmentId> department = department(office, form, faults);
    if (department.isEmpty() && !faults.any()) faults.value("department");
    List<ItemId> items = items(form, faults);
    Optional<Period> period = period(form, faults);
    if (!form.ticked("letter")) faults.value("letter");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return staff.giveMandate(
        new GiveMandate(
            Office.request(form),
            office.actor(),
            department.orElseThrow(),
            person,
            items,
            period.orElseThrow(),
            new DocumentId(UUID.randomUUID())));
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

  /** Empty for the centre itself. */
  private static Optional<DepartmentId> department(Office office, Form form, Faults faults) {
    String text = form.text("department");
    if (text.isEmpty()) return Optional.empty();
    Optional<DepartmentId> known =
        office.centre().departments().stream()
            .map(Department::id)
            .filter(d -> d.value().equals(text))
            .findFirst();
    if (known.isEmpty()) faults.value("department");
    return known;
  }

  private static Optional<Period> period(Form form, Faults faults) {
    Optional<LocalDate> first = form.day("first");
    Optional<LocalDate> last = form.day("last");
    boolean open = form.text("last").isEmpty();
    boolean fits =
        first.isPresent() && (open || last.filter(l -> !l.isBefore(first.get())).isPresent());
    if (!fits) faults.value("day");
    return fits ? Optional.of(new Period(first.get(), last)) : Optional.empty();
  }

  private List<ItemId> items(Form form, Faults faults) {
    String text = form.text("items");
    if (text.isEmpty()) return List.of();
    Set<String> codes = Set.copyOf(List.of(text.split("[\\s,，、;；]+")).stream().distinct().toList());
    List<ItemView> known =
        hall.yimen().itemOffice().items().stream()
            .filter(i -> codes.contains(i.code().value()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (known.size() != codes.size()) faults.value("items");
    return known.stream().map(ItemView::id).toList();
  }
}
