package org.yimen.domain.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.ids.WindowSessionId;

/**
 * The state of a {@link WindowSession} as stores keep it.
 *
 * @param schema form of this record, {@value #SCHEMA}
 * @param version steps taken so far, from 1
 * @param id its identifier
 * @param hall the hall
 * @param window the window
 * @param officer who serves
 * @param scope what it calls
 * @param standing whether it serves
 * @param serving the ticket at the window, if any
 * @param pauses every pause, in order
 * @param openedAt when it opened
 * @param lastReleasedAt when the last ticket was let go, if any was
 * @param closedAt when it closed, if it did
 */
public record WindowSessionState(
    int schema,
    long version,
    WindowSessionId id,
    HallId hall,
    WindowId window,
    PersonId officer,
    WindowScope scope,
    WindowStanding standing,
    Optional<TicketAtWindow> serving,
    List<PauseTaken> pauses,
    Instant openedAt,
    Optional<Instant> lastReleasedAt,
    Optional<Instant> closedAt)
    implements ValueObject {
  /** Form of the record that this program writes. */
  public static final int SCHEMA = 1;

  public WindowSessionState {
    if (schema != SCHEMA)
      throw new IllegalArgumentException("window state of schema " + schema + " is not known");
    pauses = List.copyOf(pauses);
  }

  WindowSessionState to(WindowStanding next, List<PauseTaken> allPauses, Optional<Instant> closed) {
    return new WindowSessionState(
        schema,
        version + 1,
        id,
        hall,
        window,
        officer,
        scope,
        next,
        serving,
        allPauses,
        openedAt,
        lastReleasedAt,
        closed);
  }

  WindowSessionState serving(Optional<TicketAtWindow> ticket, Optional<Instant> released) {
    return new WindowSessionState(
        schema,
        version + 1,
        id,
        hall,
        window,
        officer,
        scope,
        standing,
        ticket,
        pauses,
        openedAt,
        released,
        closedAt);
  }

  List<PauseTaken> pausesEndedAt(Instant at) {
    List<PauseTaken> all = new ArrayList<>();
    for (PauseTaken p : pauses)
      all.add(p.to().isPresent() ? p : new PauseTaken(p.reason(), p.from(), Optional.of(at)));
    return all;
  }
}
