package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/** A case at the desk 办件: one view, one next step. */
final class CasePages {
  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;
  private final CaseSheet sheet;
  private final CaseDeskActs acts;
  private final Told told;

  CasePages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
    this.sheet = new CaseSheet(hall.yimen());
    this.acts = new CaseDeskActs(hall);
    this.told = new Told(hall);
  }

  void show(Context request, SignedIn who) {
    seats
        .of(who)
        .ifPresentOrElse(
            seat -> show(request, seat, caseId(request), Optional.empty()),
            () -> request.redirect("/desk", HttpStatus.SEE_OTHER));
  }

  private void show(Context request, Seat seat, CaseId id, Optional<ShownRuling> alert) {
    CaseFile file = hall.yimen().enquiries().file(id).orElseThrow(NotFoundResponse::new);
    CaseReading reading = hall.yimen().enquiries().caseById(id).orElseThrow();
    Speech speech = frame.speech(request, seat);
    Map<String, Object> model = frame.modelWithRail(seat, speech, "cases");
    model.put("case", sheet.of(file, reading, speech, seat.who().person()));
    model.put("alert", alert);
    model.put("told", told.on(request, hall.rulebooks().version(reading.rulebook()), speech));
    model.put("next", acts.next(file, reading, seat, speech));
    model.put("form", Control.newRequest());
    model.put("other", Control.newRequest());
    model.put("grounds", acts.grounds(seat, speech));
    model.put("basis", acts.basis(file));
    model.put("colleagues", acts.colleagues(file, seat, speech));
    model.put("typed", typed(request));
    pages.show(request, "desk-case", model);
  }

  /** What was typed stays when an act is refused. */
  private static Map<String, String> typed(Context request) {
    Form form = new Form(request);
    Map<String, String> typed = new HashMap<>();
    for (String name : List.of("ground", "basis", "directedTo", "grants", "with", "manner", "to"))
      typed.put(name, form.text(name));
    return typed;
  }

  /** One act on the case. */
  void act(Context request, SignedIn who) {
    CaseId id = caseId(request);
    Optional<Seat> seat = seats.of(who);
    Form form = new Form(request);
    Optional<RequestId> asked = form.id();
    String back = "/desk/cases/" + id;
    if (seat.isEmpty() || asked.isEmpty()) {
      request.redirect(back, HttpStatus.SEE_OTHER);
      return;
    }
    CaseFile file = hall.yimen().enquiries().file(id).orElseThrow(NotFoundResponse::new);
    CaseReading reading = hall.yimen().enquiries().caseById(id).orElseThrow();
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    String name = request.pathParam("act");
    Outcome<?> outcome =
        acts.carryOut(name, new CaseDeskActs.Asked(seat.get(), rules, file, form, asked.get()));
    if (outcome.isGranted()) {
      Told.goOn(request, back, asked.get(), outcome.ruling());
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

  static CaseId caseId(Context request) {
    return Ids.uuid(request.pathParam("case")).map(CaseId::new).orElseThrow(NotFoundResponse::new);
  }
}
