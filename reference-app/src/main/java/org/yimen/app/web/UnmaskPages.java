package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.MaskedPerson;
import org.yimen.ports.driving.UnmaskedPerson;

/** Reading in full what is masked 查看原文: asks why, shows it once, keeps nothing. */
final class UnmaskPages {
  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;

  UnmaskPages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
  }

  void ask(Context request, SignedIn who) {
    seats
        .of(who)
        .ifPresentOrElse(
            seat -> show(request, seat, Optional.empty(), Optional.empty()),
            () -> request.redirect("/desk", HttpStatus.SEE_OTHER));
  }

  /** What was read stands in this answer alone: no address leads to it. */
  void unmask(Context request, SignedIn who) {
    Form form = new Form(request);
    Optional<Seat> seat = seats.of(who);
    Optional<UnmaskReason> reason = form.one(UnmaskReason.class, "reason");
    if (seat.isEmpty() || reason.isEmpty()) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      ask(request, who);
      return;
    }
    CaseFile file = file(request);
    Provisions rules = seat.get().rules();
    Speech speech = frame.speech(request, seat.get());
    Outcome<UnmaskedPerson> outcome =
        hall.yimen()
            .caseDesk()
            .unmask(
                seat.get().in(file.state().hall(), seat.get().atWindow()),
                file.state().id(),
                person(request, file),
                reason.get());
    outcome.fold(
        granted -> {
          show(request, seat.get(), Optional.of(granted.state()), Optional.empty());
          return true;
        },
        refused -> {
          request.status(Refusals.status(refused.ruling()));
          ShownRuling why =
              ShownRuling.of(speech.say("unmask.do"), refused.ruling(), rules, speech);
          show(request, seat.get(), Optional.empty(), Optional.of(why));
          return false;
        });
  }

  private void show(
      Context request, Seat seat, Optional<UnmaskedPerson> seen, Optional<ShownRuling> alert) {
    CaseFile file = file(request);
    PersonId person = person(request, file);
    MaskedPerson masked =
        hall.yimen().enquiries().person(person).orElseThrow(NotFoundResponse::new);
    Speech speech = frame.speech(request, seat);
    Map<String, Object> model = new HashMap<>(frame.model(seat, speech, "cases"));
    model.put("alert", alert);
    model.put("masked", masked.name());
    model.put("here", "/desk/cases/" + file.state().id());
    model.put("who", asked(request));
    model.put("keep", "&who=" + asked(request));
    model.put("reasons", reasons(speech));
    model.put("seen", seen.isPresent());
    model.put("name", seen.map(UnmaskedPerson::name).orElse(""));
    model.put("identity", seen.flatMap(UnmaskedPerson::identity).orElse("—"));
    model.put("mobile", seen.flatMap(UnmaskedPerson::mobile).orElse("—"));
    pages.show(request, "desk-unmask", model);
  }

  private static List<Map<String, String>> reasons(Speech speech) {
    return Stream.of(UnmaskReason.values())
        .map(r -> Map.of("code", r.name(), "name", speech.wording().word(r)))
        .toList();
  }

  private CaseFile file(Context request) {
    CaseId id = CasePages.caseId(request);
    return hall.yimen().enquiries().file(id).orElseThrow(NotFoundResponse::new);
  }

  private static PersonId person(Context request, CaseFile file) {
    Parties parties = file.state().parties();
    return asked(request).equals("agent") ? parties.noticesTo() : parties.applicant().person();
  }

  private static String asked(Context request) {
    String who =
        Optional.ofNullable(request.formParam("who"))
            .or(() -> Optional.ofNullable(request.queryParam("who")))
            .orElse("");
    return who.equals("agent") ? "agent" : "applicant";
  }
}
