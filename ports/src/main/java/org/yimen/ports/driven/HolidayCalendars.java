package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.CentreId;

/**
 * Gives the working calendar of a centre. HC-1 {@code of} MUST be quick: it is asked at every
 * reading of a clock.
 */
@SecondaryPort
@FunctionalInterface
public interface HolidayCalendars {
  /** The calendar as known now. */
  WorkingCalendar of(CentreId centre);
}
