package org.yimen.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Runs {@link FiveCommands} and prints the medians with their spread, and the bounds that decide.
 * Exit code 0 if all are met, 1 if one is missed, 2 if it could not be asked so.
 */
public final class FiveCommandsRatios {
  private static final String USAGE =
      """
      usage: FiveCommandsRatios [--dir DIR] [--rounds N] [--seconds N] [--warm N]
        --dir      where the databases are made, on a real disk (benchmarks/target, or target)
        --rounds   how many rounds (5)
        --seconds  how long each program is measured in a round (3)
        --warm     how many seconds each program is warmed up (15)
      """;

  /** Above this load something else was running. */
  private static final double QUIET = 0.7;

  private FiveCommandsRatios() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path dir =
        Files.isDirectory(Path.of("benchmarks"))
            ? Path.of("benchmarks", "target")
            : Path.of("target");
    int rounds = 5;
    double seconds = 3;
    double warm = 15;
    Deque<String> words = new ArrayDeque<>(List.of(args));
    try {
      while (!words.isEmpty()) {
        switch (words.remove()) {
          case "--dir" -> dir = Path.of(words.remove());
          case "--rounds" -> rounds = Integer.parseInt(words.remove());
          case "--seconds" -> seconds = Double.parseDouble(words.remove());
          case "--warm" -> warm = Double.parseDouble(words.remove());
          default -> throw new IllegalArgumentException();
        }
      }
      if (rounds < 1 || !(seconds > 0) || !(warm > 0)) throw new IllegalArgumentException();
    } catch (RuntimeException e) {
      System.err.print(USAGE);
      System.exit(2);
    }
    System.exit(run(Disk.in(dir), rounds, seconds, warm, out));
  }

  private static int run(Disk disk, int rounds, double seconds, double warm, PrintStream out)
      throws Exception {
    try {
      if (!disk.isReal()) {
        System.err.println(
            disk.folder() + " lies in memory (" + disk.kind() + "): name a real disk with --dir");
        return 2;
      }
      out.println(machine(disk));
      FiveCommands.Result result = new FiveCommands(disk, rounds, seconds, warm).run();
      out.println("median (lowest to highest of " + rounds + " rounds)");
      result.measured().forEach(series -> out.println("         " + series.line()));
      result.bounds().forEach(bound -> out.println(bound.line()));
      out.println(
          "statements a case: at most 20, counted by BudgetTest in adapters/persistence-jdbi");
      return result.isMet() ? 0 : 1;
    } finally {
      disk.delete();
    }
  }

  private static String machine(Disk disk) throws IOException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return "%s, %d processors, JDK %s, %s %s, %s disk, 12 KB forced in %d µs, load before %.2f%s"
        .formatted(
            LocalDate.now(java.time.ZoneId.systemDefault()),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            disk.kind(),
            disk.microsToForce(),
            load,
            load <= QUIET
                ? ""
                : ": PROVISIONAL, the machine is not quiet, which flatters ours at 1 client");
  }
}
