package org.yimen.domain.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;

/**
 * The ticket was called 叫号 out of its line, with everything that later proves the order.
 *
 * @param rule the most telling rule by which it went before the others
 * @param passedOver the heads that stood earlier and were passed over
 * @param lanes the lanes that the window could call
 * @param byHand why it was called out of order, else empty
 */
public record TicketCalled(
    TicketId ticket,
    TicketNumber number,
    LaneId lane,
    WindowId window,
    PersonId officer,
    CallingRule rule,
    List<TicketId> passedOver,
    List<LaneId> lanes,
    Optional<HandCallGround> byHand,
    Instant at)
    implements DomainEvent {
  public TicketCalled {
    passedOver = List.copyOf(passedOver);
    lanes = List.copyOf(lanes);
  }
}
