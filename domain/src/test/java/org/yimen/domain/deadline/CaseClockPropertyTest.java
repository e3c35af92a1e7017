package org.yimen.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The clock against {@link NaiveClock}, which walks from day to day over twenty years, with
 * suspensions that nest, overlap, are back-dated, open, untold; with extensions; entered in several
 * orders.
 */
class CaseClockPropertyTest {
  private static final long SEED = 45_082L;
  private static final int ROUNDS = 6_000;
  private static final NearRule NEAR = new NearRule(2, 20);

  private final Random random = new Random(SEED);
  private final RandomCalendar calendars = new RandomCalendar(2006, 2029, random);

  @Test
  void readings_agree_with_a_walk_from_day_to_day() {
    int paused = 0;
    int late = 0;
    int tooLate = 0;
    for (int round = 0; round < ROUNDS; round++) {
      CaseClock clock = clock();
      LocalDate today = clock.startDay().plusDays(random.nextInt(120));
      ClockReading reading = clock.reading(calendars.calendar(), today, NEAR);
      check(clock, reading.statute(), today);
      reading.promise().ifPresent(p -> check(clock, p, today));
      if (reading.statute().light() == Light.PAUSED) paused++;
      if (reading.statute().isLate()) late++;
      if (clock.explain(LicensingLaw.days(calendars.calendar()), today).stream()
          .anyMatch(d -> d.statute().reason() == DayReason.SUSPENSION_TOO_LATE)) tooLate++;
    }
    // The lots are worth something only if every case comes up often.
    assertThat(List.of(paused, late, tooLate)).allMatch(n -> n > 100);
  }

  @Test
  void the_order_of_entering_never_changes_a_date() {
    for (int round = 0; round < ROUNDS; round++) {
      CaseClock clock = clock();
      LocalDate today = clock.startDay().plusDays(random.nextInt(120));
      CaseClock other =
          CaseClock.started(
              clock.startDay(), clock.startCounted(), clock.statute(), clock.promise());
      if (random.nextBoolean() && clock.decidedOn().isPresent())
        other = other.decided(clock.decidedOn().get());
      List<Suspension> shuffled = new ArrayList<>(clock.suspensions());
      Collections.shuffle(shuffled, random);
      boolean extendFirst = random.nextBoolean();
      if (extendFirst && clock.extension().isPresent())
        other = other.extended(clock.extension().get());
      for (Suspension s : shuffled) other = other.suspended(s);
      if (!extendFirst && clock.extension().isPresent())
        other = other.extended(clock.extension().get());
      if (other.decidedOn().isEmpty() && clock.decidedOn().isPresent())
        other = other.decided(clock.decidedOn().get());
      if (clock.completedOn().isPresent()) other = other.completed(clock.completedOn().get());
      assertThat(other.reading(calendars.calendar(), today, NEAR))
          .isEqualTo(clock.reading(calendars.calendar(), today, NEAR));
    }
  }

  @Test
  void an_explanation_counts_what_the_reading_counts() {
    for (int round = 0; round < ROUNDS / 4; round++) {
      CaseClock clock = clock();
      LocalDate today = clock.startDay().plusDays(random.nextInt(120));
      ClockReading reading = clock.reading(calendars.calendar(), today, NEAR);
      List<DayExplanation> days = clock.explain(LicensingLaw.days(calendars.calendar()), today);
      assertThat(days.get(0).note().day()).isEqualTo(clock.startDay());
      LocalDate due = reading.statute().due();
      if (reading.watched().due().isAfter(due)) due = reading.watched().due();
      DayExplanation last = days.get(days.size() - 1);
      assertThat(last.note().day()).isEqualTo(due);
      assertThat(last.statute().number()).isEqualTo(reading.statute().limitDays());
      assertThat(days.stream().filter(d -> d.statute().isCounted()).count())
          .isEqualTo(reading.statute().limitDays());
      reading
          .promise()
          .ifPresent(
              p ->
                  assertThat(
                          days.stream().filter(d -> d.promise().orElseThrow().isCounted()).count())
                      .isEqualTo(p.limitDays()));
    }
  }

  @Test
  void a_promise_never_ends_after_the_statute() {
    for (int round = 0; round < ROUNDS; round++) {
      CaseClock clock = clock();
      LocalDate today = clock.startDay().plusDays(random.nextInt(120));
      LocalDate statute = clock.due(LimitKind.STATUTE, calendars.calendar(), today);
      if (clock.promise().isPresent()
          && clock.decidedOn().isEmpty()
          && clock.completedOn().isEmpty())
        assertThat(clock.due(LimitKind.PROMISE, calendars.calendar(), today))
            .isBeforeOrEqualTo(statute);
    }
  }

  private void check(CaseClock clock, LimitReading reading, LocalDate today) {
    NaiveClock naive = new NaiveClock(clock, reading.kind(), calendars::isWorking, today);
    assertThat(reading.due()).as("due of %s on %s", clock, today).isEqualTo(naive.due());
    assertThat(reading.limitDays()).isEqualTo(naive.limitDays());
    assertThat(reading.atLeast()).as("open %s on %s", clock, today).isEqualTo(naive.isOpen());
    assertThat(reading.daysUsed()).as("used %s on %s", clock, today).isEqualTo(naive.daysUsed());
    assertThat(reading.daysLate()).isEqualTo(naive.daysLate());
    assertThat(reading.daysUsed() + reading.daysLeft())
        .isEqualTo(reading.limitDays() + reading.daysLate());
    assertThat(reading.isLate()).isEqualTo(naive.isLate());
    assertThat(reading.light() == Light.PAUSED).as("%s", clock).isEqualTo(naive.isPaused());
  }

  private CaseClock clock() {
    LocalDate start = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(20 * 365));
    int statute = 1 + random.nextInt(random.nextBoolean() ? 45 : 5);
    Optional<Promise> promise =
        switch (random.nextInt(4)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(Promise.sameDay());
          default -> Optional.of(Promise.within(1 + random.nextInt(statute)));
        };
    CaseClock clock =
        CaseClock.started(start, random.nextInt(4) == 0, new TimeLimit(statute), promise);
    for (int i = random.nextInt(6); i > 0; i--) clock = clock.suspended(suspension(start));
    if (random.nextBoolean())
      clock =
          clock.extended(
              new Extension(
                  1 + random.nextInt(15),
                  start.plusDays(random.nextInt(70)),
                  random.nextBoolean()));
    if (random.nextInt(3) == 0) clock = clock.decided(start.plusDays(random.nextInt(90)));
    if (random.nextInt(3) == 0) clock = clock.completed(start.plusDays(random.nextInt(90)));
    return clock;
  }

  private Suspension suspension(LocalDate start) {
    LocalDate first = start.plusDays(random.nextInt(80) - 3);
    Optional<LocalDate> last =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(first.plusDays(random.nextInt(random.nextBoolean() ? 20 : 3)));
    LocalDate recorded = first.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
    Optional<LocalDate> told =
        random.nextInt(6) == 0
            ? Optional.empty()
            : Optional.of(first.plusDays(random.nextInt(5) == 0 ? random.nextInt(30) : 0));
    SuspensionKind[] kinds = SuspensionKind.values();
    return new Suspension(kinds[random.nextInt(kinds.length)], first, last, recorded, told);
  }
}
