package org.yimen.domain.queue;

import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The state of a {@link Ticket} as stores keep it.
 *
 * @param schema form of this record, {@value #SCHEMA}
 * @param version steps taken so far, from 1; a claim names the version it read
 * @param facts what never changes
 * @param standing where it stands, or stood last
 * @param life where it is in its life
 * @param calls every call, in order
 * @param visit the intervals of the visit
 */
public record TicketState(
    int schema,
    long version,
    TicketFacts facts,
    Standing standing,
    TicketLife life,
    List<CallMade> calls,
    Visit visit)
    implements ValueObject {
  /** Form of the record that this program writes. */
  public static final int SCHEMA = 1;

  public TicketState {
    if (schema != SCHEMA)
      throw new IllegalArgumentException("ticket state of schema " + schema + " is not known");
    calls = List.copyOf(calls);
  }

  TicketState step(TicketLife next, Visit after) {
    return new TicketState(schema, version + 1, facts, standing, next, calls, after);
  }

  TicketState standing(Standing other) {
    return new TicketState(schema, version, facts, other, life, calls, visit);
  }

  TicketState plus(CallMade call) {
    List<CallMade> all = new ArrayList<>(calls);
    all.add(call);
    return new TicketState(schema, version, facts, standing, life, all, visit);
  }
}
