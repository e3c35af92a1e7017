package org.yimen.app.office;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.CentreOpinion;
import org.yimen.domain.staff.ChangeCause;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.ports.driving.EndPosting;

/**
 * How a posting ends 结束派驻, as it was written down; what was left out is empty.
 *
 * @param lastDay the last day
 * @param cause why
 * @param opinion what the centre said
 * @param announced day of the letter that announced it
 */
public record DepartureEntry(String lastDay, String cause, String opinion, String announced) {
  /** Which posting, and who writes it down. */
  public Outcome<EndPosting> read(
      RequestId request, Actor by, PostingId posting, Optional<Long> seen) {
    Faults faults = new Faults();
    Optional<LocalDate> last = OfficeFields.optionalDay("day", lastDay, faults);
    if (lastDay.isEmpty()) faults.value("day");
    Optional<ChangeCause> why =
        cause.isEmpty() ? Optional.empty() : faults.choice("cause", ChangeCause.class, cause);
    Optional<CentreOpinion> said =
        opinion.isEmpty()
            ? Optional.empty()
            : faults.choice("opinion", CentreOpinion.class, opinion);
    Optional<LocalDate> told = OfficeFields.optionalDay("announced", announced, faults);
    if (faults.any()) return Outcome.refused(faults.ruling());
    PostingEnd end = new PostingEnd(last.orElseThrow(), why, said, told);
    return Outcome.granted(new EndPosting(request, by, posting, seen, end));
  }
}
