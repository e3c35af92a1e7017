package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.ports.paper.GuideSheet;
import org.yimen.ports.paper.PublicName;
import org.yimen.ports.paper.TicketSlip;

/** Words for what everybody may take: a number, a guide. */
record HallPaperWording(PaperWording words) {
  PaperDraft ticket(TicketSlip paper) {
    PaperDraft draft =
        words
            .draft(paper)
            .office(words.name(paper.letterhead().hall()))
            .hero(paper.number().value())
            .opens(words.name(paper.lane()));
    if (!paper.priority().equals(PriorityClass.ORDINARY))
      draft.opens(
          words.say(
              "ticket.priority", Map.of("class", words.word("priority", paper.priority().code()))));
    paper.mask().ifPresent(m -> draft.opens(words.say("ticket.holder", Map.of("mask", m))));
    paper
        .ahead()
        .ifPresent(
            n ->
                draft.opens(
                    n == 0
                        ? words.say("ticket.first")
                        : words.say("ticket.ahead", Map.of("n", Long.toString(n)))));
    draft.closes(words.say("ticket.wait"));
    draft.foot(
        words.say(
            "ticket.taken",
            Map.of(
                "day", words.day(paper.taken().toLocalDate()),
                "time", words.clock(paper.taken().toLocalTime()))));
    return draft;
  }

  PaperDraft guide(GuideSheet paper) {
    ItemVersion item = paper.version();
    ServiceGuide guide = item.guide();
    PaperDraft draft =
        words
            .draft(paper)
            .office(words.name(paper.letterhead().office()))
            .number(words.say("guide.code", Map.of("code", item.code().value())))
            .number(
                words.say(
                    "guide.version",
                    Map.of(
                        "version", Integer.toString(item.number()),
                        "day", words.day(paper.since()))))
            .hero(words.name(new PublicName(item.nameZh(), item.nameEn())));
    section(draft, GuideField.CONTENT, guide.content().stream().toList());
    draft.section(
        words.say("guide.departments"), paper.departments().stream().map(words::name).toList());
    section(draft, GuideField.BASIS, guide.basis().stream().map(this::basis).toList());
    section(draft, GuideField.CONDITIONS, guide.conditions().stream().toList());
    section(draft, GuideField.QUANTITY, guide.quantityLimit().stream().toList());
    materials(draft, item.materials());
    section(draft, GuideField.PROCEDURE, guide.procedure().stream().toList());
    limits(draft, item);
    item.fee().ifPresent(fee -> section(draft, GuideField.FEE, fees(fee)));
    section(draft, GuideField.RESULT, guide.result().stream().toList());
    section(draft, GuideField.PLACE_AND_HOURS, guide.placeAndHours().stream().toList());
    CasePaperParts parts = new CasePaperParts(words);
    section(draft, GuideField.REMEDY, guide.remedies().stream().map(parts::remedy).toList());
    section(draft, GuideField.TELEPHONE, guide.telephone().stream().toList());
    section(
        draft,
        GuideField.SAMPLE_FORM,
        guide.forms().stream()
            .map(
                f ->
                    words.say(
                        "guide.form",
                        Map.of("form", f.nameZh(), "version", Integer.toString(f.version()))))
            .toList());
    draft.foot(words.say("guide.free"));
    return draft;
  }

  private void section(PaperDraft draft, GuideField field, List<String> lines) {
    draft.section(words.heading(field), lines);
  }

  private String basis(LegalBasis basis) {
    return words.say(
        "guide.basis",
        Map.of("title", basis.titleZh(), "article", basis.article(), "text", basis.text()));
  }

  private void materials(PaperDraft draft, List<Material> materials) {
    if (materials.isEmpty()) return;
    draft.grid(
        "missing",
        List.of(
            words.say("grid.no"),
            words.heading(GuideField.MATERIALS),
            words.say("missing.asked"),
            words.say("missing.originals"),
            words.say("missing.copies")),
        IntStream.range(0, materials.size())
            .mapToObj(
                i ->
                    PaperDraft.row(
                        Integer.toString(i + 1),
                        materials.get(i).nameZh(),
                        asked(materials.get(i)),
                        CasePaperParts.count(materials.get(i).originals()),
                        CasePaperParts.count(materials.get(i).copies())))
            .toList(),
        Optional.empty());
  }

  private String asked(Material material) {
    List<String> asked = new ArrayList<>();
    if (!material.specification().isBlank()) asked.add(material.specification());
    asked.add(words.word(material.source().kind()));
    if (material.agentOnly()) asked.add(words.say("guide.agentOnly"));
    if (material.electronicAccepted()) asked.add(words.say("guide.electronic"));
    return String.join(words.say("count.separator"), asked);
  }

  private void limits(PaperDraft draft, ItemVersion item) {
    item.promise()
        .ifPresent(
            p ->
                section(
                    draft,
                    GuideField.PROMISED_LIMIT,
                    List.of(
                        p.isSameDay()
                            ? words.say("limits.sameDay")
                            : workingDays(p.workingDays()))));
    item.statutory()
        .ifPresent(
            l -> section(draft, GuideField.TIME_LIMIT, List.of(workingDays(l.workingDays()))));
  }

  private String workingDays(int days) {
    return words.say("limits.workingDays", Map.of("days", Integer.toString(days)));
  }

  private List<String> fees(FeeSchedule fee) {
    return fee.free()
        ? List.of(words.say("guide.noFee"))
        : fee.lines().stream().map(this::fee).toList();
  }

  private String fee(FeeLine line) {
    Map<String, String> said = new HashMap<>();
    said.put("name", line.nameZh());
    said.put("amount", line.amount().getAmount().toPlainString());
    said.put(
        "currency",
        words.say(
            "currency." + (line.currency().equals("CNY") ? "CNY" : "OTHER"),
            Map.of("code", line.currency())));
    line.ground()
        .ifPresent(
            g ->
                said.put(
                    "ground",
                    words.say(
                        "guide.ground", Map.of("title", g.titleZh(), "article", g.article()))));
    return words.say("guide.fee", said);
  }
}
