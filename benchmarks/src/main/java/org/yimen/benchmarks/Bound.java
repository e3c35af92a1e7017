package org.yimen.benchmarks;

import java.util.Locale;

/**
 * What the median of a series must reach.
 *
 * @param series what was measured
 * @param atMost whether the limit is the most allowed, otherwise the least
 * @param limit itself allowed
 */
record Bound(Series series, boolean atMost, double limit) {
  static Bound atMost(double limit, Series series) {
    return new Bound(series, true, limit);
  }

  static Bound atLeast(double limit, Series series) {
    return new Bound(series, false, limit);
  }

  boolean isMet() {
    return atMost ? series.median() <= limit : series.median() >= limit;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-8s %s, wanted %s %s",
        isMet() ? "met" : "NOT MET",
        series.line(),
        atMost ? "at most" : "at least",
        limit);
  }
}
