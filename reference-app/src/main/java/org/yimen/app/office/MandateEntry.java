package org.yimen.app.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.ItemView;

/**
 * A mandate 授权委托 as it was written down; what was left out is empty.
 *
 * @param department code of the department that gives it
 * @param items codes of the items it is for; none for all
 * @param first first day
 * @param last last day; empty where none is set
 * @param letterSeen whether the letter was there
 */
public record MandateEntry(
    String department, Set<String> items, String first, String last, boolean letterSeen) {
  public MandateEntry {
    items = Set.copyOf(items);
  }

  /** Whom it is for, and who writes it down; a repeat means the same letter. */
  public Outcome<GiveMandate> read(
      RequestId request, Actor by, PersonId person, CentreState centre, List<ItemView> catalogue) {
    Faults faults = new Faults();
    Optional<DepartmentId> of = OfficeFields.department(department, centre, faults);
    if (of.isEmpty() && !faults.any()) faults.value("department");
    List<ItemId> known =
        catalogue.stream().filter(i -> items.contains(i.code().value())).map(ItemView::id).toList();
    if (known.size() != items.size()) faults.value("items");
    Optional<Period> period = OfficeFields.period(first, last, faults);
    if (!letterSeen) faults.value("letter");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new GiveMandate(
            request,
            by,
            of.orElseThrow(),
            person,
            known,
            period.orElseThrow(),
            OfficeFields.document("letter", request)));
  }
}
