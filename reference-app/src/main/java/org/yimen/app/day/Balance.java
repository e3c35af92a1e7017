package org.yimen.app.day;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * The balance 结算 of a simulated day.
 *
 * @param ticketsIssued numbers that were printed or shown
 * @param ticketsServed visits that were finished
 * @param ticketsMissed visitors who did not come when called and not come back in time
 * @param ticketsLeft visitors who went before they were called
 * @param cases cases handed in
 * @param casesClosed cases closed
 * @param late cases completed after the promised day, or the statutory one where nothing was
 *     promised
 * @param journalEntries entries of the journal, all days of the data folder
 * @param journalVerified whether verification found no fault
 * @param waitOver10 tickets that waited more than 10 minutes
 * @param waitOver20 more than 20 minutes
 * @param waitOver40 more than 40 minutes
 * @param labels cases by label; not part of the JSON form
 * @param directed visitors sent to the other hall; not part of the JSON form
 * @param refusedActs acts of officers that the rules refused; not part of the JSON form
 * @param head hash of the last journal entry; not part of the JSON form
 */
public record Balance(
    int ticketsIssued,
    int ticketsServed,
    int ticketsMissed,
    int ticketsLeft,
    int cases,
    int casesClosed,
    int late,
    long journalEntries,
    boolean journalVerified,
    int waitOver10,
    int waitOver20,
    int waitOver40,
    @JsonIgnore Map<String, Integer> labels,
    @JsonIgnore int directed,
    @JsonIgnore int refusedActs,
    @JsonIgnore String head) {
  public Balance {
    labels = Map.copyOf(labels);
  }
}
