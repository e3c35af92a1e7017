package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.ids.ItemCode;
import org.yimen.ports.driving.GuideLine;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/** Guides 办事指南 for everybody, readable without scripts. */
final class GuidePages {
  private static final int MOST = 50;
  private static final int LONGEST_SEARCH = 60;

  private final OpenHall hall;
  private final Pages pages;

  GuidePages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  void search(Context request) {
    String asked = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
    String text = asked.length() > LONGEST_SEARCH ? asked.substring(0, LONGEST_SEARCH) : asked;
    List<GuideLine> found = hall.yimen().enquiries().guides(text, MOST);
    Map<String, Object> model = new HashMap<>();
    model.put("asked", text);
    model.put("found", found.stream().map(g -> line(g, pages.language(request))).toList());
    model.put("full", found.size() == MOST);
    pages.show(request, "guides", model);
  }

  private static Map<String, Object> line(GuideLine guide, Language language) {
    return Map.of(
        "code", guide.code().value(),
        "name", HallNames.of(guide.nameZh(), guide.nameEn(), language),
        "field", guide.field());
  }

  void guide(Context request) {
    ItemVersion item =
        code(request).flatMap(hall.yimen().enquiries()::guide).orElseThrow(NotFoundResponse::new);
    Language language = pages.language(request);
    Wording wording = Wording.of(language);
    Map<String, Object> model = new HashMap<>();
    model.put("name", HallNames.of(item.nameZh(), item.nameEn(), language));
    model.put("code", item.code().value());
    model.put("category", wording.word(item.category()));
    model.put("limits", limits(request, item));
    model.put("materials", item.materials().stream().map(m -> material(request, m)).toList());
    model.put(
        "fees",
        item.fee().map(FeeSchedule::lines).orElse(List.of()).stream()
            .map(GuidePages::fee)
            .toList());
    model.put("texts", texts(request, item.guide()));
    model.put(
        "basis",
        item.guide().basis().stream()
            .map(b -> b.titleZh() + " " + b.article() + "：" + b.text())
            .toList());
    model.put(
        "remedies",
        item.guide().remedies().stream()
            .map(r -> wording.word(r.kind()) + "：" + r.body() + "，" + r.period())
            .toList());
    pages.show(request, "guide", model);
  }

  private List<String> limits(Context request, ItemVersion item) {
    List<String> limits = new ArrayList<>();
    item.promise()
        .map(Promise::workingDays)
        .map(
            days ->
                days == 0
                    ? pages.say(request, "guide.sameDay")
                    : pages.say(request, "guide.promise", days))
        .ifPresent(limits::add);
    item.statutory()
        .map(limit -> pages.say(request, "guide.statutory", limit.workingDays()))
        .ifPresent(limits::add);
    return limits;
  }

  private Map<String, Object> material(Context request, Material material) {
    List<String> asked = new ArrayList<>();
    if (material.originals() > 0)
      asked.add(pages.say(request, "guide.originals", material.originals()));
    if (material.copies() > 0) asked.add(pages.say(request, "guide.copies", material.copies()));
    if (asked.isEmpty()) asked.add(pages.say(request, "guide.noPaper"));
    return Map.of(
        "name", material.nameZh(),
        "specification", material.specification(),
        "asked", String.join(pages.say(request, "guide.and"), asked),
        "agentOnly", material.agentOnly(),
        "source", Wording.of(pages.language(request)).word(material.source().kind()));
  }

  private static Map<String, Object> fee(FeeLine line) {
    return Map.of("name", line.nameZh(), "amount", line.amount().toString());
  }

  private List<Map<String, Object>> texts(Context request, ServiceGuide guide) {
    Map<String, Optional<String>> all = new LinkedHashMap<>();
    all.put("guide.content", guide.content());
    all.put("guide.conditions", guide.conditions());
    all.put("guide.quantity", guide.quantityLimit());
    all.put("guide.procedure", guide.procedure());
    all.put("guide.result", guide.result());
    all.put("guide.place", guide.placeAndHours());
    all.put("guide.telephone", guide.telephone());
    List<Map<String, Object>> said = new ArrayList<>();
    all.forEach(
        (key, text) ->
            text.ifPresent(
                words -> said.add(Map.of("title", pages.say(request, key), "words", words))));
    return said;
  }

  private static Optional<ItemCode> code(Context request) {
    try {
      return Optional.of(new ItemCode(request.pathParam("code")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
