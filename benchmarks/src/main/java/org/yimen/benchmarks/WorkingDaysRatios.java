package org.yimen.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link WorkingDays} and prints the medians of five with their spread, and the ratios that
 * decide.
 */
public final class WorkingDaysRatios {
  private WorkingDaysRatios() {}

  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(WorkingDays.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, Double> medians = new TreeMap<>();
    for (RunResult result : results) {
      double[] rounds =
          result.getBenchmarkResults().stream()
              .flatMap(b -> b.getIterationResults().stream())
              .map(IterationResult::getPrimaryResult)
              .mapToDouble(r -> r.getScore())
              .sorted()
              .toArray();
      String name =
          result.getPrimaryResult().getLabel() + " " + result.getParams().getParam("days");
      medians.put(name, rounds[rounds.length / 2]);
      System.out.printf(
          "%-22s median %7.2f ns  spread %s%n",
          name, rounds[rounds.length / 2], Arrays.toString(rounds));
    }
    ratio("flat: yimen 250 / 1", medians, "yimen 250", "yimen 1", 1.3, false);
    ratio(
        "flat on int days: 250 / 1", medians, "yimenOnIntDays 250", "yimenOnIntDays 1", 1.3, false);
    ratio("strata / yimen at 20", medians, "strata 20", "yimen 20", 1.2, true);
    ratio("strata / yimen at 250", medians, "strata 250", "yimen 250", 5, true);
  }

  private static void ratio(
      String what,
      Map<String, Double> medians,
      String above,
      String below,
      double bound,
      boolean atLeast) {
    double ratio =
        medians.getOrDefault(above, Double.NaN) / medians.getOrDefault(below, Double.NaN);
    boolean met = atLeast ? ratio >= bound : ratio <= bound;
    System.out.printf(
        "%-28s %6.2f  %s %.1f  %s%n",
        what, ratio, atLeast ? ">=" : "<=", bound, met ? "met" : "NOT MET");
  }
}
