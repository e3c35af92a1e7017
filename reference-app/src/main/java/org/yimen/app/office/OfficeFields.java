package org.yimen.app.office;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.staff.Period;

/** Fields that postings and mandates share. */
final class OfficeFields {
  private OfficeFields() {}

  /** Empty where none was named, or it is no department of the centre. */
  static Optional<DepartmentId> department(String code, CentreState centre, Faults faults) {
    if (code.isEmpty()) return Optional.empty();
    Optional<DepartmentId> known =
        centre.departments().stream()
            .map(Department::id)
            .filter(d -> d.value().equals(code))
            .findFirst();
    if (known.isEmpty()) faults.value("department");
    return known;
  }

  /** From a day on, to another where one is named. */
  static Optional<Period> period(String first, String last, Faults faults) {
    Optional<LocalDate> from = day(first);
    Optional<LocalDate> until = day(last);
    boolean open = last.isEmpty();
    boolean fits =
        from.isPresent() && (open || until.filter(u -> !u.isBefore(from.get())).isPresent());
    if (!fits) faults.value("day");
    return fits ? Optional.of(new Period(from.get(), until)) : Optional.empty();
  }

  /** The document that a request brought; the same at each repeat. */
  static DocumentId document(String kind, RequestId request) {
    String seed = kind + "/" + request;
    return new DocumentId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /** A day if there is one. */
  static Optional<LocalDate> optionalDay(String field, String text, Faults faults) {
    if (text.isEmpty()) return Optional.empty();
    Optional<LocalDate> day = day(text);
    if (day.isEmpty()) faults.value(field);
    return day;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
