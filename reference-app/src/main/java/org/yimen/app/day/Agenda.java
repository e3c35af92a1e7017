package org.yimen.app.day;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What is still to happen, by virtual time. Time goes on in ticks. What is due at one tick happens
 * at once, on many threads, as windows, kiosks and offices work side by side; acts of one owner
 * happen one after the other in the order they were entered. What acts enter for later is kept when
 * the tick is over, in the order of their owners: chance, not threads, decides how a day goes.
 */
final class Agenda implements AutoCloseable {
  /** How fine time is: a minute has three ticks. */
  static final Duration TICK = Duration.ofSeconds(20);

  private static final int HANDS = 16;

  private final TreeMap<Instant, List<Diary.Entry>> ahead = new TreeMap<>();
  private final ExecutorService hands =
      Executors.newFixedThreadPool(
          HANDS,
          work -> {
            Thread thread = new Thread(work, "hall");
            thread.setDaemon(true);
            return thread;
          });
  private final VirtualClock clock;

  Agenda(VirtualClock clock) {
    this.clock = clock;
  }

  /** Something that happens at a tick, and enters what comes of it. */
  @FunctionalInterface
  interface Act {
    void happen(Diary diary);
  }

  /** Lets it happen now, outside any tick, and keeps what it enters. */
  void begin(Act act) {
    keep(happen(List.of(act)));
  }

  /** Goes to the next tick and lets everything happen that is due; says whether there was one. */
  boolean next() {
    return next(Instant.MAX);
  }

  /** The same, but not at that instant or later. */
  boolean next(Instant until) {
    if (ahead.isEmpty() || !ahead.firstKey().isBefore(until)) return false;
    Map.Entry<Instant, List<Diary.Entry>> due = ahead.pollFirstEntry();
    clock.to(due.getKey());
    Map<Object, List<Act>> byOwner = new LinkedHashMap<>();
    for (Diary.Entry entry : due.getValue())
      byOwner.computeIfAbsent(entry.owner(), o -> new ArrayList<>()).add(entry.act());
    if (byOwner.size() == 1) keep(happen(byOwner.values().iterator().next()));
    else atOnce(byOwner.values().stream().<Callable<Diary>>map(a -> () -> happen(a)).toList());
    return true;
  }

  private Diary happen(List<Act> acts) {
    Diary diary = new Diary(clock.now());
    for (Act act : acts) act.happen(diary);
    return diary;
  }

  private void atOnce(List<Callable<Diary>> all) {
    try {
      for (Future<Diary> each : hands.invokeAll(all)) keep(each.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      if (e.getCause() instanceof Error fault) throw fault;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the day was interrupted", e);
    }
  }

  private void keep(Diary diary) {
    for (Diary.Entry entry : diary.entries())
      ahead.computeIfAbsent(entry.at(), at -> new ArrayList<>()).add(entry);
  }

  @Override
  public void close() {
    hands.shutdown();
  }
}
