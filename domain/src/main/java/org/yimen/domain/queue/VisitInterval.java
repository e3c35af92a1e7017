package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;

/**
 * An interval of a visit 时段. Once ended it never changes: measures are added up from periods.
 *
 * @param kind what the visitor did
 * @param service for which business
 * @param lane in which lane
 * @param window at which window, where there is one
 * @param officer with whom, where there is somebody
 * @param from its beginning
 * @param to its end; empty while it lasts
 */
public record VisitInterval(
    Kind kind,
    ServiceId service,
    LaneId lane,
    Optional<WindowId> window,
    Optional<PersonId> officer,
    Instant from,
    Optional<Instant> to)
    implements ValueObject {
  /** What the visitor did. */
  public enum Kind {
    /** From the number to the paper or screen 出号. */
    ISSUING,
    /** Waiting in a line 等候. */
    WAITING,
    /** From the call to the window 应答. */
    CALLED,
    /** At the window 办理. */
    SERVICE,
    /** Missed, not there 过号. */
    AWAY
  }

  /**
   * How long it lasted, or has lasted. A clock that was set back gives zero, never less.
   *
   * @param now for a period that still lasts
   */
  public Duration length(Instant now) {
    Duration length = Duration.between(from, to.orElse(now));
    return length.isNegative() ? Duration.ZERO : length;
  }

  VisitInterval endedAt(Instant at) {
    return to.isPresent()
        ? this
        : new VisitInterval(kind, service, lane, window, officer, from, Optional.of(at));
  }
}
