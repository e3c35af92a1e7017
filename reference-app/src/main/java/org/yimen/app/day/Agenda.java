package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/**
 * What is still to happen, by virtual time; what is due at one instant happens in the order it was
 * entered.
 */
final class Agenda {
  private record Entry(Instant at, long order, Runnable act) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byTime = at.compareTo(other.at);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  private final PriorityQueue<Entry> entries = new PriorityQueue<>();
  private final VirtualClock clock;
  private long entered;

  Agenda(VirtualClock clock) {
    this.clock = clock;
  }

  void at(Instant instant, Runnable act) {
    entries.add(new Entry(instant, entered++, act));
  }

  void in(Duration time, Runnable act) {
    at(clock.now().plus(time), act);
  }

  /** Does the next thing; says whether there was one. */
  boolean next() {
    Entry entry = entries.poll();
    if (entry == null) return false;
    clock.to(entry.at());
    entry.act().run();
    return true;
  }
}
