package org.yimen.app.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchDirection;

/**
 * A punch 打卡 as it was written down; what was left out is empty.
 *
 * @param person identifier of who
 * @param day which day
 * @param time when, by the clock of the hall
 * @param direction which way
 * @param clock code of the attendance clock; empty for by hand
 */
public record PunchEntry(String person, String day, String time, String direction, String clock) {
  /** By the clock of that zone. */
  public Outcome<Punch.Told> read(ZoneId zone) {
    Faults faults = new Faults();
    Optional<PersonId> who = LeaveEntry.person("person", person, faults);
    if (person.isEmpty()) faults.value("person");
    Optional<LocalDate> on = OfficeFields.optionalDay("day", day, faults);
    if (day.isEmpty()) faults.value("day");
    Optional<LocalTime> at = LeaveEntry.time("hours", time, faults);
    if (time.isEmpty()) faults.value("hours");
    Optional<PunchDirection> way = faults.choice("direction", PunchDirection.class, direction);
    Optional<DeviceId> device =
        clock.isEmpty() ? Optional.empty() : faults.code("clock", clock, DeviceId::new);
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new Punch.Told(
            who.orElseThrow(),
            on.orElseThrow().atTime(at.orElseThrow()).atZone(zone).toInstant(),
            way.orElseThrow(),
            device));
  }
}
