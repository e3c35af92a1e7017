package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * What punches and leaves say of a day 考勤. Minutes early and late are duty, not grace (decision
 * 34): who comes between them and opening gets a note, who comes after opening is late (MXH-16a),
 * who leaves before closing leaves early (MXH-16b). Whole minutes count. A leave that covers the
 * beginning or the end moves the time to come or to go; one that was asked for too late excuses
 * from then on.
 *
 * @param zone the zone of the hall
 * @param rules what holds there
 */
public record AttendanceRules(ZoneId zone, Provisions rules) {
  private static final Comparator<Mark> BY_WEIGHT = Comparator.comparing(Mark::kind);

  private record Mark(AttendanceKind kind, Reason reason) {}

  /** Punches of one day, in order, in whole minutes. */
  private record Seen(Optional<LocalTime> came, Optional<LocalTime> left) {}

  /**
   * The day of an officer.
   *
   * @param hours hours of that day, in order; none when the hall is closed
   * @param punches punches of the person, of any day and in any order
   * @param leaves leaves of the person
   * @param now by the clock of the hall
   * @param kept whether a missing punch means that the person did not come: attendance is kept
   *     there, and nothing else shows the person at work
   */
  public AttendanceDay day(
      PersonId person,
      LocalDate day,
      List<OpenInterval> hours,
      List<PunchState> punches,
      List<LeaveState> leaves,
      LocalDateTime now,
      boolean kept) {
    Seen seen = seen(day, punches);
    if (hours.isEmpty()) return plain(person, day, seen, AttendanceKind.DAY_OFF);
    boolean before = rules.value(DutyProvisions.ASKED_BEFORE);
    List<TimeSpan> excused =
        leaves.stream()
            .filter(LeaveState::isApproved)
            .filter(l -> l.excusedFrom(before).isBefore(l.span().until()))
            .map(l -> new TimeSpan(l.excusedFrom(before), l.span().until()))
            .sorted(Comparator.comparing(TimeSpan::from))
            .toList();
    LocalDateTime opens = day.atTime(hours.get(0).opens());
    LocalDateTime closes = day.atTime(hours.get(hours.size() - 1).closes());
    LocalDateTime from = begin(opens, excused);
    LocalDateTime until = end(closes, excused);
    if (!from.isBefore(until)) return plain(person, day, seen, AttendanceKind.LEAVE);
    List<Mark> marks = new ArrayList<>();
    if (seen.came().isEmpty()) {
      if (now.isBefore(from)) return plain(person, day, seen, AttendanceKind.NOT_YET);
      if (!kept) return plain(person, day, seen, AttendanceKind.UNTOLD);
      marks.add(absent(from, until, now));
    } else {
      coming(from, from.equals(opens), day.atTime(seen.came().get())).ifPresent(marks::add);
      going(until, until.equals(closes), day, seen.left(), now).ifPresent(marks::add);
    }
    return marks.isEmpty()
        ? plain(person, day, seen, AttendanceKind.ON_TIME)
        : new AttendanceDay(
            person,
            day,
            seen.came(),
            seen.left(),
            marks.stream().max(BY_WEIGHT).orElseThrow().kind(),
            new Ruling(marks.stream().map(Mark::reason).toList()));
  }

  /**
   * Whether attendance is kept 考勤: the hall has clocks, or somebody wrote one of these punches
   * down.
   */
  public static boolean isKept(Hall hall, Collection<PunchState> punches) {
    return !hall.clocks().isEmpty() || !punches.isEmpty();
  }

  private static AttendanceDay plain(
      PersonId person, LocalDate day, Seen seen, AttendanceKind kind) {
    return new AttendanceDay(person, day, seen.came(), seen.left(), kind, Ruling.granted());
  }

  private Seen seen(LocalDate day, List<PunchState> punches) {
    List<PunchState> today =
        punches.stream()
            .filter(p -> !p.struck() && LocalDate.ofInstant(p.at(), zone).equals(day))
            .sorted(Comparator.comparing(PunchState::at))
            .toList();
    Optional<PunchState> in =
        today.stream().filter(p -> p.direction() != PunchDirection.OUT).findFirst();
    Optional<PunchState> out =
        today.stream()
            .filter(p -> p.direction() != PunchDirection.IN)
            .filter(p -> in.filter(i -> !p.at().isAfter(i.at())).isEmpty())
            .reduce((a, b) -> b);
    return new Seen(in.map(this::minute), out.map(this::minute));
  }

  private LocalTime minute(PunchState punch) {
    return LocalTime.ofInstant(punch.at(), zone).truncatedTo(ChronoUnit.MINUTES);
  }

  private static LocalDateTime begin(LocalDateTime opens, List<TimeSpan> excused) {
    LocalDateTime from = opens;
    for (TimeSpan span : excused) if (span.contains(from)) from = span.until();
    return from;
  }

  private static LocalDateTime end(LocalDateTime closes, List<TimeSpan> excused) {
    LocalDateTime until = closes;
    for (int i = excused.size() - 1; i >= 0; i--) {
      TimeSpan span = excused.get(i);
      if (span.from().isBefore(until) && !span.until().isBefore(until)) until = span.from();
    }
    return until;
  }

  private Mark absent(LocalDateTime from, LocalDateTime until, LocalDateTime now) {
    LocalDateTime till = now.isBefore(until) ? now : until;
    return mark(
        AttendanceKind.ABSENT,
        StaffReason.ABSENT,
        rules.get(DutyProvisions.EARLY_MINUTES),
        ChronoUnit.MINUTES.between(from, till));
  }

  /** The minutes before opening are asked for where no leave moved the time to come. */
  private Optional<Mark> coming(LocalDateTime from, boolean atOpening, LocalDateTime came) {
    Provision<Integer> early = rules.get(DutyProvisions.EARLY_MINUTES);
    if (came.isAfter(from))
      return Optional.of(
          mark(
              AttendanceKind.LATE,
              StaffReason.LATE,
              early,
              ChronoUnit.MINUTES.between(from, came)));
    LocalDateTime asked = atOpening ? from.minusMinutes(early.value()) : from;
    return came.isAfter(asked)
        ? Optional.of(
            mark(
                AttendanceKind.NOTE,
                StaffReason.NOT_EARLY,
                early,
                ChronoUnit.MINUTES.between(asked, came)))
        : Optional.empty();
  }

  private Optional<Mark> going(
      LocalDateTime until,
      boolean atClosing,
      LocalDate day,
      Optional<LocalTime> left,
      LocalDateTime now) {
    Provision<Integer> after = rules.get(DutyProvisions.AFTER_MINUTES);
    LocalDateTime asked = atClosing ? until.plusMinutes(after.value()) : until;
    if (left.isEmpty())
      return now.toLocalDate().isAfter(day)
          ? Optional.of(mark(AttendanceKind.NO_PUNCH_OUT, StaffReason.NO_PUNCH_OUT, after, 0))
          : Optional.empty();
    LocalDateTime went = day.atTime(left.get());
    if (went.isBefore(until))
      return now.isBefore(until)
          ? Optional.empty()
          : Optional.of(
              mark(
                  AttendanceKind.EARLY_LEAVE,
                  StaffReason.EARLY_LEAVE,
                  after,
                  ChronoUnit.MINUTES.between(went, until)));
    return went.isBefore(asked)
        ? Optional.of(
            mark(
                AttendanceKind.NOTE,
                StaffReason.NOT_LATE_ENOUGH,
                after,
                ChronoUnit.MINUTES.between(went, asked)))
        : Optional.empty();
  }

  private static Mark mark(AttendanceKind kind, StaffReason code, Provision<?> rule, long minutes) {
    return new Mark(
        kind, Reason.of(code, rule, Argument.number("minutes", minutes)).as(Strength.WARN));
  }
}
