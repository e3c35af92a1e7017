package org.yimen.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;

/**
 * The n-th working day after a start: our calendar beside OpenGamma Strata's with the same days.
 * Before anything is timed both must give the same answers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class WorkingDays {
  private static final int STARTS = 1024;

  /** How many working days. */
  @Param({"1", "20", "250"})
  public int days;

  private WorkingCalendar ours = WorkingCalendar.weekendsOnly(2007, 2030);
  private ImmutableHolidayCalendar strata = strata(ours);
  private final LocalDate[] starts = new LocalDate[STARTS];
  private final int[] startDays = new int[STARTS];
  private int next;

  /** Builds both calendars and checks that they agree. */
  @Setup
  public void setUp() {
    ours = ChinaCalendar.load().calendar();
    strata = strata(ours);
    Random random = new Random(1);
    for (int i = 0; i < STARTS; i++) {
      starts[i] = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(365 * 17));
      startDays[i] = (int) starts[i].toEpochDay();
      LocalDate mine = ours.addWorkingDays(starts[i], days);
      if (!mine.equals(strata.shift(starts[i], days)))
        throw new IllegalStateException(
            "the calendars differ: " + days + " days after " + starts[i]);
    }
  }

  /** Ours, dates in and out. */
  @Benchmark
  public LocalDate yimen() {
    return ours.addWorkingDays(starts[next++ & (STARTS - 1)], days);
  }

  /** Strata's, dates in and out. */
  @Benchmark
  public LocalDate strata() {
    return strata.shift(starts[next++ & (STARTS - 1)], days);
  }

  /** Ours, on day numbers. */
  @Benchmark
  public int yimenOnIntDays() {
    return ours.addWorkingDays(startDays[next++ & (STARTS - 1)], days);
  }

  private static ImmutableHolidayCalendar strata(WorkingCalendar ours) {
    List<LocalDate> off = new ArrayList<>();
    List<LocalDate> working = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2007, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() >= 6;
      if (weekend && ours.isWorkingDay(day)) working.add(day);
      if (!weekend && !ours.isWorkingDay(day)) off.add(day);
    }
    return ImmutableHolidayCalendar.of(
        HolidayCalendarId.of("Yimen"), off, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), working);
  }
}
