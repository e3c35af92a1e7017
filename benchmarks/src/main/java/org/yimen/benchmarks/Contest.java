package org.yimen.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures programs beside each other: a round goes through short slices of all of them in turn, so
 * that whatever else the machine does meets all alike; the median slice is the round's figure, so
 * that what hits one slice counts little. A slice is long enough to hold several checkpoints.
 */
final class Contest implements AutoCloseable {
  private static final double SLICE_SECONDS = 0.1;
  private static final int WARM_UP_CASES = 50;
  private static final int FEWEST_CASES = 8;

  private final List<Runner> runners = new ArrayList<>();

  /** A program with its clients, and what was measured of it. */
  static final class Runner implements AutoCloseable {
    private final String name;
    private final Program program;
    private final Crowd crowd;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> cpuMicros = new ArrayList<>();
    private final List<Crowd.Effort> slices = new ArrayList<>();
    private double casesPerSecond;
    private int casesPerSlice;
    private long cases;

    private Runner(String name, Program program, int clients) {
      this.name = name;
      this.program = program;
      this.crowd = new Crowd(clients);
    }

    private Crowd.Effort run(int times) throws InterruptedException {
      cases += times;
      return crowd.effort(times, program::oneCase);
    }

    private void measureSlice() throws InterruptedException {
      slices.add(run(casesPerSlice));
    }

    private void endRound() {
      double commands = (double) casesPerSlice * Program.COMMANDS;
      rates.add(
          new Series(name, slices.stream().map(s -> commands / s.seconds()).toList()).median());
      cpuMicros.add(
          new Series(name, slices.stream().map(s -> s.cpuSeconds() * 1e6 / commands).toList())
              .median());
      slices.clear();
    }

    private void warmUp(double seconds) throws InterruptedException {
      int chunk = WARM_UP_CASES * crowd.clients();
      double last = 0;
      for (double spent = 0; spent < seconds; spent += last) last = run(chunk).seconds();
      casesPerSecond = chunk / last;
    }

    /** Commands a second, round by round. */
    Series rates() {
      return new Series(name + ", commands a second", rates);
    }

    /** Processor time of the clients for a command, in microseconds, round by round. */
    Series cpuMicros() {
      return new Series(name + ", processor time a command in µs", cpuMicros);
    }

    @Override
    public void close() {
      crowd.close();
    }
  }

  Runner enter(String name, Program program, int clients) {
    Runner runner = new Runner(name, program, clients);
    runners.add(runner);
    return runner;
  }

  /** The cases that this program took to their end so far, those of the warm-up too. */
  long cases(Program program) {
    return runners.stream().filter(r -> r.program == program).mapToLong(r -> r.cases).sum();
  }

  /** Warms all up, in turn, twice; all with the same number of clients get slices of one size. */
  void warmUp(double seconds) throws InterruptedException {
    for (int i = 0; i < 2; i++) for (Runner runner : runners) runner.warmUp(seconds / 2);
    for (Runner runner : runners)
      runner.casesPerSlice =
          runners.stream()
              .filter(other -> other.crowd.clients() == runner.crowd.clients())
              .mapToInt(other -> (int) (other.casesPerSecond * SLICE_SECONDS))
              .reduce(Integer.MAX_VALUE, Math::min);
    for (Runner runner : runners)
      runner.casesPerSlice = Math.max(FEWEST_CASES, runner.casesPerSlice);
  }

  /** One round: so many seconds for each, in slices. */
  void round(double secondsEach) throws InterruptedException {
    int slices = (int) Math.max(1, Math.round(secondsEach / SLICE_SECONDS));
    for (int slice = 0; slice < slices; slice++)
      for (int i = 0; i < runners.size(); i++)
        runners.get((i + slice) % runners.size()).measureSlice();
    runners.forEach(Runner::endRound);
  }

  @Override
  public void close() {
    runners.forEach(Runner::close);
  }
}
