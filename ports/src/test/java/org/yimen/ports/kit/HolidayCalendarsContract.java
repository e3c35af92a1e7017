package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.CentreId;
import org.yimen.ports.driven.HolidayCalendars;

/** The rules of {@link HolidayCalendars}. */
public abstract class HolidayCalendarsContract {
  /** The calendars in question. */
  protected abstract HolidayCalendars calendars();

  /** A centre they have a calendar for. */
  protected abstract CentreId centre();

  /**
   * Building a calendar takes thousands of times as long as handing one out: while nothing is
   * published, it is the one built before.
   */
  @Test
  void HC_1_the_calendar_is_built_once() {
    HolidayCalendars calendars = calendars();
    WorkingCalendar first = calendars.of(centre());
    for (WorkingCalendar again : Crowd.of(8, i -> calendars.of(centre())))
      assertThat(again).isSameAs(first);
  }
}
