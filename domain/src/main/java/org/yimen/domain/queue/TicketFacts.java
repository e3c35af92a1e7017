package org.yimen.domain.queue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.TicketId;

/**
 * What never changes about a ticket.
 *
 * @param id its identifier
 * @param hall its hall
 * @param number what the visitor holds
 * @param arrival its number out of the hall's counter, from 1
 * @param priority its class
 * @param holder who holds it, for real-name tickets
 */
public record TicketFacts(
    TicketId id,
    HallId hall,
    TicketNumber number,
    long arrival,
    PriorityClass priority,
    Optional<Holder> holder)
    implements ValueObject {
  public TicketFacts {
    if (arrival < 1) throw new IllegalArgumentException("arrivals begin at 1, was " + arrival);
  }
}
