package org.yimen.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.persistence.jdbi.Database;
import org.yimen.ports.driving.CaseReading;

/**
 * The 50 most urgent open cases of a department, with few and with many closed cases beside them:
 * two halls of one kind of database are asked in turn.
 *
 * @param kind of the database, to be shown
 * @param few the hall with few closed cases
 * @param many the hall with many
 * @param rounds how many rounds
 * @param questions how often each is asked in a round
 */
record UrgentCases(String kind, Asked few, Asked many, int rounds, int questions) {
  static final int MOST = 50;
  static final int OPEN = 10_000;
  static final int FEW = 10_000;
  static final int MANY = 1_000_000;
  private static final double WANTED_MILLIS = 1;
  private static final double WANTED_RATIO = 1.3;
  private static final Set<Stage> RUNNING =
      EnumSet.of(
          Stage.SUBMITTED, Stage.SUPPLEMENT_ASKED, Stage.ACCEPTED, Stage.REVIEWED, Stage.DECIDED);

  /**
   * A hall that is asked.
   *
   * @param hall its desks
   * @param database what it lies in
   */
  record Asked(CaseHall hall, Database database) {
    /** As a page asks: each case with its clocks, its label and its papers as they stand today. */
    private int list(DepartmentId department) {
      List<CaseReading> read =
          hall.yimen().enquiries().openCases(Set.of(department), RUNNING, MOST);
      return read.size();
    }

    /** As the use case asks the store: whole cases. */
    private int store(DepartmentId department) {
      return database
          .transactions()
          .<Integer>read(
              stores ->
                  stores
                      .cases()
                      .mostUrgent(
                          Set.of(department),
                          EnumSet.of(Phase.INTAKE, Phase.UNDECIDED, Phase.ENDING),
                          MOST)
                      .size());
    }
  }

  @FunctionalInterface
  private interface Question {
    int ask(Asked whom, DepartmentId department);
  }

  /** Adds what was measured, and the bounds that decide. */
  void run(List<Series> measured, List<Bound> bounds) throws SQLException {
    DepartmentId department = few.hall().department();
    // asked again and again the cases are as they were: their bytes are read and compared
    Pair list = pair("list of a page", Asked::list, n -> department);
    Pair store = pair("store, whole cases", Asked::store, n -> department);
    // a hundred departments in turn: nothing is remembered, every case is unpacked and parsed
    IntFunction<DepartmentId> turn = n -> new DepartmentId("D" + n % ManyCases.OTHERS);
    Pair cold = pair("list of a page, nothing remembered", Asked::list, turn);
    for (Pair each : List.of(store, cold)) measured.addAll(List.of(each.few(), each.many()));
    measured.add(cold.ratio());
    measured.add(store.ratio());
    bounds.add(Bound.atMost(WANTED_MILLIS, list.few()));
    bounds.add(Bound.atMost(WANTED_MILLIS, list.many()));
    bounds.add(Bound.atMost(WANTED_RATIO, list.ratio()));
  }

  /** Medians of the rounds in milliseconds, few and many closed cases. */
  private record Pair(String what, Series few, Series many) {
    Series ratio() {
      return many.over(what + ", many closed / few", few);
    }
  }

  private Pair pair(String question, Question asks, IntFunction<DepartmentId> of) {
    String what = kind + ", " + question;
    System.err.println(what);
    List<Double> withFew = new ArrayList<>();
    List<Double> withMany = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double[] one = new double[questions];
      double[] other = new double[questions];
      for (int i = 0; i < questions; i++) {
        one[i] = millis(asks, few, of.apply(i));
        other[i] = millis(asks, many, of.apply(i));
      }
      if (round == 0) continue; // warming up
      withFew.add(median(one));
      withMany.add(median(other));
    }
    return new Pair(
        what,
        new Series(what + ", few closed, p50 in ms", withFew),
        new Series(what + ", many closed, p50 in ms", withMany));
  }

  private static double millis(Question question, Asked whom, DepartmentId department) {
    long begin = System.nanoTime();
    int found = question.ask(whom, department);
    double millis = (System.nanoTime() - begin) / 1e6;
    if (found != MOST) throw new IllegalStateException("only " + found + " of " + department);
    return millis;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
