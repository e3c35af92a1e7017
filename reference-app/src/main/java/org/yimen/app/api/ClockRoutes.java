package org.yimen.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.ClockBody;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayExplanation.Counted;
import org.yimen.domain.deadline.DayKind;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.DueStep;

/** Why this date 逐日说明: the clock of a case, day by day. */
final class ClockRoutes {
  private final OpenHall hall;
  private final Desks desks;

  ClockRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
  }

  /** What a day is to one limit. */
  record CountedBody(
      int number,
      boolean counted,
      DayReason reason,
      Optional<SuspensionKind> procedure,
      Optional<String> clause) {}

  /** A day, and why it counts or not. */
  record DayBody(
      LocalDate day,
      DayKind kind,
      Certainty certainty,
      Optional<String> festivalZh,
      Optional<String> festivalEn,
      Optional<String> notice,
      CountedBody statute,
      Optional<CountedBody> promise) {}

  /** What moved the due days, and where they stood after it. */
  record DueStepBody(
      Optional<SuspensionKind> suspension,
      Optional<Integer> extendedByDays,
      LocalDate statute,
      Optional<LocalDate> promise) {}

  /** The clock of a case, day by day and in words; empty before acceptance. */
  record ClockExplained(
      Optional<ClockBody> clock, List<DueStepBody> steps, List<DayBody> days, List<String> words) {}

  RouteGroup group() {
    return new RouteGroup(
        "clock",
        "期限",
        "limits",
        List.of(
            Route.get("/cases/{case}/clock", "explainClock", "逐日说明", "Why each day counts or not")
                .to(PageRole.DESK, PageRole.REVIEW, PageRole.OFFICE, PageRole.SUPERVISION)
                .answers(ClockExplained.class, this::clock)));
  }

  private Answer clock(Call<Nothing> call) {
    OpenCase open = desks.open(call);
    List<DayExplanation> days = hall.yimen().enquiries().days(open.id());
    return Answer.ok(
        new ClockExplained(
            open.reading().clock().map(c -> CaseBodies.clock(c, call.wording())),
            hall.yimen().enquiries().dueSteps(open.id()).stream().map(ClockRoutes::step).toList(),
            days.stream().map(ClockRoutes::day).toList(),
            days.isEmpty() ? List.of() : call.wording().clock().days(days, open.rules())));
  }

  private static DueStepBody step(DueStep step) {
    return new DueStepBody(
        step.suspension().map(Suspension::kind),
        step.extension().map(e -> e.workingDays()),
        step.statute(),
        step.promise());
  }

  private static DayBody day(DayExplanation day) {
    return new DayBody(
        day.note().day(),
        day.note().kind(),
        day.note().certainty(),
        day.note().festivalZh(),
        day.note().festivalEn(),
        day.note().notice().map(n -> n.titleZh()),
        counted(day.statute()),
        day.promise().map(ClockRoutes::counted));
  }

  private static CountedBody counted(Counted counted) {
    return new CountedBody(
        counted.number(),
        counted.isCounted(),
        counted.reason(),
        counted.procedure(),
        counted.clause().map(ClauseId::value));
  }
}
