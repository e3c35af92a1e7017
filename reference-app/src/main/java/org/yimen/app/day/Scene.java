package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Hall;
import org.yimen.ports.Yimen;

/** What all parts of the simulation share. Safe for many threads. */
record Scene(
    Yimen yimen,
    HallFile hall,
    Cast cast,
    VirtualClock clock,
    Tally tally,
    WorkingCalendar calendar,
    Actor system,
    LocalDate day) {
  private static final Duration SITTING = Duration.ofMinutes(30);

  ZoneId zone() {
    return hall.centre().zone();
  }

  RequestId request() {
    return yimen.caseDesk().newRequest();
  }

  /** The hall that takes the item. */
  HallId hallOf(ItemVersion item) {
    List<Hall> halls = hall.centre().halls();
    return halls.stream()
        .filter(h -> h.fields().contains(item.field()))
        .map(Hall::id)
        .findFirst()
        .orElse(halls.get(0).id());
  }

  /** The legal day that the clock shows. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.now(), zone());
  }

  /** A time of day so many working days after today. */
  Instant workingDaysLater(int days, LocalTime time) {
    return calendar.addWorkingDays(today(), days).atTime(time).atZone(zone()).toInstant();
  }

  /**
   * A sitting so many working days after today. Behind the windows cases are not worked on the
   * minute they come in: whoever decides goes through what lies on the desk each half-hour.
   */
  Instant sitting(int workingDaysLater, Chance chance) {
    return workingDaysLater(
        workingDaysLater, LocalTime.of(9, 0).plus(SITTING.multipliedBy(chance.between(0, 15))));
  }

  /** The next sitting but for what came in within the last minutes of this one. */
  Instant nextSitting() {
    return VirtualClock.onStep(clock.now().plus(Duration.ofMinutes(5)), SITTING);
  }
}
