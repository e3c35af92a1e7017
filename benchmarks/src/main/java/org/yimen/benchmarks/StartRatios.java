package org.yimen.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long {@code yimen serve} takes from its start to its first page, where it was started before,
 * beside {@link BareStart} on the same libraries with a class data archive of its own; and the
 * memory that it holds after 100 requests. Argument: the folder of the distribution
 * (reference-app/target/yimen). Exit code 0 if the bounds are met, 1 if one is missed.
 */
public final class StartRatios {
  private static final int ROUNDS = 5;
  private static final int STARTS = 3;
  private static final int REQUESTS = 100;
  private static final List<String> PAGES =
      List.of("/", "/guides", "/progress", "/sign-in", "/rulebooks");
  private static final double MOST_TIMES = 1.6;
  private static final double MOST_MEGABYTES = 220;

  private StartRatios() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path program = Path.of(args.length > 0 ? args[0] : "reference-app/target/yimen");
    Disk disk = Disk.in(Path.of("target"));
    try {
      List<String> ours = serve(program, disk.folder().resolve("data"));
      List<String> bare = bare(disk.folder());
      for (List<String> words : List.of(ours, bare, ours, bare)) start(words, disk.folder());
      List<Double> oursMillis = new ArrayList<>();
      List<Double> bareMillis = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
          first.add(start(ours, disk.folder()));
          second.add(start(bare, disk.folder()));
        }
        oursMillis.add(new Series("ours", first).median());
        bareMillis.add(new Series("bare", second).median());
      }
      Series oursSeries = new Series("yimen serve, second start, milliseconds", oursMillis);
      Series bareSeries = new Series("Weld, Javalin and Jdbi alone, milliseconds", bareMillis);
      out.println("median (lowest to highest of " + ROUNDS + " rounds)");
      out.println("         " + oursSeries.line());
      out.println("         " + bareSeries.line());
      List<Bound> bounds = new ArrayList<>();
      bounds.add(Bound.atMost(MOST_TIMES, oursSeries.over("ours / bare, start", bareSeries)));
      if (isLinux()) bounds.add(Bound.atMost(MOST_MEGABYTES, memory(ours, disk.folder())));
      bounds.forEach(bound -> out.println(bound.line()));
      System.exit(bounds.stream().allMatch(Bound::isMet) ? 0 : 1);
    } finally {
      disk.delete();
    }
  }

  static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  /** The words that serve that data folder. */
  static List<String> serve(Path program, Path data) {
    String script = program.resolve("bin").resolve(isWindows() ? "yimen.cmd" : "yimen").toString();
    return new ArrayList<>(List.of(script, "serve", "--data", data.toString(), "--port", "PORT"));
  }

  private static List<String> bare(Path folder) throws IOException, InterruptedException {
    Path archive = folder.resolve("bare.jsa");
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn16m",
            "-D" + BareStart.FILE + "=" + folder.resolve("bare.db"));
    List<String> main = List.of("-cp", classPath(), BareStart.class.getName(), "PORT");
    List<String> training = new ArrayList<>(java);
    training.add("-XX:ArchiveClassesAtExit=" + archive);
    training.addAll(main);
    training.set(training.indexOf("PORT"), "0");
    training.add("once");
    Process trained = new ProcessBuilder(training).redirectErrorStream(true).start();
    String said = new String(trained.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (trained.waitFor() != 0) throw new IllegalStateException(said);
    List<String> words = new ArrayList<>(java);
    words.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"));
    words.addAll(main);
    return words;
  }

  /** An archive wants jars by their names. */
  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static double start(List<String> words, Path folder)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", ".txt");
    try (StartedProgram started = StartedProgram.of(words, said)) {
      return started.startMillis();
    }
  }

  private static Series memory(List<String> words, Path folder)
      throws IOException, InterruptedException {
    List<Double> megabytes = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path said = Files.createTempFile(folder, "said", ".txt");
      try (StartedProgram started = StartedProgram.of(words, said)) {
        for (int i = 0; i < REQUESTS; i++)
          StartedProgram.ask(started.port(), PAGES.get(i % PAGES.size()));
        megabytes.add(started.residentMegabytes());
      }
    }
    return new Series("megabytes after " + REQUESTS + " requests", megabytes);
  }
}
