package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.office.Faults;
import org.yimen.app.office.LeaveEntry;
import org.yimen.app.office.SubstituteEntry;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.DecideLeave;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.LeaveView;

/**
 * Duty 考勤请假, for everybody on the staff: the own leave and the own month; for who decides on
 * leaves, the open ones; for managers, who stands in for whom.
 */
final class DutyPages {
  static final String DUTY = "/duty";
  private static final int DAYS_AHEAD = 90;

  private final OpenHall hall;
  private final DutyOffice duty;
  private final OfficeFrame frame;

  DutyPages(OpenHall hall, OfficeFrame frame) {
    this.hall = hall;
    this.duty = hall.yimen().dutyOffice();
    this.frame = frame;
  }

  void one(Context request, SignedIn who) {
    show(request, frame.onDuty(request, who), Optional.empty());
  }

  void act(Context request, SignedIn who) {
    Office office = frame.onDuty(request, who);
    Form form = new Form(request);
    String name = request.pathParam("act");
    Outcome<?> outcome =
        switch (name) {
          case "ask" -> ask(office, form);
          case "approve" -> decide(office, form, true);
          case "refuse" -> decide(office, form, false);
          case "back" ->
              duty.backFromLeave(
                  Office.request(form), office.actor(), leave(form), Office.seen(form));
          case "substitute" -> substitute(office, form);
          case "end-substitute" -> endSubstitute(office, form);
          default -> throw new NotFoundResponse();
        };
    if (outcome.isGranted()) Told.goOn(request, DUTY, Office.request(form), outcome.ruling());
    else {
      request.status(Refusals.status(outcome.ruling()));
      String said = office.speech().say("duty." + name);
      show(request, office, Optional.of(office.refused(said, outcome.ruling())));
    }
  }

  private Outcome<?> ask(Office office, Form form) {
    PersonId person = person(form, "person").orElse(office.actor().person());
    return new LeaveEntry(
            form.text("kind"),
            form.text("first"),
            form.text("from"),
            form.text("last"),
            form.text("until"),
            form.text("substitute"))
        .read(Office.request(form), office.actor(), person)
        .fold(g -> duty.askLeave(g.state()), r -> Outcome.refused(r.ruling()));
  }

  private Outcome<?> decide(Office office, Form form, boolean approved) {
    return duty.decideLeave(
        new DecideLeave(
            Office.request(form),
            office.actor(),
            leave(form),
            Office.seen(form),
            approved,
            person(form, "substitute")));
  }

  /** Somebody who was picked; empty where nobody was. */
  private static Optional<PersonId> person(Form form, String field) {
    String picked = form.text(field);
    return picked.isEmpty()
        ? Optional.empty()
        : Optional.of(Ids.uuid(picked).map(PersonId::new).orElseThrow(NotFoundResponse::new));
  }

  private static LeaveId leave(Form form) {
    return Ids.uuid(form.text("leave")).map(LeaveId::new).orElseThrow(NotFoundResponse::new);
  }

  private Outcome<?> substitute(Office office, Form form) {
    return new SubstituteEntry(
            form.text("holder"), form.text("substitute"), form.text("first"), form.text("last"))
        .read(Office.request(form), office.actor())
        .fold(g -> duty.nameSubstitute(g.state()), r -> Outcome.refused(r.ruling()));
  }

  private Outcome<?> endSubstitute(Office office, Form form) {
    Optional<SubstitutionId> pair = Ids.uuid(form.text("substitution")).map(SubstitutionId::new);
    if (pair.isEmpty()) throw new NotFoundResponse();
    Faults faults = new Faults();
    if (form.day("lastDay").isEmpty()) faults.value("day");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return duty.endSubstitution(
        Office.request(form),
        office.actor(),
        pair.get(),
        Office.seen(form),
        form.day("lastDay").orElseThrow());
  }

  private void show(Context request, Office office, Optional<ShownRuling> alert) {
    DutySheet sheet = new DutySheet(hall, office);
    PersonId me = office.actor().person();
    var today = office.speech().today();
    List<LeaveView> all = duty.leaves(office.actor(), today, today.plusDays(DAYS_AHEAD));
    Map<String, Object> model = frame.model(office, "duty");
    model.put("alert", alert);
    model.put("mine", duty.leavesOf(me).stream().map(sheet::leave).toList());
    model.put(
        "open",
        all.stream()
            .filter(v -> !v.mayDecide().isRefused())
            .map(v -> sheet.leave(v.leave()))
            .toList());
    model.put(
        "away",
        all.stream().filter(v -> v.leave().isApproved()).map(v -> sheet.leave(v.leave())).toList());
    model.put(
        "month",
        duty.attendance(office.actor(), me, YearMonth.from(today)).stream()
            .map(sheet::attendance)
            .toList());
    model.put("kinds", sheet.kinds());
    model.put("people", sheet.atWindows());
    model.put("me", me.toString());
    model.put("today", today.toString());
    Ruling may = duty.mayManage(office.actor()).orElse(Ruling.granted());
    model.put("manages", !may.isRefused());
    model.put("pairs", duty.substitutions().stream().map(sheet::pair).toList());
    frame.show(request, "duty", model);
  }
}
