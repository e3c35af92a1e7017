package org.yimen.domain.deadline;

import java.time.LocalDate;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;

/**
 * The single periods of the Licensing Law that are no case clock: each answers the last day on
 * which the thing is in time. The day from which a period is counted is never counted itself.
 *
 * @param days how the days of the item count
 */
public record LastDays(DayRules days) {
  /** For a licence. */
  public LastDays(Provisions rules, WorkingCalendar calendar) {
    this(new DayRules(rules, calendar, true));
  }

  /** For the one supplement notice 一次性告知 (PLL-32.4a). */
  public LocalDate ofSupplementNotice(LocalDate receivedOn) {
    return after(receivedOn, DeadlineProvisions.SUPPLEMENT_NOTICE);
  }

  /** For delivery 送达 of the result (PLL-44). */
  public LocalDate ofDelivery(LocalDate decidedOn) {
    return after(decidedOn, DeadlineProvisions.DELIVERY);
  }

  /** For the local authority's opinion on an escalated case 上报 (PLL-43). */
  public LocalDate ofOpinion(LocalDate acceptedOn) {
    return after(acceptedOn, DeadlineProvisions.OPINION_ESCALATED);
  }

  /** For assigning two officers to an inspection, test or quarantine (PLL-55.2). */
  public LocalDate ofAssigningCheckers(LocalDate acceptedOn) {
    return after(acceptedOn, DeadlineProvisions.ASSIGN_CHECKERS);
  }

  /** For asking a hearing 听证, counted from the day the right was told (PLL-47.1). */
  public LocalDate ofHearingRequest(LocalDate toldOn) {
    return days.rules()
        .value(DeadlineProvisions.HEARING_REQUEST_UNIT)
        .calendar(days.hall())
        .addWorkingDays(toldOn, value(DeadlineProvisions.HEARING_REQUEST));
  }

  /** For holding the hearing (PLL-47.1). */
  public LocalDate ofHolding(LocalDate requestedOn) {
    return after(requestedOn, DeadlineProvisions.HEARING_HOLD);
  }

  /** For the notice of time and place before the hearing (PLL-48.1). */
  public LocalDate ofHearingNotice(LocalDate hearingOn) {
    return days.calendar().previousWorkingDays(hearingOn, value(DeadlineProvisions.HEARING_NOTICE));
  }

  /** For applying for renewal 延续 before the licence expires, in calendar days (PLL-50.1). */
  public LocalDate ofRenewalApplication(LocalDate expiresOn) {
    return expiresOn.minusDays(value(DeadlineProvisions.RENEWAL_CALENDAR_DAYS));
  }

  private LocalDate after(LocalDate day, ProvisionKey<Integer> key) {
    return days.calendar().addWorkingDays(day, value(key));
  }

  private int value(ProvisionKey<Integer> key) {
    return days.rules().value(key);
  }
}
