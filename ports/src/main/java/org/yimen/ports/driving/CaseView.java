package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;

/**
 * A case as an answer shows it; {@code Enquiries} tells more.
 *
 * @param id its identifier
 * @param version its version
 * @param number its visible number
 * @param stage where it stands
 * @param label its label under the rulebook that governs it
 * @param promisedDue the promised day; empty before acceptance and where nothing is promised
 * @param statutoryDue the statutory day; empty before acceptance
 */
public record CaseView(
    CaseId id,
    long version,
    String number,
    Stage stage,
    String label,
    Optional<LocalDate> promisedDue,
    Optional<LocalDate> statutoryDue) {}
