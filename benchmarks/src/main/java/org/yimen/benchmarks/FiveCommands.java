package org.yimen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yimen.ports.journal.Verification;

/**
 * A case of five commands on SQLite at full durability: {@link HallProgram} beside {@link
 * BareProgram}, in one run.
 *
 * @param disk where the databases are made
 * @param rounds how many rounds
 * @param secondsEach how long each program is measured in a round
 * @param secondsWarm how long each is warmed up
 */
record FiveCommands(Disk disk, int rounds, double secondsEach, double secondsWarm) {
  private static final int CROWD = 32;
  private static final int SOME = 4;
  private static final int KEPT_CASES = 2000;
  private static final int KEPT_CLIENTS = 16;

  /**
   * What came out.
   *
   * @param measured what was measured, to be shown
   * @param bounds what decides
   */
  record Result(List<Series> measured, List<Bound> bounds) {
    boolean isMet() {
      return bounds.stream().allMatch(Bound::isMet);
    }
  }

  Result run() throws IOException, SQLException, InterruptedException {
    Path oursFile = disk.folder().resolve("ours/yimen.db");
    Path bareFile = disk.folder().resolve("bare/yimen.db");
    RecordedCase recorded = record(disk.folder().resolve("recorded/yimen.db"), bareFile);
    List<Series> measured = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    long oursBefore;
    long bareBefore = Files.size(bareFile);
    long oursCases;
    long bareCases;
    try (HallProgram ours = new HallProgram(oursFile, SOME)) {
      ours.oneCase(0);
    }
    oursBefore = Files.size(oursFile);
    try (HallProgram ours = new HallProgram(oursFile, SOME);
        BareProgram bare = new BareProgram(bareFile, recorded);
        HallProgram crowded = new HallProgram(disk.folder().resolve("crowd/yimen.db"), CROWD);
        Contest contest = new Contest()) {
      var ours1 = contest.enter("ours, 1 client", ours, 1);
      var bare1 = contest.enter("bare, 1 client", bare, 1);
      var ours4 = contest.enter("ours, 4 clients", ours, SOME);
      var bare4 = contest.enter("bare, 4 clients under one lock", bare, SOME);
      var ours32 = contest.enter("ours, 32 clients", crowded, CROWD);
      say("warming up");
      contest.warmUp(secondsWarm);
      List<Double> commits = new ArrayList<>();
      for (int round = 1; round <= rounds; round++) {
        say("round " + round + " of " + rounds);
        long casesBefore = ours32.cases();
        long before = crowded.figures().commits();
        contest.round(secondsEach);
        commits.add(
            (double) (crowded.figures().commits() - before)
                / ((ours32.cases() - casesBefore) * Program.COMMANDS));
      }
      for (var runner : List.of(ours1, bare1, ours4, bare4, ours32)) measured.add(runner.rates());
      bounds.add(Bound.atLeast(0.7, ours1.rates().over("ours / bare, 1 client", bare1.rates())));
      bounds.add(Bound.atLeast(0.7, ours4.rates().over("ours / bare, 4 clients", bare4.rates())));
      bounds.add(Bound.atMost(0.2, new Series("durable commits a command, 32 clients", commits)));
      bounds.add(
          Bound.atLeast(2, ours32.rates().over("our 32 clients / our 1 client", ours1.rates())));
      say("verifying");
      verified(ours);
      verified(crowded);
      oursCases = ours1.cases() + ours4.cases();
      bareCases = bare1.cases() + bare4.cases();
    }
    measured.add(growth("ours, bytes a case", Files.size(oursFile) - oursBefore, oursCases));
    measured.add(growth("bare, bytes a case", Files.size(bareFile) - bareBefore, bareCases));
    bounds.add(Bound.atMost(4096, kept(disk.folder().resolve("kept/yimen.db"))));
    return new Result(measured, bounds);
  }

  /** Records a case, and leaves a copy of that hall for the bare program to write into. */
  private static RecordedCase record(Path file, Path bare) throws IOException, SQLException {
    RecordedCase recorded;
    try (HallProgram hall = new HallProgram(file, 1)) {
      recorded = RecordedCase.of(hall, file);
    }
    Files.createDirectories(bare.resolveSibling("."));
    Files.copy(file, bare);
    for (int i = 0; i < recorded.commands().size(); i++)
      for (RecordedCase.Write write : recorded.commands().get(i))
        say("command " + (i + 1) + ": " + write.sql());
    return recorded;
  }

  private static Series growth(String what, long bytes, long cases) {
    return new Series(what, List.of((double) bytes / cases));
  }

  /** Growth of the file over many cases, each with an applicant who is registered for it. */
  private static Series kept(Path file) throws IOException, InterruptedException {
    say("counting bytes");
    try (HallProgram hall = new HallProgram(file, KEPT_CLIENTS)) {
      hall.oneCase(0);
    }
    long before = Files.size(file);
    try (HallProgram hall = new HallProgram(file, 0);
        Crowd crowd = new Crowd(KEPT_CLIENTS)) {
      crowd.seconds(KEPT_CASES, client -> hall.oneCase(hall.register(), () -> {}));
      verified(hall);
    }
    return growth(
        "ours, bytes kept a case with its applicant", Files.size(file) - before, KEPT_CASES);
  }

  private static void verified(HallProgram hall) {
    Verification.Result result = hall.verify();
    if (!result.ok()) throw new IllegalStateException("the journal is broken: " + result.faults());
  }

  private static void say(String what) {
    System.err.println(what);
  }
}
