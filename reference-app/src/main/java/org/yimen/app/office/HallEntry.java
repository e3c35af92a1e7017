package org.yimen.app.office;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.rulebook.Outcome;

/**
 * A hall 大厅 as it was written down; what was left out is empty.
 *
 * @param code its code; a hall that stands keeps its own
 * @param nameZh its name
 * @param nameEn its English name
 * @param address where it is
 * @param fields fields of business that it serves; none for all
 * @param managedBy code of the department that manages it
 * @param opens when it opens, {@code 09:00}
 * @param closes when it closes
 * @param clocks codes of its attendance clocks
 */
public record HallEntry(
    String code,
    String nameZh,
    String nameEn,
    String address,
    List<String> fields,
    String managedBy,
    String opens,
    String closes,
    List<String> clocks) {
  public HallEntry {
    fields = List.copyOf(fields);
    clocks = List.copyOf(clocks);
  }

  /** A new hall, or one that stands: its code stays. */
  public Outcome<Hall> read(Optional<Hall> stands) {
    Faults faults = new Faults();
    Optional<HallId> id = stands.map(Hall::id).or(() -> faults.code("code", code, HallId::new));
    faults.required("nameZh", TextKind.NAME, nameZh);
    Optional<String> english = faults.optional("nameEn", TextKind.NAME, nameEn);
    faults.required("address", TextKind.LINE, address);
    fields.forEach(f -> faults.required("itemField", TextKind.NAME, f));
    Optional<DepartmentId> manager = faults.code("department", managedBy, DepartmentId::new);
    List<DeviceId> known =
        clocks.stream().flatMap(c -> faults.code("clock", c, DeviceId::new).stream()).toList();
    Optional<LocalTime> from = time(opens);
    Optional<LocalTime> until = time(closes);
    if (from.isEmpty() || until.filter(u -> from.get().isBefore(u)).isEmpty())
      faults.value("hours");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new Hall(
            id.orElseThrow(),
            nameZh,
            english,
            address,
            fields,
            manager.orElseThrow(),
            from.orElseThrow(),
            until.orElseThrow(),
            known));
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
