package org.yimen.domain.queue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;

/**
 * What a ticket is taken for, with the numbers given in the transaction.
 *
 * @param id its identifier
 * @param number what the visitor will hold
 * @param arrival its number out of the hall's counter: order is by this
 * @param service the business
 * @param priority its class
 * @param holder who holds it, for real-name tickets
 */
public record TicketRequest(
    TicketId id,
    TicketNumber number,
    long arrival,
    ServiceId service,
    PriorityClass priority,
    Optional<Holder> holder)
    implements ValueObject {}
