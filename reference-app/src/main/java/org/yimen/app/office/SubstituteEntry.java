package org.yimen.app.office;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.NameSubstitute;

/**
 * Who stands in for whom AB岗, as it was written down; what was left out is empty.
 *
 * @param holder identifier of whose posts
 * @param substitute identifier of who stands in
 * @param first first day
 * @param last last day; empty where none is set
 */
public record SubstituteEntry(String holder, String substitute, String first, String last) {
  /** Who writes it down. */
  public Outcome<NameSubstitute> read(RequestId request, Actor by) {
    Faults faults = new Faults();
    Optional<PersonId> whose = LeaveEntry.person("person", holder, faults);
    if (holder.isEmpty()) faults.value("person");
    Optional<PersonId> who = LeaveEntry.person("substitute", substitute, faults);
    if (substitute.isEmpty()) faults.value("substitute");
    Optional<Period> period = OfficeFields.period(first, last, faults);
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new NameSubstitute(
            request, by, whose.orElseThrow(), who.orElseThrow(), period.orElseThrow()));
  }
}
