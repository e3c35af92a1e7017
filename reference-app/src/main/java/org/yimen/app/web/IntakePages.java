package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.web.PapersIn.AgentIn;
import org.yimen.app.web.PapersIn.Taken;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.GuideLine;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;

/** Papers are handed in 收件: which item, who applies. What is wrong is told all at once. */
final class IntakePages {
  private static final int MOST = 14;
  private static final int LONGEST_SEARCH = 60;
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "name",
          "identityType",
          "identityNumber",
          "mobile",
          "address",
          "declared",
          "urgent",
          "byAgent",
          "agentName",
          "agentIdentityType",
          "agentIdentityNumber",
          "agentMobile",
          "agentProof");

  /** Which field of the form a reason is about. */
  private static final Map<String, String> FIELD_OF =
      Map.of(
          "person.NAME_WRONG", "name",
          "person.RESIDENT_ID_WRONG", "identityNumber",
          "person.CREDIT_CODE_WRONG", "identityNumber",
          "person.OTHER_PAPER_WRONG", "identityNumber",
          "person.APPLICANT_ID_REQUIRED", "identityNumber",
          "person.IDENTITY_OF_OTHER_KIND", "identityType",
          "person.MOBILE_WRONG", "mobile",
          "person.ADDRESS_WRONG", "address");

  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;

  IntakePages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
  }

  void blank(Context request, SignedIn who) {
    Optional<Seat> seat = seats.of(who);
    if (seat.isEmpty()) {
      request.redirect("/desk", HttpStatus.SEE_OTHER);
      return;
    }
    String code = Optional.ofNullable(request.queryParam("item")).orElse("");
    item(code)
        .ifPresentOrElse(
            item -> form(request, seat.get(), item, Ruling.granted(), Map.of()),
            () -> search(request, seat.get()));
  }

  private void search(Context request, Seat seat) {
    Speech speech = frame.speech(request, seat);
    String asked = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
    String text = asked.length() > LONGEST_SEARCH ? asked.substring(0, LONGEST_SEARCH) : asked;
    Map<String, Object> model = frame.modelWithRail(seat, speech, "cases");
    model.put("asked", text);
    model.put("found", offered(seat, text).stream().limit(MOST).map(g -> line(g, speech)).toList());
    pages.show(request, "desk-items", model);
  }

  /** What was searched; else what the visitor's line is for; else everything. */
  private List<GuideLine> offered(Seat seat, String text) {
    if (!text.isEmpty()) return hall.yimen().enquiries().guides(text, MOST);
    List<GuideLine> all = hall.yimen().enquiries().guides();
    Optional<String> service =
        frame
            .desk(seat)
            .flatMap(WindowDesk::visitor)
            .map(Visitor::ticket)
            .map(t -> t.service().value());
    List<GuideLine> fitting =
        all.stream().filter(g -> service.filter(g.field()::equals).isPresent()).toList();
    return fitting.isEmpty() ? all : fitting;
  }

  private static Map<String, Object> line(GuideLine guide, Speech speech) {
    return Map.of(
        "code", guide.code().value(),
        "name", HallNames.of(guide.nameZh(), guide.nameEn(), speech.language()),
        "field", guide.field(),
        "category", speech.wording().word(guide.category()));
  }

  /** What is wrong stands beside its field; of the agent in the fields of the agent. */
  private static Map<String, String> faults(Taken taken, Seat seat, Speech speech) {
    Map<String, String> faults = new HashMap<>();
    for (Reason reason : taken.applicant().reasons())
      Optional.ofNullable(FIELD_OF.get(reason.code()))
          .ifPresent(f -> faults.put(f, speech.wording().sentence(reason, seat.rules())));
    for (Reason reason : taken.agent().reasons())
      Optional.ofNullable(FIELD_OF.get(reason.code()))
          .map(f -> "agent" + f.substring(0, 1).toUpperCase(Locale.ROOT) + f.substring(1))
          .ifPresent(f -> faults.put(f, speech.wording().sentence(reason, seat.rules())));
    return faults;
  }

  private void form(
      Context request, Seat seat, ItemVersion item, Ruling wrong, Map<String, String> told) {
    Speech speech = frame.speech(request, seat);
    Map<String, Object> model = frame.modelWithRail(seat, speech, "cases");
    Form form = new Form(request);
    Map<String, String> typed = new HashMap<>();
    for (String field : FIELDS) typed.put(field, form.text(field));
    Map<String, Object> faults = new HashMap<>();
    for (String field : FIELDS) faults.put(field, told.getOrDefault(field, ""));
    model.put("code", item.code().value());
    model.put("item", HallNames.of(item.nameZh(), item.nameEn(), speech.language()));
    model.put("category", speech.wording().word(item.category()));
    model.put("materials", item.materialsFor(false).stream().map(m -> m.nameZh()).toList());
    model.put("fees", CaseSheet.fees(item, speech));
    model.put("promise", item.promise().map(p -> p.workingDays()));
    model.put("statute", item.statutory().map(l -> l.workingDays()));
    model.put("kinds", words(ApplicantKind.values(), speech));
    model.put("identityTypes", words(IdentityType.values(), speech));
    model.put("typed", typed);
    model.put("faults", faults);
    model.put("request", Control.newRequest());
    model.put(
        "alert",
        wrong.isRefused()
            ? Optional.of(ShownRuling.of(speech.say("act.submit"), wrong, seat.rules(), speech))
            : Optional.empty());
    pages.show(request, "desk-new", model);
  }

  private static List<Map<String, String>> words(Enum<?>[] values, Speech speech) {
    return Arrays.stream(values)
        .map(v -> Map.of("code", v.name(), "name", speech.wording().word(v)))
        .toList();
  }

  /** Notes who applies and takes the papers in; sent twice, it is one case. */
  void submit(Context request, SignedIn who) {
    Form form = new Form(request);
    Optional<Seat> seat = seats.of(who);
    Optional<ItemVersion> item = item(form.text("item"));
    if (seat.isEmpty() || item.isEmpty() || form.id().isEmpty()) {
      request.redirect("/desk/cases/new", HttpStatus.SEE_OTHER);
      return;
    }
    Taken taken = submit(form, form.id().get(), seat.get(), item.get());
    Map<String, String> faults = faults(taken, seat.get(), frame.speech(request, seat.get()));
    taken
        .outcome()
        .fold(
            granted -> {
              Told.goOn(request, "/desk/cases/" + granted.state().id(), taken.answers());
              return true;
            },
            refused -> {
              request.status(Refusals.status(refused.ruling()));
              form(request, seat.get(), item.get(), refused.ruling(), faults);
              return false;
            });
  }

  private Taken submit(Form form, RequestId id, Seat seat, ItemVersion item) {
    PapersIn papers = new PapersIn(hall);
    PersonForm applicant =
        papers.applicant(
            id,
            form.one(ApplicantKind.class, "kind").orElse(ApplicantKind.CITIZEN),
            form.text("name"),
            form.one(IdentityType.class, "identityType").orElse(IdentityType.RESIDENT_ID),
            form.text("identityNumber"),
            form.text("mobile"),
            form.text("address"));
    Optional<AgentIn> agent =
        form.ticked("byAgent")
            ? Optional.of(
                new AgentIn(
                    papers.agent(
                        id,
                        form.text("agentName"),
                        form.one(IdentityType.class, "agentIdentityType")
                            .orElse(IdentityType.RESIDENT_ID),
                        form.text("agentIdentityNumber"),
                        form.text("agentMobile")),
                    form.ticked("agentProof")))
            : Optional.empty();
    return papers.take(
        seat, id, item.code(), applicant, agent, form.ticked("declared"), form.ticked("urgent"));
  }

  private Optional<ItemVersion> item(String code) {
    try {
      return hall.yimen().enquiries().guide(new ItemCode(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
