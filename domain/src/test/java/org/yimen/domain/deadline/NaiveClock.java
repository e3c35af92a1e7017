package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One limit, counted the way a clerk would: from day to day, at the beginning of each day taking in
 * what was entered and told by then unless the days were already used up.
 */
final class NaiveClock {
  private final CaseClock clock;
  private final Predicate<LocalDate> working;
  private final List<Suspension> taken = new ArrayList<>();
  private final LocalDate asOf;
  private final boolean ended;
  private int limitDays;

  NaiveClock(CaseClock clock, LimitKind kind, Predicate<LocalDate> working, LocalDate today) {
    this.clock = clock;
    this.working = working;
    Optional<LocalDate> end = kind == LimitKind.STATUTE ? clock.decidedOn() : clock.completedOn();
    this.ended = end.isPresent() && !end.get().isAfter(today);
    this.asOf = ended ? end.get() : today;
    this.limitDays =
        kind == LimitKind.STATUTE
            ? clock.statute().workingDays()
            : clock.promise().orElseThrow().workingDays();
    if (limitDays == 0) return;
    LocalDate lastFact = clock.startDay().plusDays(400);
    for (LocalDate day = clock.startDay().minusDays(10);
        day.isBefore(lastFact);
        day = day.plusDays(1)) {
      if (counted(day.minusDays(1)) >= limitDays) break;
      for (Suspension s : clock.suspensions()) {
        if (s.toldInWritingOn().isEmpty()) continue;
        LocalDate told = s.toldInWritingOn().get();
        if (day.equals(s.recordedOn().isAfter(told) ? s.recordedOn() : told)) taken.add(s);
      }
      if (clock.extension().isPresent() && clock.extension().get().approvedOn().equals(day))
        if (kind == LimitKind.STATUTE || clock.extension().get().movesPromise())
          limitDays += clock.extension().get().workingDays();
    }
  }

  int limitDays() {
    return limitDays;
  }

  LocalDate due() {
    if (limitDays == 0) return clock.startDay();
    int count = 0;
    LocalDate day = clock.startCounted() ? clock.startDay() : clock.startDay().plusDays(1);
    while (true) {
      boolean out = false;
      for (Suspension s : taken) if (covers(s, day)) out = true;
      if (!out && working.test(day)) count++;
      if (count == limitDays) return day;
      day = day.plusDays(1);
    }
  }

  boolean isOpen() {
    for (Suspension s : taken) if (s.isOpen() && !s.firstDay().isAfter(due())) return true;
    return false;
  }

  boolean isLate() {
    return asOf.isAfter(due());
  }

  int daysLate() {
    int late = 0;
    for (LocalDate day = due().plusDays(1); !day.isAfter(asOf); day = day.plusDays(1))
      if (working.test(day)) late++;
    return late;
  }

  int daysUsed() {
    if (isLate()) return limitDays + daysLate();
    return limitDays == 0 ? 0 : counted(asOf);
  }

  boolean isPaused() {
    if (ended || isLate()) return false;
    for (Suspension s : taken) if (covers(s, asOf)) return true;
    return false;
  }

  /** An open procedure runs at least to the day of the reading. */
  private boolean covers(Suspension s, LocalDate day) {
    if (day.isBefore(s.firstDay())) return false;
    LocalDate last = s.lastDay().orElse(asOf.isAfter(s.firstDay()) ? asOf : s.firstDay());
    return !day.isAfter(last);
  }

  private int counted(LocalDate upTo) {
    int count = 0;
    LocalDate day = clock.startCounted() ? clock.startDay() : clock.startDay().plusDays(1);
    for (; !day.isAfter(upTo); day = day.plusDays(1)) {
      boolean out = false;
      for (Suspension s : taken) if (s.covers(day)) out = true;
      if (!out && working.test(day)) count++;
    }
    return count;
  }
}
