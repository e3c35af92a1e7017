package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.DueStep;
import org.yimen.ports.driving.Enquiries;

/** Why this date 逐日说明: every day of a limit, and what moved its end. */
final class ClockPages {
  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;

  ClockPages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
  }

  void clock(Context request, SignedIn who) {
    Enquiries enquiries = hall.yimen().enquiries();
    CaseReading reading =
        enquiries.caseById(CasePages.caseId(request)).orElseThrow(NotFoundResponse::new);
    CaseFile file = enquiries.file(reading.id()).orElseThrow();
    Optional<Seat> seat = seats.of(who);
    Speech speech = seat.map(s -> frame.speech(request, s)).orElseGet(() -> speech(request, file));
    Map<String, Object> model =
        seat.map(s -> frame.model(s, speech, "cases"))
            .orElseGet(() -> frame.unseated(who, speech, "board"));
    model.put("case", DeskFrame.line(reading, speech));
    model.put("back", back(who, reading, file));
    Optional<ClockReading> clock = reading.clock();
    model.put("running", clock.isPresent());
    model.put("title", title(reading, file, speech));
    clock.ifPresent(c -> explain(model, reading, file, c, speech));
    pages.show(request, "clock", model);
  }

  /** To where who looks works with the case; who only watches goes back to the board. */
  private static String back(SignedIn who, CaseReading reading, CaseFile file) {
    if (who.roles().contains(PageRole.DESK)) return "/desk/cases/" + reading.id();
    if (who.roles().contains(PageRole.REVIEW)) return "/review/cases/" + reading.id();
    return file.item().deciding().stream()
        .findFirst()
        .map(d -> BoardPages.BOARD + "/" + d.value())
        .orElse(BoardPages.BOARD);
  }

  private Speech speech(Context request, CaseFile file) {
    ZoneId zone =
        hall.place(file.state().hall().value()).orElseThrow(NotFoundResponse::new).centre().zone();
    return new Speech(pages, request, hall.clock().now(), zone);
  }

  private static String title(CaseReading reading, CaseFile file, Speech speech) {
    return reading
        .clock()
        .map(ClockReading::watched)
        .map(w -> speech.say("clock.title" + how(w), speech.day(w.due())))
        .orElseGet(() -> speech.say("clock.notYet", speech.day(file.noticeDue())));
  }

  /** 最早 while a procedure is open, 暂定 while the year is not arranged. */
  private static String how(LimitReading limit) {
    if (limit.atLeast()) return ".earliest";
    return limit.certainty() == Certainty.PROVISIONAL ? ".provisional" : "";
  }

  private void explain(
      Map<String, Object> model,
      CaseReading reading,
      CaseFile file,
      ClockReading clock,
      Speech speech) {
    List<DayExplanation> days = hall.yimen().enquiries().days(reading.id());
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    model.put("light", CaseLines.light(clock.watched(), speech));
    model.put("left", CaseLines.left(clock.watched(), speech));
    model.put("weeks", new DayGrid(days, clock, file.state().extension(), speech).weeks());
    model.put("legend", new DayLegend(file, rules, speech).of(days, clock));
    model.put(
        "steps",
        hall.yimen().enquiries().dueSteps(reading.id()).stream()
            .map(s -> step(s, file, speech))
            .toList());
    model.put("promise", clock.promise().map(p -> limit(p, speech)));
    model.put("statute", limit(clock.statute(), speech));
    model.put("lines", speech.wording().clock().days(days, rules));
  }

  private static Map<String, Object> limit(LimitReading limit, Speech speech) {
    Map<String, Object> shown = new HashMap<>();
    shown.put(
        "days",
        limit.limitDays() == 0
            ? speech.say("clock.sameDay")
            : speech.say("clock.nDays", limit.limitDays()));
    shown.put("left", CaseLines.left(limit, speech));
    shown.put("light", CaseLines.light(limit, speech));
    shown.put("used", speech.say("clock.used", limit.daysUsed()));
    return shown;
  }

  private static Map<String, Object> step(DueStep step, CaseFile file, Speech speech) {
    String name =
        step.suspension()
            .map(s -> ClockPanel.suspension(s, speech))
            .map(s -> speech.say("clock.step.out", s.name(), s.days()))
            .or(() -> step.extension().map(e -> speech.say("clock.step.ext", e.workingDays())))
            .orElseGet(
                () ->
                    speech.say(
                        "clock.step.accepted",
                        file.state().acceptance().map(a -> speech.shortDay(a.day())).orElse("")));
    return Map.of(
        "name", name,
        "statute", speech.shortDay(step.statute()),
        "promise", step.promise().map(speech::shortDay).orElse(""));
  }
}
