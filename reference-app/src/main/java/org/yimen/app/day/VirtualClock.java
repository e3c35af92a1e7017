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

  /** Goes on by so much. */
  void pass(Duration time) {
    now = now.plus(time);
  }
}
