package org.yimen.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What was measured once in each round.
 *
 * @param what it is
 * @param rounds one value each, in order
 */
record Series(String what, List<Double> rounds) {
  Series {
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) throw new IllegalArgumentException("nothing was measured: " + what);
  }

  double median() {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** This divided by the other, round by round. */
  Series over(String ratio, Series other) {
    return new Series(
        ratio,
        IntStream.range(0, rounds.size())
            .mapToObj(i -> rounds.get(i) / other.rounds.get(i))
            .toList());
  }

  /** One line of a table: median, lowest to highest. */
  String line() {
    List<Double> sorted = rounds.stream().sorted().toList();
    return "%-58s %8s  (%s to %s)"
        .formatted(
            what, number(median()), number(sorted.get(0)), number(sorted.get(sorted.size() - 1)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
  }
}
