package org.yimen.app.day;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Window;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;

/**
 * A visitor who was called to a window.
 *
 * @param line where the visitor waited
 * @param window where to
 * @param ticket with which number
 * @param visitor who
 */
record Visit(Line line, Window window, TicketView ticket, Visitor visitor) {
  /** Something the officer does with the ticket. */
  TicketAct act(RequestId request, Actor officer) {
    return TicketAct.of(request, officer, ticket.id());
  }
}
