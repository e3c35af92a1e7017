package org.yimen.ports.usecase;

import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.ReviewDesk;

/** The two desks of a case over any storage. */
public record TestDesks(CaseDesk cases, ReviewDesk reviews) {
  public static TestDesks over(
      Transactions transactions,
      Clock clock,
      Identities identities,
      Rulebooks rulebooks,
      HolidayCalendars calendars) {
    Desk desk = new Desk(transactions, clock, identities);
    CaseWork work = new CaseWork(desk, rulebooks, calendars);
    return new TestDesks(new CaseDeskService(desk, work), new ReviewDeskService(work));
  }
}
