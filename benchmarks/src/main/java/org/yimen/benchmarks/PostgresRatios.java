package org.yimen.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yimen.persistence.jdbi.PostgresDatabase;
import org.yimen.persistence.jdbi.PostgresSettings;
import org.yimen.ports.journal.Verification;

/**
 * A case of five commands on a PostgreSQL server of its own: {@link HallProgram} beside {@link
 * BarePostgres}, which writes the same rows without chain, and beside {@link FlowableProgram}.
 * Arguments: a folder on a real disk (benchmarks/target), seconds a round (3), seconds of warm-up
 * (15). Exit code 0 if the bounds are met, 1 if one is missed.
 */
public final class PostgresRatios {
  private static final int ROUNDS = 5;
  private static final int SOME = 4;
  private static final double LEAST_OF_BARE = 0.7;
  private static final double LEAST_OF_FLOWABLE = 8;

  private PostgresRatios() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path dir = Path.of(args.length > 0 ? args[0] : "benchmarks/target");
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 3;
    double warm = args.length > 2 ? Double.parseDouble(args[2]) : 15;
    Disk disk = Disk.in(dir);
    boolean met;
    try (LocalPostgres server = new LocalPostgres(disk.folder().resolve("server"))) {
      List<Bound> bounds = run(server, seconds, warm, out);
      bounds.forEach(bound -> out.println(bound.line()));
      met = bounds.stream().allMatch(Bound::isMet);
    } finally {
      disk.delete();
    }
    System.exit(met ? 0 : 1);
  }

  private static List<Bound> run(LocalPostgres server, double seconds, double warm, PrintStream out)
      throws Exception {
    PostgresSettings bareSettings = server.database("bare");
    RecordedCase recorded;
    try (HallProgram hall = new HallProgram(PostgresDatabase.open(bareSettings), 1)) {
      recorded = RecordedCase.of(hall, url(bareSettings));
    }
    for (List<RecordedCase.Write> command : recorded.commands())
      command.forEach(write -> System.err.println(write.sql()));
    PostgresSettings flowableSettings = server.database("flowable");
    try (HallProgram ours = new HallProgram(PostgresDatabase.open(server.database("ours")), SOME);
        BarePostgres bare = new BarePostgres(url(bareSettings), recorded, SOME);
        FlowableProgram flowable = new FlowableProgram(flowableSettings.url() + "?user=postgres");
        Contest contest = new Contest()) {
      var ours1 = contest.enter("ours, 1 client", ours, 1);
      var bare1 = contest.enter("bare, 1 client", bare, 1);
      var flowable1 = contest.enter("Flowable, 1 client", flowable, 1);
      var ours4 = contest.enter("ours, 4 clients", ours, SOME);
      var bare4 = contest.enter("bare, 4 clients", bare, SOME);
      var flowable4 = contest.enter("Flowable, 4 clients", flowable, SOME);
      System.err.println("warming up");
      contest.warmUp(warm);
      for (int round = 1; round <= ROUNDS; round++) {
        System.err.println("round " + round + " of " + ROUNDS);
        contest.round(seconds);
      }
      Verification.Result verified = ours.verify();
      if (!verified.ok()) throw new IllegalStateException("broken: " + verified.faults());
      if (flowable.ended() != contest.cases(flowable))
        throw new IllegalStateException("Flowable ended " + flowable.ended());
      out.println("median (lowest to highest of " + ROUNDS + " rounds)");
      for (var runner : List.of(ours1, bare1, flowable1, ours4, bare4, flowable4))
        out.println("         " + runner.rates().line());
      List<Bound> bounds = new ArrayList<>();
      bounds.add(
          Bound.atLeast(LEAST_OF_BARE, ours1.rates().over("ours / bare, 1 client", bare1.rates())));
      bounds.add(
          Bound.atLeast(
              LEAST_OF_BARE, ours4.rates().over("ours / bare, 4 clients", bare4.rates())));
      bounds.add(
          Bound.atLeast(
              LEAST_OF_FLOWABLE,
              ours1.rates().over("ours / Flowable, 1 client", flowable1.rates())));
      bounds.add(
          Bound.atLeast(
              LEAST_OF_FLOWABLE,
              ours4.rates().over("ours / Flowable, 4 clients", flowable4.rates())));
      return bounds;
    }
  }

  /** With the role, and in the schema of the hall. */
  private static String url(PostgresSettings settings) {
    return settings.url() + "?user=" + settings.user() + "&currentSchema=" + settings.schema();
  }
}
