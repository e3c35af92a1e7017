package org.yimen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yimen.persistence.jdbi.Database;
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
    Path oursFile = file("ours");
    Path bareFile = file("bare");
    RecordedCase recorded = record(file("recorded"), bareFile);
    furnish(oursFile, SOME);
    long oursBefore = Files.size(oursFile);
    long bareBefore = Files.size(bareFile);
    List<Series> measured = new ArrayList<>();
    List<Bound> bounds = new ArrayList<>();
    long oursCases;
    long bareCases;
    try (HallProgram ours = new HallProgram(oursFile, SOME);
        BareProgram bare = new BareProgram(bareFile, recorded);
        HallProgram crowded = new HallProgram(file("crowd"), CROWD);
        Contest contest = new Contest()) {
      compare(contest, ours, bare, crowded, measured, bounds);
      oursCases = contest.cases(ours);
      bareCases = contest.cases(bare);
      say("verifying");
      verified(ours);
      verified(crowded);
    }
    measured.add(growth("ours, bytes a case", oursBefore, oursFile, oursCases));
    measured.add(growth("bare, bytes a case", bareBefore, bareFile, bareCases));
    bounds.add(Bound.atMost(4096, kept(file("kept"))));
    return new Result(measured, bounds);
  }

  private void compare(
      Contest contest,
      HallProgram ours,
      BareProgram bare,
      HallProgram crowded,
      List<Series> measured,
      List<Bound> bounds)
      throws InterruptedException {
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
      Database.Figures before = crowded.figures();
      contest.round(secondsEach);
      Database.Figures after = crowded.figures();
      commits.add((double) (after.commits() - before.commits()) / (after.works() - before.works()));
    }
    for (var runner : List.of(ours1, bare1, ours4, bare4, ours32)) measured.add(runner.rates());
    // of many clients one leads the commit of all, so that only this pair compares
    for (var runner : List.of(ours1, bare1)) measured.add(runner.cpuMicros());
    bounds.add(Bound.atLeast(0.7, ours1.rates().over("ours / bare, 1 client", bare1.rates())));
    bounds.add(Bound.atLeast(0.7, ours4.rates().over("ours / bare, 4 clients", bare4.rates())));
    bounds.add(Bound.atMost(0.2, new Series("durable commits a command, 32 clients", commits)));
    bounds.add(
        Bound.atLeast(2, ours32.rates().over("our 32 clients / our 1 client", ours1.rates())));
  }

  private Path file(String of) {
    return disk.folder().resolve(of).resolve("yimen.db");
  }

  /** Makes the demo hall, with a first case. */
  private static void furnish(Path file, int clients) {
    try (HallProgram hall = new HallProgram(file, clients)) {
      hall.oneCase(0);
    }
  }

  /** Records a case, and leaves a copy of that hall for the bare program to write into. */
  private RecordedCase record(Path file, Path bare) throws IOException, SQLException {
    RecordedCase recorded;
    try (HallProgram hall = new HallProgram(file, 1)) {
      recorded = RecordedCase.of(hall, file);
    }
    Files.createDirectories(disk.folder().resolve("bare"));
    Files.copy(file, bare);
    for (int i = 0; i < recorded.commands().size(); i++)
      for (RecordedCase.Write write : recorded.commands().get(i))
        say("command " + (i + 1) + ": " + write.sql());
    return recorded;
  }

  /** How much a closed file has grown. */
  private static Series growth(String what, long before, Path file, long cases) throws IOException {
    return new Series(what, List.of((double) (Files.size(file) - before) / cases));
  }

  /** Growth of the file over many cases, each with an applicant who is registered for it. */
  private static Series kept(Path file) throws IOException, InterruptedException {
    say("counting bytes");
    furnish(file, 1);
    long before = Files.size(file);
    try (HallProgram hall = new HallProgram(file, 0);
        Crowd crowd = new Crowd(KEPT_CLIENTS)) {
      crowd.effort(KEPT_CASES, client -> hall.oneCase(hall.register(), () -> {}));
      verified(hall);
    }
    return growth("ours, bytes kept a case with its applicant", before, file, KEPT_CASES);
  }

  private static void verified(HallProgram hall) {
    Verification.Result result = hall.verify();
    if (!result.ok()) throw new IllegalStateException("the journal is broken: " + result.faults());
  }

  private static void say(String what) {
    System.err.println(what);
  }
}
