package org.yimen.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.app.office.PostingEntry;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.ports.driving.ItemView;
import org.yimen.ports.driving.OfficerView;

/** Officers, postings and mandates as pages of the office show them. */
final class PeopleSheet {
  private final Office office;
  private final Speech speech;
  private final Map<ItemId, String> items;

  PeopleSheet(OpenHall hall, Office office) {
    this.office = office;
    this.speech = office.speech();
    this.items =
        hall.yimen().itemOffice().items().stream()
            .collect(Collectors.toMap(ItemView::id, i -> i.code().value()));
  }

  /** Whether somebody is posted today or will be. */
  boolean isHere(OfficerView officer) {
    return officer.postings().stream().anyMatch(p -> !isOver(p.period()));
  }

  private boolean isOver(Period period) {
    return period.last().filter(l -> l.isBefore(speech.today())).isPresent();
  }

  Map<String, Object> line(OfficerView officer) {
    List<PostingState> now = officer.postings().stream().filter(p -> !isOver(p.period())).toList();
    return Map.of(
        "id", officer.person().toString(),
        "name", officer.name().orElseGet(() -> speech.say("adminPerson.unnamed")),
        "named", officer.name().isPresent(),
        "typed", officer.name().orElse(""),
        "departments", now.stream().map(p -> department(p.department())).distinct().toList(),
        "functions",
            now.stream().flatMap(p -> p.functions().stream()).distinct().map(this::word).toList(),
        "windows",
            now.stream().flatMap(p -> p.windows().stream()).distinct().map(this::window).toList());
  }

  List<Map<String, Object>> postings(OfficerView officer) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (PostingState p : officer.postings()) {
      Map<String, Object> line = new HashMap<>();
      line.put("id", p.id().toString());
      line.put("version", Long.toString(p.version()));
      line.put("request", Control.newRequest());
      line.put("department", department(p.department()));
      line.put("functions", p.functions().stream().map(this::word).toList());
      line.put("windows", p.windows().stream().map(this::window).toList());
      line.put("period", period(p.period()));
      line.put("open", !isOver(p.period()));
      line.put("known", known(p));
      all.add(line);
    }
    return all;
  }

  /** What was told of the person when posted, and how it ended. */
  private List<String> known(PostingState posting) {
    List<String> known = new ArrayList<>();
    posting.employment().ifPresent(e -> known.add(speech.wording().word(e)));
    posting.appointment().ifPresent(a -> known.add(speech.say("adminPerson.appointed")));
    posting
        .end()
        .ifPresent(
            end -> {
              end.cause().ifPresent(c -> known.add(speech.wording().word(c)));
              end.opinion()
                  .ifPresent(
                      o -> known.add(speech.say("adminPerson.said", speech.wording().word(o))));
              end.announced()
                  .ifPresent(a -> known.add(speech.say("adminPerson.wasAnnounced", date(a))));
            });
    return known;
  }

  /** The words of an enum to choose from. */
  List<Map<String, String>> words(Enum<?>... values) {
    return Stream.of(values)
        .map(v -> Map.of("code", v.name(), "name", speech.wording().word(v)))
        .toList();
  }

  /** The ranks that the rulebook names, for any function. */
  List<String> ranks() {
    return office.rules().value(StaffProvisions.RANKS).values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  List<Map<String, Object>> mandates(OfficerView officer) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (MandateState m : officer.mandates()) {
      Map<String, Object> line = new HashMap<>();
      line.put("id", m.id().toString());
      line.put("version", Long.toString(m.version()));
      line.put("request", Control.newRequest());
      line.put("department", department(Optional.of(m.department())));
      line.put("items", m.items().stream().map(i -> items.getOrDefault(i, i.toString())).toList());
      line.put("period", period(m.period()));
      line.put("open", !isOver(m.period()));
      all.add(line);
    }
    return all;
  }

  private String period(Period period) {
    String first = date(period.first());
    return period
        .last()
        .map(l -> speech.say("adminPerson.period", first, date(l)))
        .orElseGet(() -> speech.say("adminPerson.since", first));
  }

  private static String date(LocalDate day) {
    return day.toString();
  }

  private String word(FunctionCode function) {
    return speech.wording().word(function.value());
  }

  private String window(WindowId id) {
    return office.centre().windows().stream()
        .filter(w -> w.id().equals(id))
        .map(Window::called)
        .findFirst()
        .orElse(id.value());
  }

  private String department(Optional<DepartmentId> id) {
    return id.map(
            d ->
                office.centre().departments().stream()
                    .filter(known -> known.id().equals(d))
                    .map(known -> HallNames.of(known.nameZh(), known.nameEn(), speech.language()))
                    .findFirst()
                    .orElse(d.value()))
        .orElseGet(() -> speech.say("adminPerson.centre"));
  }

  /** The departments to choose from. */
  List<Map<String, String>> departments() {
    List<Map<String, String>> all = new ArrayList<>();
    for (Department d : office.centre().departments())
      all.add(
          Map.of(
              "code", d.id().value(),
              "name", HallNames.of(d.nameZh(), d.nameEn(), speech.language())));
    return all;
  }

  /** The functions to choose from. */
  List<Map<String, Object>> functions(List<String> chosen) {
    return PostingEntry.FUNCTIONS.stream()
        .map(
            f ->
                Map.<String, Object>of(
                    "code", f.value(), "name", word(f), "chosen", chosen.contains(f.value())))
        .toList();
  }

  /** The windows to choose from, by hall. */
  List<Map<String, Object>> windows(List<String> chosen) {
    List<Map<String, Object>> halls = new ArrayList<>();
    for (Hall hall : office.centre().halls())
      halls.add(
          Map.of(
              "name", HallNames.of(hall, speech.language()),
              "windows",
                  office.centre().windows().stream()
                      .filter(w -> w.hall().equals(hall.id()))
                      .map(
                          w ->
                              Map.<String, Object>of(
                                  "code", w.id().value(),
                                  "name", w.called(),
                                  "chosen", chosen.contains(w.id().value())))
                      .toList()));
    return halls;
  }
}
