package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/** Where cases are decided 审查核准: the inbox, most urgent first, and each case with its decision. */
final class ReviewPages {
  private static final int MOST = 200;
  private static final Set<Stage> UNDECIDED = EnumSet.of(Stage.ACCEPTED, Stage.REVIEWED);
  private static final List<String> TYPED =
      List.of(
          "grants",
          "ground",
          "basis",
          "days",
          "kind",
          "firstDay",
          "toldOn",
          "lastDay",
          "procedure",
          "told",
          "bodyRECONSIDERATION",
          "periodRECONSIDERATION",
          "bodyLITIGATION",
          "periodLITIGATION");

  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;
  private final CaseSheet sheet;
  private final ReviewActs acts;

  ReviewPages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
    this.sheet = new CaseSheet(hall.yimen());
    this.acts = new ReviewActs(hall);
  }

  void inbox(Context request, SignedIn who) {
    Optional<Seat> seat = seats.of(who);
    if (seat.isEmpty()) {
      frame.notPosted(request, who, "review");
      return;
    }
    Speech speech = frame.speech(request, seat.get());
    List<CaseReading> open =
        hall.yimen().enquiries().openCases(seat.get().departments(), UNDECIDED, MOST);
    Map<String, Object> model = frame.model(seat.get(), speech, "review");
    long late = count(open, Light.LATE);
    long near = count(open, Light.NEAR);
    model.put(
        "title",
        open.isEmpty()
            ? speech.say("review.none")
            : late + near == 0
                ? speech.say("review.calm", open.size())
                : late == 0
                    ? speech.say("review.near", near)
                    : speech.say("review.pressing", late, near));
    model.put("all", open.size());
    model.put("full", open.size() == MOST);
    model.put(
        "cases", open.stream().map(c -> CaseLines.line(c, speech, "/review/cases/")).toList());
    pages.show(request, "review", model);
  }

  private static long count(List<CaseReading> cases, Light light) {
    return cases.stream()
        .flatMap(c -> c.clock().stream())
        .map(ClockReading::watched)
        .filter(w -> w.light() == light)
        .count();
  }

  void show(Context request, SignedIn who) {
    seats
        .of(who)
        .ifPresentOrElse(
            seat -> show(request, seat, CasePages.caseId(request), Optional.empty()),
            () -> request.redirect("/review", HttpStatus.SEE_OTHER));
  }

  private void show(Context request, Seat seat, CaseId id, Optional<ShownRuling> alert) {
    CaseFile file = hall.yimen().enquiries().file(id).orElseThrow(NotFoundResponse::new);
    CaseReading reading = hall.yimen().enquiries().caseById(id).orElseThrow();
    Speech speech = frame.speech(request, seat);
    Map<String, Object> model = frame.model(seat, speech, "review");
    model.put("case", sheet.of(file, reading, speech, seat.who().person()));
    model.put("alert", alert);
    model.put(
        "told", new Told(hall).on(request, hall.rulebooks().version(reading.rulebook()), speech));
    model.put("undecided", reading.stage().isUndecided());
    model.put("approve", acts.mayApprove(file, reading, seat, speech));
    model.put("extend", acts.mayExtend(file, reading, seat, speech));
    model.put("examines", acts.mayReview(file, reading, seat, speech));
    model.put("colleagues", acts.colleagues(file, seat, speech));
    model.put("grounds", acts.grounds(speech));
    model.put("basis", acts.basis(file));
    model.put("procedures", acts.procedures(speech));
    model.put("running", acts.running(file, speech));
    model.put("version", Long.toString(reading.version()));
    model.put("todayIso", speech.today().toString());
    model.put("typed", typed(request, file, alert.isPresent()));
    model.put("opened", alert.isPresent() ? request.pathParamMap().getOrDefault("act", "") : "");
    model.put("requests", List.of(0, 1, 2, 3, 4).stream().map(n -> Control.newRequest()).toList());
    pages.show(request, "review-case", model);
  }

  /** What was typed stays; a blank form offers the remedies that the guide tells. */
  private static Map<String, String> typed(Context request, CaseFile file, boolean again) {
    Form form = new Form(request);
    Map<String, String> typed = new HashMap<>();
    for (String name : TYPED) typed.put(name, form.text(name));
    if (!again)
      for (Remedy remedy : file.item().guide().remedies()) {
        typed.put("body" + remedy.kind(), remedy.body());
        typed.put("period" + remedy.kind(), remedy.period());
      }
    return typed;
  }

  /** One decision, or an act on the limits. */
  void act(Context request, SignedIn who) {
    CaseId id = CasePages.caseId(request);
    Optional<Seat> seat = seats.of(who);
    Form form = new Form(request);
    String back = "/review/cases/" + id;
    if (seat.isEmpty() || form.id().isEmpty()) {
      request.redirect(back, HttpStatus.SEE_OTHER);
      return;
    }
    CaseFile file = hall.yimen().enquiries().file(id).orElseThrow(NotFoundResponse::new);
    CaseReading reading = hall.yimen().enquiries().caseById(id).orElseThrow();
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    String name = request.pathParam("act");
    Outcome<?> outcome =
        acts.carryOut(name, new CaseDeskActs.Asked(seat.get(), rules, file, form, form.id().get()));
    if (outcome.isGranted()) {
      Told.goOn(request, back, form.id().get(), outcome.ruling());
      return;
    }
    Speech speech = frame.speech(request, seat.get());
    request.status(Refusals.status(outcome.ruling()));
    show(
        request,
        seat.get(),
        id,
        Optional.of(ShownRuling.of(Refusals.act(name, speech), outcome.ruling(), rules, speech)));
  }
}
