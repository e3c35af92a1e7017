package org.yimen.domain.queue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;

/**
 * Which ticket goes next, and why. Made by {@link CallingPolicy} only.
 *
 * @param head the ticket
 * @param rule the most telling rule by which it goes before the other heads
 * @param grounds for each other head, by position, the rule by which the chosen one goes before it
 * @param lanes the lanes that were looked at
 * @param byHand why an officer chose it out of order, else empty
 */
public record Selection(
    LaneHead head,
    CallingRule rule,
    List<Ground> grounds,
    List<LaneId> lanes,
    Optional<HandCallGround> byHand)
    implements ValueObject {
  /**
   * By which rule the chosen one goes before another.
   *
   * @param over the other
   * @param rule the rule
   * @param earlier whether the other stood earlier by position and was passed over
   */
  public record Ground(TicketId over, CallingRule rule, boolean earlier) implements ValueObject {}

  public Selection {
    grounds = List.copyOf(grounds);
    lanes = List.copyOf(lanes);
  }

  /** The heads that stood earlier and were passed over. */
  public List<TicketId> passedOver() {
    return grounds.stream().filter(Ground::earlier).map(Ground::over).toList();
  }
}
