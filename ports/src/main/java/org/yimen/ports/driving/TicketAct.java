package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.TicketId;

/**
 * Who does something with which ticket.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who, in which function, where
 * @param ticket which ticket
 * @param seenVersion the version that the person saw; empty to act on whatever stands
 */
public record TicketAct(RequestId request, Actor by, TicketId ticket, Optional<Long> seenVersion) {
  /** An act on whatever version stands. */
  public static TicketAct of(RequestId request, Actor by, TicketId ticket) {
    return new TicketAct(request, by, ticket, Optional.empty());
  }
}
