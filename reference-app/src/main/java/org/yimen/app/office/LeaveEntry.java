package org.yimen.app.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.LeaveRequest;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driving.AskLeave;

/**
 * A leave 请假 as it was written down; what was left out is empty.
 *
 * @param kind code of the kind
 * @param first first day
 * @param from time of the first day; empty for its beginning
 * @param last last day; empty for the first one
 * @param until time of the last day; empty for its end
 * @param substitute identifier of who would stand in
 */
public record LeaveEntry(
    String kind, String first, String from, String last, String until, String substitute) {
  /** Who will be away, and who writes it down. */
  public Outcome<AskLeave> read(RequestId request, Actor by, PersonId person) {
    Faults faults = new Faults();
    Optional<LocalDate> begins = OfficeFields.optionalDay("day", first, faults);
    if (first.isEmpty()) faults.value("day");
    Optional<LocalDate> ends =
        last.isEmpty() ? begins : OfficeFields.optionalDay("lastDay", last, faults);
    Optional<LocalTime> at = time("hours", from, faults);
    Optional<LocalTime> till = time("hours", until, faults);
    Optional<PersonId> standIn = person("substitute", substitute, faults);
    if (faults.any()) return Outcome.refused(faults.ruling());
    LocalDateTime start = begins.orElseThrow().atTime(at.orElse(LocalTime.MIN));
    LocalDateTime end =
        till.map(t -> ends.orElseThrow().atTime(t))
            .orElseGet(() -> ends.orElseThrow().plusDays(1).atStartOfDay());
    if (!start.isBefore(end)) {
      faults.value("day");
      return Outcome.refused(faults.ruling());
    }
    return Outcome.granted(
        new AskLeave(
            request, by, new LeaveRequest(person, kind, new TimeSpan(start, end), standIn)));
  }

  static Optional<LocalTime> time(String field, String text, Faults faults) {
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      faults.value(field);
      return Optional.empty();
    }
  }

  /** Somebody by identifier; empty where nobody was named. */
  static Optional<PersonId> person(String field, String text, Faults faults) {
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(new PersonId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      faults.value(field);
      return Optional.empty();
    }
  }
}
