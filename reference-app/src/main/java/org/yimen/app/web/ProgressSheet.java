package org.yimen.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/**
 * How a case stands, for its applicant 办件进度: the answer as the heading, then what it rests on. It
 * names no officer, and no opinion before there is a decision.
 *
 * @param file the file
 * @param reading the case
 * @param speech for whom
 */
record ProgressSheet(CaseFile file, CaseReading reading, Speech speech) {
  private CaseState state() {
    return file.state();
  }

  private Optional<LimitReading> watched() {
    return reading.clock().map(c -> c.watched());
  }

  Map<String, Object> of() {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("item", HallNames.of(reading.itemNameZh(), reading.itemNameEn(), speech.language()));
    sheet.put("number", reading.number());
    sheet.put("stage", reading.stage().name());
    sheet.put("title", title());
    sheet.put("lines", lines());
    sheet.put("light", watched().map(w -> CaseLines.light(w, speech)));
    sheet.put("left", watched().map(w -> CaseLines.left(w, speech)).orElse(""));
    sheet.put("clock", ClockPanel.of(file, reading, speech));
    sheet.put("steps", steps());
    sheet.put("missing", file.askedFor());
    sheet.put("grounds", grounds());
    sheet.put("remedies", remedies());
    sheet.put("complaint", complaint());
    sheet.put("telephone", file.item().guide().telephone().orElse(""));
    sheet.put("fees", CaseSheet.fees(file.item(), speech));
    sheet.put("collects", collects());
    return sheet;
  }

  /** The answer. */
  private String title() {
    if (state().nonAcceptance().isPresent()) return speech.say("progress.declined");
    if (state().decision().isPresent()) return decided(state().decision().get());
    if (state().ready().isPresent()) return speech.say("progress.ready");
    if (reading.stage() == Stage.SUPPLEMENT_ASKED)
      return speech.say("progress.told", file.askedFor().size());
    return watched()
        .map(this::running)
        .orElseGet(() -> speech.say("progress.received", speech.shortDay(file.noticeDue())));
  }

  private String decided(Decision decision) {
    if (!decision.granted()) return speech.say("progress.refused");
    if (state().delivery().isPresent()) return speech.say("progress.delivered");
    return speech.say(state().ready().isPresent() ? "progress.ready" : "progress.granted");
  }

  private String running(LimitReading limit) {
    if (limit.isLate())
      return limit.daysLate() == 0
          ? speech.say("progress.late")
          : speech.say("progress.lateBy", limit.daysLate());
    LocalDate due = limit.due();
    if (limit.atLeast()) return speech.say("progress.earliest", speech.shortDay(due));
    if (limit.certainty() == Certainty.PROVISIONAL)
      return speech.say("progress.provisional", speech.shortDay(due));
    if (due.equals(speech.today())) return speech.say("progress.today");
    return due.equals(speech.today().plusDays(1))
        ? speech.say("progress.tomorrow")
        : speech.say("progress.due", speech.shortDay(due));
  }

  /** What the answer means. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    Optional<Decision> decision = state().decision();
    if (state().nonAcceptance().isPresent()) lines.add(speech.say("progress.declined.how"));
    else if (decision.isPresent()) {
      String day = speech.day(decision.get().on());
      lines.add(
          speech.say(
              decision.get().granted() ? "progress.granted.how" : "progress.refused.how", day));
      state()
          .delivery()
          .map(d -> speech.say("progress.deliveredOn", speech.day(d.on())))
          .or(() -> file.deliveryDue().map(d -> speech.say("clock.delivery", speech.day(d))))
          .ifPresent(lines::add);
    } else if (reading.stage() == Stage.SUPPLEMENT_ASKED) lines.add(speech.say("clock.told.how"));
    else if (reading.stage() == Stage.SUBMITTED) lines.add(submitted());
    else watched().ifPresent(w -> lines.add(lastDay(w)));
    return lines;
  }

  private String submitted() {
    return speech.say("clock.noticeBy", speech.day(file.noticeDue()))
        + speech.say("clock.silence", speech.shortDay(state().received()));
  }

  private String lastDay(LimitReading limit) {
    String which = limit.kind() == LimitKind.PROMISE ? "promise" : "statute";
    return speech.say("progress.lastDay." + which, speech.day(limit.due()));
  }

  /** A step of the way: done, now, or ahead. */
  private List<Map<String, String>> steps() {
    record Done(String name, Optional<LocalDate> on, String how) {}
    List<Done> all = new ArrayList<>();
    all.add(new Done("received", Optional.of(state().received()), ""));
    if (state().nonAcceptance().isPresent())
      all.add(new Done("declined", last(state().papers().stream().map(p -> p.issuedOn())), ""));
    else {
      all.add(
          new Done(
              "accepted",
              state().acceptance().map(a -> a.day()),
              state()
                  .acceptance()
                  .filter(a -> a.bySilence())
                  .map(a -> speech.say("step.silence"))
                  .orElse("")));
      all.add(new Done("reviewed", state().opinion().map(o -> o.on()), ""));
      all.add(
          new Done(
              "decided",
              state().decision().map(d -> d.on()),
              state()
                  .decision()
                  .map(d -> speech.say(d.granted() ? "step.granted" : "step.refused"))
                  .orElse("")));
      all.add(new Done("delivered", state().delivery().map(d -> d.on()), ""));
    }
    boolean reached = false;
    List<Map<String, String>> shown = new ArrayList<>();
    for (Done step : all) {
      String standing = step.on().isPresent() ? "done" : reached ? "ahead" : "now";
      reached = reached || standing.equals("now");
      shown.add(
          Map.of(
              "standing", standing,
              "name", speech.say("step." + step.name()),
              "day", step.on().map(speech::shortDay).orElse(""),
              "iso", step.on().map(LocalDate::toString).orElse(""),
              "how", step.how()));
    }
    return shown;
  }

  private static Optional<LocalDate> last(Stream<LocalDate> days) {
    return days.max(LocalDate::compareTo);
  }

  /** Why it was refused, or not accepted. */
  private List<Map<String, String>> grounds() {
    List<Map<String, String>> grounds = new ArrayList<>();
    state().nonAcceptance().map(this::declined).ifPresent(grounds::add);
    state()
        .decision()
        .ifPresent(
            d ->
                d.grounds()
                    .forEach(
                        g ->
                            grounds.add(
                                Map.of(
                                    "reason", speech.wording().word(g.code()),
                                    "basis", g.basis(),
                                    "directedTo", ""))));
    return grounds;
  }

  private Map<String, String> declined(NonAcceptance why) {
    return Map.of(
        "reason", speech.wording().word(why.ground()),
        "basis", why.basis(),
        "directedTo", why.directedTo().orElse(""));
  }

  /** How to object: as told with the refusal, or as the guide tells. */
  private List<Map<String, String>> remedies() {
    Stream<Remedy> told =
        state().nonAcceptance().isPresent()
            ? file.item().guide().remedies().stream()
            : state().decision().stream().flatMap(d -> d.remedies().stream());
    return told.filter(r -> r.kind() != Remedy.Kind.COMPLAINT)
        .map(
            r ->
                Map.of(
                    "kind", speech.wording().word(r.kind()),
                    "body", r.body(),
                    "period", r.period()))
        .toList();
  }

  private String complaint() {
    return file.item().guide().remedies().stream()
        .filter(r -> r.kind() == Remedy.Kind.COMPLAINT)
        .map(Remedy::body)
        .findFirst()
        .orElse("");
  }

  /** Whether there is, or may be, something to collect. */
  private boolean collects() {
    return state().acceptance().isPresent()
        && state().delivery().isEmpty()
        && state().decision().map(Decision::granted).orElse(true);
  }
}
