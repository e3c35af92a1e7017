package org.yimen.app.office;

import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Employment;

/**
 * What was written down of somebody who is to be posted 拟派驻人员; what was left out is empty.
 *
 * @param employment how the person is employed
 * @param born day of birth; looked at and not kept
 * @param rank rank or title; looked at and not kept
 * @param appointmentSeen whether the document of appointment was there
 */
public record CandidateEntry(String employment, String born, String rank, boolean appointmentSeen) {
  /** A repeat of the request means the same document. */
  Optional<Candidate> read(RequestId request, Faults faults) {
    Faults own = new Faults();
    Candidate candidate =
        new Candidate(
            employment.isEmpty()
                ? Optional.empty()
                : own.choice("employment", Employment.class, employment),
            OfficeFields.optionalDay("born", born, own),
            own.optional("rank", TextKind.NAME, rank),
            appointmentSeen
                ? Optional.of(OfficeFields.document("appointment", request))
                : Optional.empty());
    faults.addAll(own);
    return own.any() ? Optional.empty() : Optional.of(candidate);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "CandidateEntry[" + employment + "]";
  }
}
