package org.yimen.domain.queue;

import java.util.Comparator;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Where a ticket stands in the line 位次. Smaller goes first. Both parts are numbers out of one
 * counter of the hall, taken in the transaction, so that positions of several lanes compare; no
 * clock has a say. A store keeps them as two columns behind lane and priority class.
 *
 * @param place own arrival number, or that of the ticket behind which this one stands
 * @param entry the number drawn when the ticket entered the line this time
 */
public record LanePosition(long place, long entry)
    implements ValueObject, Comparable<LanePosition> {
  private static final Comparator<LanePosition> ORDER =
      Comparator.comparingLong(LanePosition::place).thenComparingLong(LanePosition::entry);

  public LanePosition {
    if (place < 1 || entry < 1)
      throw new IllegalArgumentException("numbers begin at 1, were " + place + ", " + entry);
  }

  /** The place of a ticket that stands by its own number. */
  public static LanePosition own(long arrival) {
    return new LanePosition(arrival, arrival);
  }

  @Override
  public int compareTo(LanePosition other) {
    return ORDER.compare(this, other);
  }

  /** Whether this place comes first. */
  public boolean before(LanePosition other) {
    return compareTo(other) < 0;
  }
}
