package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the calendar knows of a day, in codes and names.
 *
 * @param day which day
 * @param kind what kind of day
 * @param certainty whether its year is arranged
 * @param festivalZh the festival for which it is off or worked; empty on plain days
 * @param festivalEn the same in English
 * @param notice the notice or rule that says so; empty on plain days
 */
public record DayNote(
    LocalDate day,
    DayKind kind,
    Certainty certainty,
    Optional<String> festivalZh,
    Optional<String> festivalEn,
    Optional<Notice> notice)
    implements ValueObject {}
