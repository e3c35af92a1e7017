package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.CentreOpinion;
import org.yimen.domain.staff.ChangeCause;
import org.yimen.domain.staff.Employment;
import org.yimen.domain.staff.OpinionNeed;
import org.yimen.domain.staff.PageRole;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.StaffOffice;

/** Officers in the office 人员管理: who is posted where in which functions, with which mandates. */
final class PeopleAdminPages {
  static final String PEOPLE = "/admin/people";
  private static final List<String> TYPED =
      List.of("name", "department", "first", "last", "items", "lastDay", "employment");

  private final OpenHall hall;
  private final StaffOffice staff;
  private final OfficeFrame frame;
  private final PeopleActs acts;

  PeopleAdminPages(OpenHall hall, OfficeFrame frame) {
    this.hall = hall;
    this.staff = hall.yimen().staffOffice();
    this.frame = frame;
    this.acts = new PeopleActs(hall);
  }

  void list(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    PeopleSheet sheet = new PeopleSheet(hall, office);
    List<OfficerView> all = staff.officers();
    Map<String, Object> model = frame.model(office, "people");
    model.put("officers", all.stream().filter(sheet::isHere).map(sheet::line).toList());
    model.put("gone", all.stream().filter(o -> !sheet.isHere(o)).map(sheet::line).toList());
    model.put("count", all.stream().filter(sheet::isHere).count());
    Ruling check = staff.establishment(office.actor()).orElse(Ruling.granted());
    model.put("lacks", check.hasWarnings());
    model.put("check", ShownRuling.done(check, office.rules(), office.speech()));
    frame.show(request, "admin-people", model);
  }

  void blank(Context request, SignedIn who) {
    showBlank(request, frame.of(request, who), UUID.randomUUID().toString(), Optional.empty());
  }

  private void showBlank(
      Context request, Office office, String person, Optional<ShownRuling> alert) {
    Map<String, Object> model = frame.model(office, "people");
    forms(model, request, office);
    model.put("alert", alert);
    model.put("person", person);
    frame.show(request, "admin-person-new", model);
  }

  /** Posts somebody new; the identifier comes with the form, so that a second click is the same. */
  void postNew(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    Form form = new Form(request);
    Optional<PersonId> person = Ids.uuid(form.text("person")).map(PersonId::new);
    if (person.isEmpty() || form.id().isEmpty()) {
      request.redirect(PEOPLE + "/new", HttpStatus.SEE_OTHER);
      return;
    }
    Outcome<?> outcome = acts.post(office, form, person.get(), true);
    if (outcome.isGranted())
      Told.goOn(request, address(person.get()), form.id().get(), outcome.ruling());
    else
      showBlank(
          request, office, person.get().toString(), refused(request, office, "post", outcome));
  }

  void one(Context request, SignedIn who) {
    show(request, frame.of(request, who), officer(request), Optional.empty());
  }

  void act(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    OfficerView officer = officer(request);
    Form form = new Form(request);
    RequestId asked = Office.request(form);
    String name = request.pathParam("act");
    Outcome<?> outcome =
        switch (name) {
          case "post" -> acts.post(office, form, officer.person(), false);
          case "end-posting" -> acts.endPosting(office, form, officer);
          case "give-mandate" -> acts.giveMandate(office, form, officer.person());
          case "end-mandate" -> acts.endMandate(office, form, officer);
          case "rename" -> staff.rename(asked, office.actor(), officer.person(), form.text("name"));
          case "erase-name" -> staff.eraseName(asked, office.actor(), officer.person());
          default -> throw new NotFoundResponse();
        };
    if (outcome.isGranted()) Told.goOn(request, address(officer.person()), asked, outcome.ruling());
    else show(request, office, officer(request), refused(request, office, name, outcome));
  }

  private static Optional<ShownRuling> refused(
      Context request, Office office, String act, Outcome<?> outcome) {
    Ruling ruling = outcome.ruling();
    request.status(Refusals.status(ruling));
    return Optional.of(office.refused(office.speech().say("adminPerson." + act), ruling));
  }

  private void show(
      Context request, Office office, OfficerView officer, Optional<ShownRuling> alert) {
    PeopleSheet sheet = new PeopleSheet(hall, office);
    Map<String, Object> model = frame.model(office, "people");
    forms(model, request, office);
    model.put("alert", alert);
    model.put("line", sheet.line(officer));
    model.put("address", address(officer.person()));
    model.put("postings", sheet.postings(officer));
    model.put("mandates", sheet.mandates(officer));
    model.put("mayAccounts", office.who().roles().contains(PageRole.ADMINISTRATION));
    model.put("account", account(officer.person()).orElse(""));
    model.put("today", office.speech().today().toString());
    frame.show(request, "admin-person", model);
  }

  /** What the forms offer, what was typed, or why none is open. */
  private void forms(Map<String, Object> model, Context request, Office office) {
    PeopleSheet sheet = new PeopleSheet(hall, office);
    Form form = new Form(request);
    Map<String, String> typed = new HashMap<>();
    TYPED.forEach(name -> typed.put(name, form.text(name)));
    if (typed.getOrDefault("first", "").isEmpty())
      typed.put("first", office.speech().today().toString());
    model.put("typed", typed);
    model.put("departments", sheet.departments());
    model.put("functions", sheet.functions(form.texts("function")));
    model.put("windows", sheet.windows(form.texts("window")));
    model.put("employments", sheet.words(Employment.values()));
    model.put("causes", sheet.words(ChangeCause.values()));
    model.put("opinions", sheet.words(CentreOpinion.values()));
    model.put("ranks", sheet.ranks());
    model.put("asksOpinion", office.rules().value(StaffProvisions.OPINION) != OpinionNeed.NONE);
    model.put("asksNotice", office.rules().value(StaffProvisions.NOTICE_DAYS) > 0);
    Ruling may = staff.mayArrange(office.actor()).orElse(Ruling.granted());
    model.put("may", !may.isRefused());
    model.put(
        "closed",
        office.control("arrange", office.speech().say("adminPerson.arrange"), "", 0, may));
  }

  private Optional<String> account(PersonId person) {
    return hall.yimen().accountOffice().accounts().stream()
        .map(AccountLine::account)
        .filter(a -> a.person().equals(person) && a.life() != AccountLife.ENDED)
        .map(a -> a.id().toString())
        .findFirst();
  }

  private OfficerView officer(Context request) {
    Optional<PersonId> person = Ids.uuid(request.pathParam("person")).map(PersonId::new);
    return staff.officers().stream()
        .filter(o -> person.filter(o.person()::equals).isPresent())
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  private static String address(PersonId person) {
    return PEOPLE + "/" + person;
  }
}
