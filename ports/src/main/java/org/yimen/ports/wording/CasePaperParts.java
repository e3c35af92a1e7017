package org.yimen.ports.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayUnit;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.ports.paper.CaseHead;
import org.yimen.ports.paper.Letterhead;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.WordedPaper.Row;

/** What the papers of cases have in common: head, limits, remedies, contacts, seal, sources. */
record CasePaperParts(PaperWording words) {
  PaperDraft headed(Paper paper, CaseHead head) {
    return words
        .draft(paper)
        .office(words.name(head.letterhead().office()))
        .number(words.say("number.paper", Map.of("number", head.number())))
        .number(words.say("number.case", Map.of("number", head.caseNumber())));
  }

  PaperDraft addressed(Paper paper, CaseHead head) {
    return headed(paper, head)
        .to(
            head.to()
                .map(name -> words.say("to", Map.of("name", name)))
                .orElseGet(() -> words.say("to.erased")));
  }

  /** A number of copies; a dash for none. */
  static String count(int copies) {
    return copies == 0 ? "—" : Integer.toString(copies);
  }

  /** What opening sentences are about. */
  Map<String, String> about(CaseHead head) {
    Map<String, String> said = new HashMap<>();
    said.put("received", words.day(head.received()));
    said.put("item", words.name(head.item()));
    said.put("department", words.name(head.department()));
    return said;
  }

  void limits(PaperDraft draft, ClockReading clock, Optional<String> note) {
    List<Row> rows =
        Stream.concat(clock.promise().stream(), Stream.of(clock.statute()))
            .map(limit -> limit(limit, limit == clock.watched()))
            .toList();
    draft.grid(
        "limits",
        List.of(words.say("limits.which"), words.say("limits.days"), words.say("limits.last")),
        rows,
        note);
  }

  private Row limit(LimitReading limit, boolean watched) {
    boolean sameDay = limit.limitDays() == 0;
    String days =
        sameDay
            ? words.say("limits.sameDay")
            : words.say(
                limit.unit() == DayUnit.CALENDAR ? "limits.calendarDays" : "limits.workingDays",
                Map.of("days", Integer.toString(limit.limitDays())));
    Map<String, String> last = new HashMap<>();
    last.put("day", words.weekday(limit.due()));
    if (limit.atLeast()) last.put("atLeast", words.say("limits.atLeast"));
    if (limit.certainty() == Certainty.PROVISIONAL)
      last.put("provisional", words.say("limits.provisional"));
    String[] cells = {words.say("limits." + limit.kind()), days, words.say("limits.due", last)};
    return watched ? PaperDraft.strong(cells) : PaperDraft.row(cells);
  }

  void remedies(PaperDraft draft, List<Remedy> remedies) {
    List<String> ways =
        remedies.stream().filter(r -> r.kind() != Remedy.Kind.COMPLAINT).map(this::remedy).toList();
    draft.section(words.say("remedies"), ways);
  }

  String remedy(Remedy remedy) {
    return words.say(
        "remedy." + remedy.kind(), Map.of("body", remedy.body(), "period", remedy.period()));
  }

  /** How to ask and to complain, and when the hall is open. */
  void contacts(PaperDraft draft, CaseHead head, String complaint) {
    head.query()
        .ifPresent(code -> draft.query(words.say("query"), code.grouped(), head.caseNumber()));
    head.telephone()
        .ifPresent(t -> draft.contact(words.say("contact.telephone", Map.of("telephone", t))));
    head.remedies().stream()
        .filter(r -> r.kind() == Remedy.Kind.COMPLAINT)
        .findFirst()
        .ifPresent(r -> draft.contact(words.say(complaint, Map.of("body", r.body()))));
    draft.contact(place(head.letterhead()));
  }

  String place(Letterhead letterhead) {
    return words.say(
        "contact.place",
        Map.of(
            "hall", words.name(letterhead.hall()),
            "address", letterhead.address(),
            "opens", words.clock(letterhead.opens()),
            "closes", words.clock(letterhead.closes())));
  }

  void signedAndSealed(PaperDraft draft, CaseHead head, boolean byClerk) {
    if (byClerk) draft.signed(words.say("sign.clerk"));
    draft.signed(words.say("sign.applicant")).signed(words.say("sign.date"));
    draft.seal(words.say("seal"), words.day(head.date()));
  }

  void foot(PaperDraft draft, CaseHead head) {
    if (!head.sources().isEmpty())
      draft.foot(
          words.say(
              "foot.sources",
              Map.of(
                  "sources",
                  head.sources().stream()
                      .map(words.sources()::place)
                      .distinct()
                      .collect(Collectors.joining(words.say("foot.separator"))))));
    head.free().filter(free -> free).ifPresent(f -> draft.foot(words.say("foot.free")));
    draft.foot(words.say("foot.copies"));
  }
}
