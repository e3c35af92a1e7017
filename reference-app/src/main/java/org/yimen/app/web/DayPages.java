package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.office.Faults;
import org.yimen.app.office.PunchEntry;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.CheckDone;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.PunchDirection;
import org.yimen.ports.driving.DutyAct;
import org.yimen.ports.driving.DutyCheck;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.DutyView;

/** The day of a hall 开馆闭馆: checklists, who is at which post, opening and closing. */
final class DayPages {
  static final String DAYS = "/admin/days";
  static final String ONE = DAYS + "/{hall}";

  private final OpenHall hall;
  private final DutyOffice duty;
  private final OfficeFrame frame;

  DayPages(OpenHall hall, OfficeFrame frame) {
    this.hall = hall;
    this.duty = hall.yimen().dutyOffice();
    this.frame = frame;
  }

  /** The first hall of the centre. */
  void first(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    show(request, office, office.centre().halls().get(0), Optional.empty());
  }

  void one(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    show(request, office, place(request, office), Optional.empty());
  }

  private static Hall place(Context request, Office office) {
    return office.centre().halls().stream()
        .filter(h -> h.id().value().equals(request.pathParam("hall")))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  void act(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    Hall place = place(request, office);
    Form form = new Form(request);
    DutyAct act = new DutyAct(Office.request(form), office.actor(), place.id(), Office.seen(form));
    String name = request.pathParam("act");
    Outcome<?> outcome =
        switch (name) {
          case "open" -> duty.open(act);
          case "close" -> duty.close(act);
          case "stay-closed" -> stayClosed(act, form);
          case "check" -> check(act, form);
          case "punch" -> punch(office, form);
          default -> throw new NotFoundResponse();
        };
    if (outcome.isGranted())
      Told.goOn(request, DAYS + "/" + place.id(), Office.request(form), outcome.ruling());
    else {
      request.status(Refusals.status(outcome.ruling()));
      String said = office.speech().say("day." + name);
      show(request, office, place, Optional.of(office.refused(said, outcome.ruling())));
    }
  }

  private Outcome<?> stayClosed(DutyAct act, Form form) {
    Faults faults = new Faults();
    Optional<ClosureCause> cause = faults.choice("cause", ClosureCause.class, form.text("cause"));
    return faults.any()
        ? Outcome.refused(faults.ruling())
        : duty.keepClosed(act, cause.orElseThrow());
  }

  private Outcome<?> check(DutyAct act, Form form) {
    Faults faults = new Faults();
    Optional<DutyPart> part = faults.choice("part", DutyPart.class, form.text("part"));
    return faults.any()
        ? Outcome.refused(faults.ruling())
        : duty.check(act, part.orElseThrow(), form.text("check"), form.text("found").equals("yes"));
  }

  private Outcome<?> punch(Office office, Form form) {
    return new PunchEntry(
            form.text("person"),
            office.speech().today().toString(),
            form.text("time"),
            form.text("direction"),
            "")
        .read(office.centre().zone())
        .fold(
            g -> duty.punch(Office.request(form), office.actor(), g.state()),
            r -> Outcome.refused(r.ruling()));
  }

  private void show(Context request, Office office, Hall place, Optional<ShownRuling> alert) {
    DutyView view = duty.today(office.actor(), place.id()).orElseThrow(NotFoundResponse::new);
    Speech speech = office.speech();
    DutySheet sheet = new DutySheet(hall, office);
    Map<String, Object> model = frame.model(office, "days");
    model.put("alert", alert);
    model.put("place", HallNames.of(place, speech.language()));
    model.put("address", DAYS + "/" + place.id());
    model.put(
        "halls",
        office.centre().halls().stream()
            .map(
                h ->
                    Map.of(
                        "name", HallNames.of(h, speech.language()),
                        "address", DAYS + "/" + h.id(),
                        "here", h.id().equals(place.id())))
            .toList());
    model.put("day", speech.day(view.day()));
    model.put("version", Long.toString(view.record().map(DutyDayState::version).orElse(0L)));
    model.put("hours", view.hours().stream().map(DayPages::hours).toList());
    standing(model, view, speech);
    model.put("opening", checks(view, DutyPart.OPENING, speech));
    model.put("closing", checks(view, DutyPart.CLOSING, speech));
    model.put(
        "posts",
        view.posts().stream()
            .map(
                p ->
                    sheet.post(
                        p,
                        view.attendance().stream()
                            .filter(a -> a.person().equals(p.posting().person()))
                            .findFirst()))
            .toList());
    model.put("empty", view.alerts().reasons().size());
    model.put("alerts", ShownRuling.done(view.alerts(), office.rules(), speech).reasons());
    model.put("may", !view.mayManage().isRefused());
    model.put("people", sheet.atWindows());
    PeopleSheet words = new PeopleSheet(hall, office);
    model.put("directions", words.words(PunchDirection.IN, PunchDirection.OUT));
    model.put("causes", words.words(ClosureCause.values()));
    frame.show(request, "admin-day", model);
  }

  private static String hours(OpenInterval interval) {
    return interval.opens() + "–" + interval.closes();
  }

  private static void standing(Map<String, Object> model, DutyView view, Speech speech) {
    Optional<DutyDayState> record = view.record();
    model.put("opened", record.flatMap(DutyDayState::opened).map(speech::time).orElse(""));
    model.put("closed", record.flatMap(DutyDayState::closed).map(speech::time).orElse(""));
    model.put(
        "closure", record.flatMap(DutyDayState::closure).map(speech.wording()::word).orElse(""));
  }

  private static List<Map<String, Object>> checks(DutyView view, DutyPart part, Speech speech) {
    return view.checks().stream().filter(c -> c.part() == part).map(c -> check(c, speech)).toList();
  }

  private static Map<String, Object> check(DutyCheck check, Speech speech) {
    Map<String, Object> line = new HashMap<>();
    List<String> words = check.words();
    line.put("code", check.code());
    line.put("part", check.part().name());
    line.put("words", speech.either(words.get(0), words.get(words.size() - 1)));
    line.put("done", check.done().filter(CheckDone::inOrder).isPresent());
    line.put("wrong", check.done().filter(d -> !d.inOrder()).isPresent());
    line.put("at", check.done().map(CheckDone::at).map(speech::time).orElse(""));
    line.put("request", Control.newRequest());
    line.put("other", Control.newRequest());
    return line;
  }
}
