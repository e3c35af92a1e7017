package org.yimen.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.MaterialMark.Presence;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.StaffOffice;

/**
 * A case on one sheet: who, what, how long, how much. Applicants are masked, officers answer by
 * name.
 */
final class CaseSheet {
  private final Enquiries enquiries;
  private final StaffOffice staff;

  CaseSheet(Yimen yimen) {
    this.enquiries = yimen.enquiries();
    this.staff = yimen.staffOffice();
  }

  Map<String, Object> of(CaseFile file, CaseReading reading, Speech speech, PersonId looking) {
    CaseState state = file.state();
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("id", reading.id().toString());
    sheet.put("number", reading.number());
    sheet.put("version", Long.toString(reading.version()));
    sheet.put("item", HallNames.of(reading.itemNameZh(), reading.itemNameEn(), speech.language()));
    sheet.put("itemCode", reading.item().value());
    sheet.put("stage", speech.wording().word(reading.stage()));
    sheet.put("stageCode", reading.stage().name());
    sheet.put("label", speech.wording().label(reading.label()));
    sheet.put("urgent", state.urgent());
    sheet.put("received", speech.day(state.received()));
    sheet.put("applicant", person(state.parties().applicant().person(), speech));
    sheet.put("agent", state.parties().agent().map(a -> person(a.person(), speech)));
    sheet.put("declared", state.declared());
    List<Map<String, Object>> materials =
        file.materials().stream().map(m -> material(file, m, speech)).toList();
    sheet.put("materials", materials);
    sheet.put("complete", materials.size() - file.incomplete().size());
    sheet.put("clock", ClockPanel.of(file, reading, speech));
    sheet.put("fees", fees(file.item(), speech));
    sheet.put("owed", reading.papersOwed().stream().map(p -> paper(p, speech)).toList());
    sheet.put("papers", state.papers().stream().map(p -> paper(p, speech)).toList());
    sheet.put("steps", steps(state, speech, looking));
    sheet.put(
        "reviewedBy",
        state
            .opinion()
            .map(o -> speech.shortDay(o.on()) + " " + officer(o.by(), speech, looking))
            .orElse(""));
    sheet.put("proposal", state.opinion().map(o -> o.proposesGrant()));
    return sheet;
  }

  /** Whom one sees, masked; a record that was erased says so. */
  private Map<String, Object> person(PersonId id, Speech speech) {
    return enquiries
        .person(id)
        .map(
            p ->
                Map.<String, Object>of(
                    "id", id.toString(),
                    "name", p.name(),
                    "kind", speech.wording().word(p.kind()),
                    "identity", p.identity().orElse("—"),
                    "mobile", p.mobile().orElse("—")))
        .orElseGet(
            () ->
                Map.of(
                    "id", id.toString(),
                    "name", speech.say("case.erased"),
                    "kind", "",
                    "identity", "—",
                    "mobile", "—"));
  }

  private static Map<String, Object> material(CaseFile file, Material material, Speech speech) {
    Optional<MaterialMark> mark = file.mark(material.code());
    boolean complete = mark.filter(MaterialMark::isComplete).isPresent();
    Map<String, Object> row = new HashMap<>();
    row.put("code", material.code().value());
    row.put("name", material.nameZh());
    row.put("specification", material.specification());
    row.put("asked", asked(material, speech));
    row.put("presence", mark.map(m -> m.presence().name()).orElse(""));
    row.put("electronic", mark.filter(m -> m.presence() == Presence.E_FILE).isPresent());
    row.put("inForm", mark.map(MaterialMark::inForm).orElse(true));
    row.put("checked", mark.isPresent());
    row.put("complete", complete);
    row.put("light", complete ? "green" : mark.isPresent() ? "red" : "");
    row.put(
        "state",
        speech.say(
            complete
                ? "materials.there"
                : mark.isEmpty()
                    ? "materials.unchecked"
                    : mark.get().presence() == Presence.MISSING
                        ? "materials.missing"
                        : "materials.wrongForm"));
    return row;
  }

  private static String asked(Material material, Speech speech) {
    List<String> asked = new ArrayList<>();
    if (material.originals() > 0)
      asked.add(speech.say("materials.originals", material.originals()));
    if (material.copies() > 0) asked.add(speech.say("materials.copies", material.copies()));
    return asked.isEmpty()
        ? speech.say("guide.noPaper")
        : String.join(speech.say("materials.and"), asked);
  }

  static List<Map<String, Object>> fees(ItemVersion item, Speech speech) {
    return item.fee().map(FeeSchedule::lines).orElse(List.of()).stream()
        .map(
            f ->
                Map.<String, Object>of(
                    "name", f.nameZh(),
                    "amount", speech.say("case.amount", f.amount().getAmount().toPlainString()),
                    "ground",
                        f.ground().map(g -> "《" + g.titleZh() + "》" + g.article()).orElse("")))
        .toList();
  }

  private static Map<String, Object> paper(IssuedPaper paper, Speech speech) {
    return Map.of(
        "number", paper.number(),
        "kind", speech.wording().word(paper.kind()),
        "issued", speech.shortDay(paper.issuedOn()),
        "handed", paper.handedOverOn().map(speech::shortDay),
        "request", Control.newRequest());
  }

  /** A step of the case. */
  record Step(String name, boolean done, boolean now, String day, String by) {}

  /** What was done, by whom, and what comes. */
  private List<Step> steps(CaseState state, Speech speech, PersonId looking) {
    List<Step> steps = new ArrayList<>();
    steps.add(step("received", Optional.of(speech.shortDay(state.received())), "", speech));
    if (state.nonAcceptance().isPresent()) {
      steps.add(step("declined", Optional.of(""), "", speech));
      return closing(steps, state, speech);
    }
    steps.add(
        step(
            "accepted",
            state.acceptance().map(a -> speech.shortDay(a.day())),
            state
                .acceptance()
                .map(
                    a ->
                        a.by()
                            .map(p -> officer(p, speech, looking))
                            .orElseGet(() -> speech.say("step.silence")))
                .orElse(""),
            speech));
    steps.add(
        step(
            "reviewed",
            state.opinion().map(o -> speech.shortDay(o.on())),
            state
                .opinion()
                .map(
                    o ->
                        officer(o.by(), speech, looking)
                            + " "
                            + speech.say(o.proposesGrant() ? "step.forGrant" : "step.forRefusal"))
                .orElse(""),
            speech));
    steps.add(
        step(
            "decided",
            state.decision().map(d -> speech.shortDay(d.on())),
            state
                .decision()
                .map(
                    d ->
                        officer(d.by(), speech, looking)
                            + " "
                            + speech.say(d.granted() ? "step.granted" : "step.refused"))
                .orElse(""),
            speech));
    steps.add(step("delivered", state.delivery().map(d -> speech.shortDay(d.on())), "", speech));
    return closing(steps, state, speech);
  }

  private static List<Step> closing(List<Step> steps, CaseState state, Speech speech) {
    steps.add(step("closed", state.ended().map(speech::shortDay), "", speech));
    boolean reached = false;
    List<Step> shown = new ArrayList<>();
    for (Step step : steps) {
      boolean now = !step.done() && !reached;
      reached = reached || now;
      shown.add(new Step(step.name(), step.done(), now, step.day(), step.by()));
    }
    return shown;
  }

  private static Step step(String key, Optional<String> day, String by, Speech speech) {
    return new Step(speech.say("step." + key), day.isPresent(), false, day.orElse(""), by);
  }

  private String officer(PersonId id, Speech speech, PersonId looking) {
    if (id.equals(looking)) return speech.say("step.you");
    return staff.nameOf(id).orElse("");
  }
}
