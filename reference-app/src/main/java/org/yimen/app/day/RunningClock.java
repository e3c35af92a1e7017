package org.yimen.app.day;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.ports.driven.Clock;

/** A clock that goes on from an instant of the simulation. Safe for many threads. */
@SecondaryAdapter
public final class RunningClock implements Clock {
  private final Instant start;
  private final long startNanos = System.nanoTime();

  public RunningClock(Instant start) {
    this.start = start;
  }

  @Override
  public Instant now() {
    return start.plusNanos(System.nanoTime() - startNanos).truncatedTo(ChronoUnit.MICROS);
  }
}
