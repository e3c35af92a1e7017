package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the acts of one owner at one tick enter for later ticks. Used by one thread. */
final class Diary {
  private final Instant now;
  private final List<Entry> entries = new ArrayList<>();

  Diary(Instant now) {
    this.now = now;
  }

  /**
   * Something to happen.
   *
   * @param at when
   * @param owner whose act it is: an owner does one thing at a time
   * @param act what
   */
  record Entry(Instant at, Object owner, Agenda.Act act) {}

  Instant now() {
    return now;
  }

  List<Entry> entries() {
    return entries;
  }

  /** At that instant, or at the first tick after it; never at the tick that is on. */
  void at(Instant instant, Object owner, Agenda.Act act) {
    Instant later = instant.isAfter(now) ? instant : now.plusSeconds(1);
    entries.add(new Entry(VirtualClock.onStep(later, Agenda.TICK), owner, act));
  }

  void in(Duration time, Object owner, Agenda.Act act) {
    at(now.plus(time), owner, act);
  }

  /** At the next tick: people need a moment between two acts. */
  void next(Object owner, Agenda.Act act) {
    at(now, owner, act);
  }
}
