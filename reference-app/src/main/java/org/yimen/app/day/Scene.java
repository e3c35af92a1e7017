package org.yimen.app.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.Yimen;

/** What all parts of the simulation share. */
record Scene(
    Yimen yimen,
    HallFile hall,
    Cast cast,
    VirtualClock clock,
    Agenda agenda,
    Chance chance,
    Tally tally,
    WorkingCalendar calendar,
    Actor system,
    LocalDate day) {
  ZoneId zone() {
    return hall.centre().zone();
  }

  RequestId request() {
    return yimen.caseDesk().newRequest();
  }

  /** The legal day that the clock shows. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.now(), zone());
  }

  /** A time of day so many working days after today. */
  Instant workingDaysLater(int days, LocalTime time) {
    return calendar.addWorkingDays(today(), days).atTime(time).atZone(zone()).toInstant();
  }
}
