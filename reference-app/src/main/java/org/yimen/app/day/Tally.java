package org.yimen.app.day;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the simulation counts while it runs. Safe for many threads. */
final class Tally {
  final AtomicInteger issued = new AtomicInteger();
  final AtomicInteger served = new AtomicInteger();
  final AtomicInteger missed = new AtomicInteger();
  final AtomicInteger left = new AtomicInteger();
  final AtomicInteger directed = new AtomicInteger();
  final AtomicInteger cases = new AtomicInteger();
  final AtomicInteger closed = new AtomicInteger();
  final AtomicInteger late = new AtomicInteger();
  final AtomicInteger refusedActs = new AtomicInteger();
  private final Map<String, Integer> labels = new ConcurrentHashMap<>();

  void label(String code) {
    labels.merge(code, 1, Integer::sum);
  }

  /** Visits that are over. */
  int visits() {
    return served.get() + missed.get() + left.get();
  }

  Map<String, Integer> labels() {
    return new TreeMap<>(labels);
  }
}
