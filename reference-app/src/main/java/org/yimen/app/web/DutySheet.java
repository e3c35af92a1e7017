package org.yimen.app.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.PostToday;
import org.yimen.domain.staff.SubstitutionState;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driving.OfficerView;

/** Leaves, substitutes, posts and attendance as pages show them. */
final class DutySheet {
  private final Office office;
  private final Speech speech;
  private final Map<PersonId, OfficerView> officers;

  DutySheet(OpenHall hall, Office office) {
    this.office = office;
    this.speech = office.speech();
    this.officers =
        hall.yimen().staffOffice().officers().stream()
            .collect(Collectors.toMap(OfficerView::person, o -> o, (a, b) -> a));
  }

  String name(PersonId person) {
    return Optional.ofNullable(officers.get(person))
        .flatMap(OfficerView::name)
        .orElseGet(() -> speech.say("adminPerson.unnamed"));
  }

  Map<String, Object> leave(LeaveState leave) {
    Map<String, Object> line = new HashMap<>();
    line.put("id", leave.id().toString());
    line.put("version", Long.toString(leave.version()));
    line.put("request", Control.newRequest());
    line.put("other", Control.newRequest());
    line.put("name", name(leave.person()));
    line.put("kind", kind(leave.kind()));
    line.put("span", span(leave.span()));
    line.put("standing", speech.wording().word(leave.standing()));
    line.put("asked", leave.standing() == LeaveStanding.ASKED);
    line.put("substitute", leave.substitute().map(this::name).orElse(""));
    line.put(
        "begun",
        leave.isApproved()
            && leave.span().from().isBefore(LocalDateTime.ofInstant(speech.now(), speech.zone())));
    line.put(
        "running",
        leave.stands()
            && leave.span().until().isAfter(LocalDateTime.ofInstant(speech.now(), speech.zone())));
    return line;
  }

  private String kind(String code) {
    List<String> words =
        DutyProvisions.words(office.rules().value(DutyProvisions.LEAVE_KINDS), code);
    return speech.either(words.get(0), words.get(words.size() - 1));
  }

  List<Map<String, String>> kinds() {
    return office.rules().value(DutyProvisions.LEAVE_KINDS).keySet().stream()
        .map(code -> Map.of("code", code, "name", kind(code)))
        .toList();
  }

  private String span(TimeSpan span) {
    boolean whole =
        span.from().toLocalTime().equals(LocalTime.MIN)
            && span.until().toLocalTime().equals(LocalTime.MIN);
    LocalDate first = span.from().toLocalDate();
    LocalDate last = span.lastDay();
    if (whole)
      return first.equals(last)
          ? speech.day(first)
          : speech.say("duty.days", speech.day(first), speech.day(last));
    String from = speech.day(first) + " " + span.from().toLocalTime();
    String until =
        span.until().toLocalDate().equals(first)
            ? span.until().toLocalTime().toString()
            : speech.day(span.until().toLocalDate()) + " " + span.until().toLocalTime();
    return speech.say("duty.days", from, until);
  }

  /** Everybody who works at a window today or will. */
  List<Map<String, String>> atWindows() {
    List<Map<String, String>> all = new ArrayList<>();
    officers.values().stream()
        .filter(
            o ->
                o.postings().stream()
                    .filter(
                        p -> p.period().last().filter(l -> l.isBefore(speech.today())).isEmpty())
                    .anyMatch(p -> Functions.areAtWindow(p.functions())))
        .sorted(java.util.Comparator.comparing(o -> name(o.person())))
        .forEach(o -> all.add(Map.of("id", o.person().toString(), "name", name(o.person()))));
    return all;
  }

  Map<String, Object> pair(SubstitutionState pair) {
    boolean over = pair.period().last().filter(l -> l.isBefore(speech.today())).isPresent();
    return Map.of(
        "id", pair.id().toString(),
        "version", Long.toString(pair.version()),
        "request", Control.newRequest(),
        "holder", name(pair.holder()),
        "substitute", name(pair.substitute()),
        "period",
            pair.period()
                .last()
                .map(l -> speech.say("duty.days", speech.day(pair.period().first()), speech.day(l)))
                .orElseGet(
                    () -> speech.say("adminPerson.since", speech.day(pair.period().first()))),
        "open", !over);
  }

  Map<String, Object> attendance(AttendanceDay day) {
    return Map.of(
        "day", speech.day(day.day()),
        "came", day.came().map(LocalTime::toString).orElse(""),
        "left", day.left().map(LocalTime::toString).orElse(""),
        "kind", day.kind().name(),
        "word", speech.wording().word(day.kind()),
        "remarks", ShownRuling.done(day.remarks(), office.rules(), speech).reasons());
  }

  Map<String, Object> post(PostToday post, Optional<AttendanceDay> day) {
    Map<String, Object> line = new HashMap<>();
    line.put("windows", post.windows().stream().map(this::window).toList());
    line.put("name", name(post.posting().person()));
    line.put(
        "functions",
        post.posting().functions().stream()
            .filter(f -> Functions.areAtWindow(List.of(f)))
            .map(FunctionCode::value)
            .map(speech.wording()::word)
            .toList());
    line.put("standing", post.standing().name());
    line.put("word", speech.wording().word(post.standing()));
    line.put("substitute", post.substitute().map(this::name).orElse(""));
    line.put("leave", post.away().isPresent());
    line.put("came", day.flatMap(AttendanceDay::came).map(LocalTime::toString).orElse(""));
    line.put("left", day.flatMap(AttendanceDay::left).map(LocalTime::toString).orElse(""));
    line.put(
        "remarks",
        day.map(d -> ShownRuling.done(d.remarks(), office.rules(), speech).reasons())
            .orElse(List.of()));
    return line;
  }

  private String window(WindowId id) {
    return office.centre().windows().stream()
        .filter(w -> w.id().equals(id))
        .map(Window::called)
        .findFirst()
        .orElse(id.value());
  }
}
