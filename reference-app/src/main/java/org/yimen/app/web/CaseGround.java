package org.yimen.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.wording.Language;

/** A case on the board with both its limits, and the clause that its statutory limit rests on. */
final class CaseGround {
  private CaseGround() {}

  /** A case as a piece of news: what, where, both limits, on which ground. */
  static Map<String, Object> line(OpenHall hall, CaseReading reading, Speech speech) {
    return row(hall, reading, hall.yimen().enquiries().file(reading.id()).orElseThrow(), speech);
  }

  static Map<String, Object> row(OpenHall hall, CaseReading reading, CaseFile file, Speech speech) {
    Map<String, Object> row = new HashMap<>(CaseLines.line(reading, speech, "/cases/"));
    row.put("address", "/cases/" + reading.id() + "/clock");
    row.put("urgent", file.state().urgent());
    row.put("department", department(hall, file, speech));
    row.put(
        "promise",
        reading.clock().flatMap(ClockReading::promise).map(p -> due(p, speech)).orElse(""));
    row.put("statute", reading.clock().map(c -> due(c.statute(), speech)).orElse(""));
    row.put("notice", reading.clock().isPresent() ? "" : speech.day(file.noticeDue()));
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    ClauseId clause = ground(file, rules);
    row.put("clause", "/clauses/" + clause.value());
    row.put("article", article(clause, rules, speech));
    return row;
  }

  private static String due(LimitReading limit, Speech speech) {
    return CaseLines.due(limit, speech);
  }

  private static String department(OpenHall hall, CaseFile file, Speech speech) {
    return file.item().deciding().stream()
        .flatMap(
            id ->
                hall.places().stream()
                    .map(OpenHall.Place::centre)
                    .flatMap(c -> c.departments().stream())
                    .filter(d -> d.id().equals(id))
                    .limit(1))
        .map((Department d) -> BoardPages.name(d, speech))
        .findFirst()
        .orElse("");
  }

  /** The clause that sets the statutory limit of the item. */
  static ClauseId ground(CaseFile file, Provisions rules) {
    if (file.item().statutory().isPresent())
      return rules.get(DeadlineProvisions.OWN_LIMIT_FIRST).clause();
    return rules
        .get(
            file.item().joint()
                ? DeadlineProvisions.LIMIT_JOINT
                : DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT)
        .clause();
  }

  private static String article(ClauseId id, Provisions rules, Speech speech) {
    return Optional.of(id)
        .flatMap(rules::clause)
        .map(c -> speech.language() == Language.ZH ? c.articleZh() : c.articleEn())
        .orElse(id.value());
  }
}
