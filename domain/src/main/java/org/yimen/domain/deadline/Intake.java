package org.yimen.domain.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.Provisions;

/**
 * The days of an intake 收件: from handing in to the last day for the one supplement notice, and from
 * when silence counts as acceptance (PLL-32.4a, PLL-32.4b; decision 3). Immutable.
 *
 * @param handedIn the instant at which the papers were handed in
 * @param received the legal day of receipt, a working day: day 0 of the notice, and day 0 of the
 *     case if nobody says anything
 * @param lastDayForNotice the last day on which a supplement notice is in time
 */
public record Intake(Instant handedIn, LocalDate received, LocalDate lastDayForNotice)
    implements ValueObject {
  /**
   * Papers handed in; on a day off they are received the next working day.
   *
   * @param zone the zone of the hall
   */
  public static Intake of(
      Instant handedIn, ZoneId zone, WorkingCalendar calendar, Provisions rules) {
    LocalDate received = calendar.nextOrSame(LegalDay.of(handedIn, zone));
    return new Intake(
        handedIn, received, new LastDays(rules, calendar).ofSupplementNotice(received));
  }

  /** The day from whose beginning silence counts as acceptance as of {@link #received()}. */
  public LocalDate deemedAcceptedFrom() {
    return lastDayForNotice.plusDays(1);
  }

  /** Whether, without a notice or a decision, the application counts as accepted on that day. */
  public boolean isDeemedAccepted(LocalDate today) {
    return today.isAfter(lastDayForNotice);
  }
}
