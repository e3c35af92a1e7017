package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Ruling;

/**
 * The day of an officer 考勤日: when the person came and went, how that was, and each remark with its
 * clause. Nothing is refused for it.
 *
 * @param person who
 * @param day the day
 * @param came first punch in
 * @param left last punch out
 * @param kind the worst that is true of it
 * @param remarks every remark
 */
public record AttendanceDay(
    PersonId person,
    LocalDate day,
    Optional<LocalTime> came,
    Optional<LocalTime> left,
    AttendanceKind kind,
    Ruling remarks)
    implements ValueObject {}
