package org.yimen.ports.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketNumber;

/**
 * Keeps tickets 号票. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>TK-1 {@code heads} MUST give, per lane and priority class, the waiting ticket with the
 *       smallest position, with the number of times it was overtaken since it entered its line;
 *       nothing else.
 *   <li>TK-2 {@code overtaken} MUST raise that number by one for each ticket named.
 *   <li>TK-3 saving a ticket that enters a line, with a position it did not have before, MUST set
 *       that number to 0.
 *   <li>TK-4 {@code byNumber} MUST give the latest ticket of the hall with that number.
 *   <li>TK-5 {@code unconfirmed} MUST give tickets reserved before the instant and still not
 *       printed or shown.
 *   <li>TK-6 {@code missedBefore} MUST give missed tickets whose last call was before the instant.
 *   <li>TK-7 {@code waiting} MUST count the waiting tickets of the lanes.
 *   <li>TK-8 {@code missedIn} MUST give missed tickets of these lanes only, by their last call, the
 *       earliest first, at most so many.
 * </ul>
 */
@SecondaryPort
public interface Tickets extends AggregateStore<Ticket, TicketId> {
  /** The first waiting ticket of each priority class in each of the lanes. */
  List<LaneHead> heads(List<LaneId> lanes);

  /** Raises the overtaken count of these tickets. */
  void overtaken(List<TicketId> tickets);

  /** How often the ticket was overtaken since it entered its line. */
  int overtakenBy(TicketId ticket);

  /** The latest ticket with that number in the hall. */
  Optional<Ticket> byNumber(HallId hall, TicketNumber number);

  /** Tickets reserved before the instant that are neither printed nor shown. */
  List<TicketId> unconfirmed(Instant reservedBefore, int most);

  /** Missed tickets whose last call was before the instant. */
  List<TicketId> missedBefore(Instant lastCall, int most);

  /** Missed tickets of these lanes, whose last call was earliest first. */
  List<TicketId> missedIn(List<LaneId> lanes, int most);

  /** How many tickets wait in these lanes. */
  long waiting(List<LaneId> lanes);
}
