package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.ports.driven.Clock;

/** A clock that stands where it is put. Safe to read from many threads. */
@SecondaryAdapter
public final class VirtualClock implements Clock {
  private volatile Instant now;

  public VirtualClock(Instant start) {
    this.now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  /** Goes to that instant; never backwards. */
  void to(Instant instant) {
    if (instant.isAfter(now)) now = instant;
  }

  /** The first instant, at that one or after it, at which a whole number of steps has passed. */
  static Instant onStep(Instant instant, Duration step) {
    long seconds = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    return Instant.ofEpochSecond(-Math.floorDiv(-seconds, step.toSeconds()) * step.toSeconds());
  }
}
