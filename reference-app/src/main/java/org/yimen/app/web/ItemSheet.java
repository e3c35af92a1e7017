package org.yimen.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yimen.app.office.ItemFields;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.organisation.Department;

/** All that a version of an item says, as a page of the office shows it. */
final class ItemSheet {
  private ItemSheet() {}

  /** Label and lines of each field, in the order of a guide; nothing said has no line. */
  static List<Map<String, Object>> of(ItemVersion item, Office office) {
    Speech speech = office.speech();
    List<Map<String, Object>> sheet = new ArrayList<>();
    line(sheet, speech, "nameZh", List.of(item.nameZh()));
    line(sheet, speech, "nameEn", item.nameEn().stream().toList());
    line(sheet, speech, "category", List.of(speech.wording().word(item.category())));
    line(sheet, speech, "itemField", List.of(item.field()));
    line(
        sheet,
        speech,
        "deciding",
        item.deciding().stream().map(d -> department(d, office)).toList());
    line(sheet, speech, "superior", item.superiorAuthority().stream().toList());
    line(
        sheet,
        speech,
        "manner",
        List.of(
            speech.say(item.sameDayCapable() ? "adminItem.sameDay" : "adminItem.notSameDay"),
            speech.say(
                item.reviewedAndVerified() ? "adminItem.verified" : "adminItem.oneDecides")));
    line(
        sheet,
        speech,
        "statutory",
        item.statutory().map(l -> speech.say("adminItem.days", l.workingDays())).stream().toList());
    line(
        sheet,
        speech,
        "promise",
        item
            .promise()
            .map(
                p ->
                    p.isSameDay()
                        ? speech.say("guide.sameDay")
                        : speech.say("adminItem.days", p.workingDays()))
            .stream()
            .toList());
    line(
        sheet,
        speech,
        "fee",
        item.fee()
            .map(
                f ->
                    f.free()
                        ? List.of(speech.say("guide.free"))
                        : f.lines().stream().map(ItemSheet::fee).toList())
            .orElse(List.of()));
    line(
        sheet,
        speech,
        "materials",
        item.materials().stream().map(m -> material(m, speech)).toList());
    line(sheet, speech, "content", item.guide().content().stream().toList());
    line(sheet, speech, "basis", item.guide().basis().stream().map(ItemSheet::basis).toList());
    line(sheet, speech, "conditions", item.guide().conditions().stream().toList());
    line(sheet, speech, "quantity", item.guide().quantityLimit().stream().toList());
    line(sheet, speech, "procedure", item.guide().procedure().stream().toList());
    line(sheet, speech, "result", item.guide().result().stream().toList());
    line(sheet, speech, "place", item.guide().placeAndHours().stream().toList());
    line(
        sheet,
        speech,
        "remedies",
        item.guide().remedies().stream()
            .map(r -> speech.wording().word(r.kind()) + "：" + r.body() + "，" + r.period())
            .toList());
    line(sheet, speech, "telephone", item.guide().telephone().stream().toList());
    line(sheet, speech, "forms", item.guide().forms().stream().map(f -> f.nameZh()).toList());
    return sheet;
  }

  private static void line(
      List<Map<String, Object>> sheet, Speech speech, String field, List<String> lines) {
    sheet.add(Map.of("label", speech.say("adminItem.f." + field), "lines", lines));
  }

  private static String department(DepartmentId id, Office office) {
    return office.centre().departments().stream()
        .filter(d -> d.id().equals(id))
        .map(d -> HallNames.of(d.nameZh(), d.nameEn(), office.speech().language()))
        .findFirst()
        .orElse(id.value());
  }

  private static String fee(FeeLine line) {
    return line.nameZh()
        + " "
        + line.amount()
        + line.ground().map(g -> "（" + "《" + g.titleZh() + "》" + g.article() + "）").orElse("");
  }

  private static String basis(LegalBasis b) {
    return "《" + b.titleZh() + "》" + b.article() + "：" + b.text();
  }

  private static String material(Material m, Speech speech) {
    List<String> asked = new ArrayList<>();
    if (m.originals() > 0) asked.add(speech.say("guide.originals", m.originals()));
    if (m.copies() > 0) asked.add(speech.say("guide.copies", m.copies()));
    if (asked.isEmpty()) asked.add(speech.say("guide.noPaper"));
    asked.add(speech.wording().word(m.source().kind()));
    if (m.agentOnly()) asked.add(speech.say("guide.agentOnly"));
    return m.nameZh() + " · " + String.join(" · ", asked);
  }

  /** What the guide does not say yet. */
  static List<String> missing(ItemVersion item, Speech speech) {
    return Arrays.stream(GuideField.values())
        .filter(f -> !item.says(f))
        .map(f -> speech.wording().word(f))
        .toList();
  }

  /** The model of the form. */
  static void form(ItemFields fields, Office office, Map<String, Object> model) {
    Speech speech = office.speech();
    model.put("f", fields.texts());
    model.put("materials", fields.shown("material"));
    model.put("basis", fields.shown("basis"));
    model.put("remedies", fields.shown("remedy"));
    model.put("fees", fields.shown("fee"));
    model.put("forms", fields.shown("form"));
    model.put("categories", choices(ItemCategory.class, speech));
    model.put("sources", choices(MaterialSource.Kind.class, speech));
    model.put("basisKinds", choices(BasisKind.class, speech));
    model.put("remedyKinds", choices(Remedy.Kind.class, speech));
    model.put("subjects", choices(FeeLine.Subject.class, speech));
    List<String> asked = List.of(fields.text("deciding").split(" "));
    model.put("departments", departments(office, asked));
  }

  private static List<Map<String, Object>> departments(Office office, List<String> deciding) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Department d : office.centre().departments())
      all.add(
          Map.of(
              "code", d.id().value(),
              "name", HallNames.of(d.nameZh(), d.nameEn(), office.speech().language()),
              "decides", deciding.contains(d.id().value())));
    return all;
  }

  static <E extends Enum<E>> List<Map<String, String>> choices(Class<E> type, Speech speech) {
    return Arrays.stream(type.getEnumConstants())
        .map(e -> Map.of("code", e.name(), "name", speech.wording().word(e)))
        .collect(Collectors.toList());
  }
}
