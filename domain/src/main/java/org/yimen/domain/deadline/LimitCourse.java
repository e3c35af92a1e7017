package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The course of one limit as seen on a day. Facts take effect by the day on which they were entered
 * and told; all facts of one day are held against the due day before that day, so that the order of
 * entering never matters. A fact that comes after the limit had run out does not touch it.
 */
final class LimitCourse {
  private final CaseClock clock;
  private final LimitKind kind;
  private final WorkingCalendar calendar;
  private final Optional<LocalDate> ended;

  /** The day of the reading, or the end if that is earlier. */
  private final LocalDate asOf;

  private final List<Suspension> accepted = new ArrayList<>();
  private int limitDays;

  /** Days left out, merged and in order; open ends are cut at {@link #asOf}. */
  private final List<Span> out;

  private final LocalDate due;

  /** Days from the first to the last, both inclusive. */
  record Span(LocalDate first, LocalDate last) {}

  private record Fact(LocalDate effectiveOn, Optional<Suspension> suspension) {}

  private LimitCourse(CaseClock clock, LimitKind kind, WorkingCalendar calendar, LocalDate today) {
    this.clock = clock;
    this.kind = kind;
    this.calendar = calendar;
    this.ended =
        (kind == LimitKind.STATUTE ? clock.decidedOn() : clock.completedOn())
            .filter(end -> !end.isAfter(today));
    this.asOf = ended.orElse(today);
    this.limitDays =
        kind == LimitKind.STATUTE
            ? clock.statute().workingDays()
            : clock.promise().map(Promise::workingDays).orElse(0);
    if (limitDays > 0) acceptFacts();
    this.out = merged(asOf);
    this.due = endOf(out).orElseThrow();
  }

  static LimitCourse of(
      CaseClock clock, LimitKind kind, WorkingCalendar calendar, LocalDate today) {
    return new LimitCourse(clock, kind, calendar, today);
  }

  LocalDate due() {
    return due;
  }

  LocalDate startDay() {
    return clock.startDay();
  }

  LimitReading reading(NearRule near) {
    boolean late = asOf.isAfter(due);
    int daysLate = late ? calendar.workingDaysBetween(due, asOf) : 0;
    int used = late ? limitDays + daysLate : Math.min(limitDays, countedTo(asOf));
    int left = late ? 0 : limitDays - used;
    return new LimitReading(
        kind,
        calendar.unit(),
        limitDays,
        due,
        dueIsOpen(),
        calendar.certainty(clock.startDay(), due),
        used,
        left,
        daysLate,
        light(near, late, left),
        ended);
  }

  /** What the day is to this limit, with the number of days counted before it. */
  DayExplanation.Counted explain(DayNote note, int countedBefore, DayRules rules) {
    LocalDate day = note.day();
    DayReason reason = reason(note, rules);
    Optional<SuspensionKind> procedure =
        switch (reason) {
          case SUSPENDED, SUSPENDED_BY_SETTING -> suspending(day, rules);
          case SUSPENSION_NOT_TOLD, SUSPENSION_TOO_LATE -> disregarded(day).map(Suspension::kind);
          default -> Optional.empty();
        };
    return new DayExplanation.Counted(
        countedBefore + (reason.isCounted() ? 1 : 0),
        reason,
        procedure,
        rules.clause(reason, procedure));
  }

  private DayReason reason(DayNote note, DayRules rules) {
    LocalDate day = note.day();
    if (day.isAfter(due)) return DayReason.AFTER_LAST_DAY;
    if (day.equals(clock.startDay()) && (!clock.startCounted() || limitDays == 0))
      return DayReason.DAY_OF_ACCEPTANCE;
    if (note.kind() == DayKind.WEEKEND) return DayReason.WEEKEND;
    if (note.kind() == DayKind.HOLIDAY) return DayReason.HOLIDAY;
    if (isOut(day))
      return rules.isExcludedForAll(suspending(day, rules).orElseThrow())
          ? DayReason.SUSPENDED
          : DayReason.SUSPENDED_BY_SETTING;
    Optional<Suspension> disregarded = disregarded(day);
    if (disregarded.isPresent())
      return disregarded.get().toldInWritingOn().isPresent()
          ? DayReason.SUSPENSION_TOO_LATE
          : DayReason.SUSPENSION_NOT_TOLD;
    if (note.kind() == DayKind.MAKE_UP_WORKING) return DayReason.MAKE_UP_DAY;
    return calendar.unit() == DayUnit.CALENDAR ? DayReason.CALENDAR_DAY : DayReason.COUNTED;
  }

  private Light light(NearRule near, boolean late, int left) {
    if (ended.isPresent()) return late ? Light.ENDED_LATE : Light.ENDED;
    if (late) return Light.LATE;
    if (isOut(asOf)) return Light.PAUSED;
    return near.isNear(limitDays, left) ? Light.NEAR : Light.NORMAL;
  }

  private void acceptFacts() {
    List<Fact> facts = new ArrayList<>();
    for (Suspension s : clock.suspensions())
      s.effectiveOn().ifPresent(day -> facts.add(new Fact(day, Optional.of(s))));
    clock.extension().ifPresent(e -> facts.add(new Fact(e.approvedOn(), Optional.empty())));
    if (facts.isEmpty()) return;
    facts.sort(Comparator.comparing(Fact::effectiveOn));
    // More facts only move the end later, so an older end that is late enough need not be renewed.
    Optional<LocalDate> end = endOf(List.of());
    for (int i = 0; i < facts.size(); ) {
      LocalDate day = facts.get(i).effectiveOn();
      if (ranOutBefore(end, day)) {
        end = endOf(merged(LocalDate.MAX));
        if (ranOutBefore(end, day)) return;
      }
      for (; i < facts.size() && facts.get(i).effectiveOn().equals(day); i++)
        facts.get(i).suspension().ifPresentOrElse(accepted::add, this::extend);
    }
  }

  private static boolean ranOutBefore(Optional<LocalDate> end, LocalDate day) {
    return end.isPresent() && end.get().isBefore(day);
  }

  private void extend() {
    Extension extension = clock.extension().orElseThrow();
    if (kind == LimitKind.STATUTE || extension.movesPromise()) limitDays += extension.workingDays();
  }

  /**
   * The last day, after leaving out these days; empty where an endless span keeps it from coming.
   */
  private Optional<LocalDate> endOf(List<Span> spans) {
    LocalDate start = clock.startDay();
    if (limitDays == 0) return Optional.of(start);
    LocalDate dayZero = clock.startCounted() ? start.minusDays(1) : start;
    int days = limitDays;
    LocalDate end = calendar.addWorkingDays(dayZero, days);
    for (Span span : spans) {
      if (span.first().isAfter(end)) break;
      if (span.last().equals(LocalDate.MAX)) return Optional.empty();
      LocalDate before = span.first().minusDays(1);
      days += workingDays(before.isBefore(dayZero) ? dayZero : before, span.last());
      end = calendar.addWorkingDays(dayZero, days);
    }
    return Optional.of(end);
  }

  private int countedTo(LocalDate day) {
    LocalDate dayZero = clock.startCounted() ? clock.startDay().minusDays(1) : clock.startDay();
    int days = workingDays(dayZero, day);
    for (Span span : out) {
      if (span.first().isAfter(day)) break;
      LocalDate before = span.first().minusDays(1);
      LocalDate last = span.last().isAfter(day) ? day : span.last();
      days -= workingDays(before.isBefore(dayZero) ? dayZero : before, last);
    }
    return days;
  }

  private int workingDays(LocalDate fromExclusive, LocalDate toInclusive) {
    return toInclusive.isAfter(fromExclusive)
        ? calendar.workingDaysBetween(fromExclusive, toInclusive)
        : 0;
  }

  private List<Span> merged(LocalDate openEnd) {
    List<Suspension> sorted = new ArrayList<>(accepted);
    sorted.sort(Comparator.comparing(Suspension::firstDay));
    List<Span> spans = new ArrayList<>();
    for (Suspension s : sorted) {
      LocalDate last = s.lastDay().orElse(openEnd.isBefore(s.firstDay()) ? s.firstDay() : openEnd);
      int previous = spans.size() - 1;
      if (previous >= 0 && !s.firstDay().isAfter(spans.get(previous).last())) {
        Span joined = spans.get(previous);
        if (last.isAfter(joined.last())) spans.set(previous, new Span(joined.first(), last));
      } else {
        spans.add(new Span(s.firstDay(), last));
      }
    }
    return spans;
  }

  private boolean dueIsOpen() {
    return accepted.stream().anyMatch(s -> s.isOpen() && !s.firstDay().isAfter(due));
  }

  private boolean isOut(LocalDate day) {
    return out.stream().anyMatch(s -> !day.isBefore(s.first()) && !day.isAfter(s.last()));
  }

  /** The accepted procedure that covers the day; one that is excluded for all before others. */
  private Optional<SuspensionKind> suspending(LocalDate day, DayRules rules) {
    return accepted.stream()
        .filter(s -> s.covers(day))
        .map(Suspension::kind)
        .min(Comparator.comparing(kind -> !rules.isExcludedForAll(kind)));
  }

  private Optional<Suspension> disregarded(LocalDate day) {
    return clock.suspensions().stream()
        .filter(s -> s.covers(day) && !accepted.contains(s))
        .findFirst();
  }
}
