package org.yimen.app.office;

import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Employment;

/**
 * What was written down of somebody who is to be posted 拟派驻人员; what was left out is empty.
 *
 * @param employment how the person is employed
 * @param born day of birth; looked at and not kept
 * @param rank rank or title
 * @param appointment number of the document of appointment
 */
public record CandidateEntry(String employment, String born, String rank, String appointment) {
  Optional<Candidate> read(Faults faults) {
    Faults own = new Faults();
    Candidate candidate =
        new Candidate(
            employment.isEmpty()
                ? Optional.empty()
                : own.choice("employment", Employment.class, employment),
            OfficeFields.optionalDay("born", born, own),
            own.optional("rank", TextKind.NAME, rank),
            own.optional("appointment", TextKind.NAME, appointment));
    faults.addAll(own);
    return own.any() ? Optional.empty() : Optional.of(candidate);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "CandidateEntry[" + employment + "]";
  }
}
