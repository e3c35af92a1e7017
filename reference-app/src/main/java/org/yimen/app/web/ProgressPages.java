package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.AskProgress;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.wording.Wording;

/**
 * How my case stands 办件进度, for who has its number and query code; without scripts too. Both come
 * with a form or behind the {@code #} of the address, never in a part of it that a log keeps.
 */
final class ProgressPages {
  static final String PATH = "/progress";
  private static final int LONGEST_TYPED = 100;
  private static final String LATER = "usecase.QUERY_LATER";

  /** House rules are the same under every rulebook. */
  private static final Provisions NO_RULEBOOK = Provisions.named("").build();

  private final OpenHall hall;
  private final Pages pages;

  ProgressPages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  /** The blank form. */
  void blank(Context request) {
    show(request, "", Optional.empty());
  }

  /** The answer, or the form again with what was wrong. */
  void ask(Context request) {
    String number = typed(request, "number");
    String code = typed(request, "code");
    hall.yimen()
        .progressDesk()
        .open(new AskProgress(number, code, request.ip()))
        .fold(
            g -> {
              answer(request, g.state(), code);
              return true;
            },
            r -> {
              request.status(
                  r.ruling().codes().contains(LATER)
                      ? HttpStatus.TOO_MANY_REQUESTS
                      : HttpStatus.UNPROCESSABLE_CONTENT);
              show(request, number, Optional.of(r.ruling()));
              return false;
            });
  }

  private void show(Context request, String number, Optional<Ruling> refused) {
    Map<String, Object> model = new HashMap<>();
    model.put("number", number);
    model.put("refused", refused.isPresent());
    refused.ifPresent(
        r -> model.put("ruling", Wording.of(pages.language(request)).worded(r, NO_RULEBOOK)));
    pages.show(request, "progress", model);
  }

  private void answer(Context request, CaseId id, String code) {
    Enquiries enquiries = hall.yimen().enquiries();
    CaseFile file = enquiries.file(id).orElseThrow();
    CaseReading reading = enquiries.caseById(id).orElseThrow();
    Optional<Place> place = hall.place(file.state().hall().value());
    ZoneId zone = place.or(() -> hall.places().stream().findFirst()).orElseThrow().centre().zone();
    Speech speech = new Speech(pages, request, hall.clock().now(), zone);
    Map<String, Object> model = new HashMap<>();
    model.putAll(new ProgressSheet(file, reading, speech).of());
    model.put(
        "applicant",
        enquiries
            .person(file.state().parties().applicant().person())
            .map(p -> p.name())
            .orElseGet(() -> speech.say("case.erased")));
    model.put("how", how(file, reading, speech));
    model.put("hall", place.map(p -> HallNames.of(p.hall(), speech.language())).orElse(""));
    model.put("address", place.map(p -> p.hall().address()).orElse(""));
    model.put("hours", place.map(p -> p.hall().opens() + "–" + p.hall().closes()).orElse(""));
    model.put("now", speech.time(speech.now()));
    model.put("code", code);
    pages.show(request, "progress-answer", model);
  }

  /** How the day was counted; nothing before acceptance. */
  private List<Map<String, Object>> how(CaseFile file, CaseReading reading, Speech speech) {
    if (reading.clock().isEmpty()) return List.of();
    Enquiries enquiries = hall.yimen().enquiries();
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    return List.of(
        new ProgressCount(file, reading.clock().get(), rules, speech)
            .of(enquiries.dueSteps(reading.id()), enquiries.days(reading.id())));
  }

  /** What was typed, cut where nobody types on. */
  private static String typed(Context request, String field) {
    String text = Optional.ofNullable(request.formParam(field)).orElse("").strip();
    return text.length() > LONGEST_TYPED ? text.substring(0, LONGEST_TYPED) : text;
  }
}
