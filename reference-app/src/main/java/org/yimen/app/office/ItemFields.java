package org.yimen.app.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.domain.catalogue.ApplicationForm;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.ids.DepartmentId;

/**
 * A version of an item as fields of a form, filled from the version or as they were typed, so that
 * what was typed stays when it is refused.
 *
 * @param texts single fields by name
 * @param rows tables by name: material, basis, remedy, fee, form
 */
public record ItemFields(Map<String, String> texts, Map<String, List<Map<String, String>>> rows) {
  private static final int BLANK_ROWS = 2;

  /** Single fields, but for the departments that decide. */
  public static final List<String> TEXTS =
      List.of(
          "code",
          "nameZh",
          "nameEn",
          "category",
          "itemField",
          "lead",
          "superior",
          "sameDay",
          "verified",
          "statutory",
          "promise",
          "fee",
          "content",
          "conditions",
          "quantity",
          "procedure",
          "result",
          "place",
          "telephone");

  /** Columns that are chosen from a list, and so have a value in an empty row too. */
  private static final Set<String> CHOSEN = Set.of("source", "kind", "subject", "ground");

  /** Columns of the tables. */
  public static final Map<String, List<String>> TABLES =
      Map.of(
          "material",
          List.of(
              "nameZh",
              "code",
              "originals",
              "copies",
              "source",
              "body",
              "specification",
              "main",
              "electronic",
              "agentOnly"),
          "basis",
          List.of("titleZh", "article", "text", "kind", "edition"),
          "remedy",
          List.of("body", "period", "kind"),
          "fee",
          List.of("nameZh", "amount", "subject", "ground"),
          "form",
          List.of("nameZh", "sample"));

  /** Choices have a value always; only what is typed makes a row. */
  public static boolean isBlank(Map<String, String> row, List<String> columns) {
    return columns.stream()
        .filter(c -> !CHOSEN.contains(c))
        .allMatch(c -> row.getOrDefault(c, "").isEmpty());
  }

  /** A new item. */
  public static ItemFields blank() {
    Map<String, String> texts = new HashMap<>();
    for (String name : TEXTS) texts.put(name, "");
    texts.put("deciding", "");
    texts.put("verified", "yes");
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    TABLES.keySet().forEach(table -> rows.put(table, List.of()));
    return new ItemFields(texts, rows);
  }

  /** As the version says. */
  public static ItemFields of(ItemVersion item) {
    Map<String, String> texts = new HashMap<>();
    texts.put("code", item.code().value());
    texts.put("nameZh", item.nameZh());
    texts.put("nameEn", item.nameEn().orElse(""));
    texts.put("category", item.category().name());
    texts.put("itemField", item.field());
    texts.put("lead", item.lead().value());
    texts.put(
        "deciding",
        item.deciding().stream().map(DepartmentId::value).collect(Collectors.joining(" ")));
    texts.put("superior", item.superiorAuthority().orElse(""));
    texts.put("sameDay", item.sameDayCapable() ? "yes" : "");
    texts.put("verified", item.reviewedAndVerified() ? "yes" : "");
    texts.put("statutory", number(item.statutory().map(l -> l.workingDays())));
    texts.put("promise", number(item.promise().map(p -> p.workingDays())));
    texts.put("fee", item.fee().map(f -> f.free() ? "free" : "lines").orElse(""));
    guide(item.guide(), texts);
    List<LegalBasis> basis = item.guide().basis();
    return new ItemFields(
        texts,
        Map.of(
            "material", item.materials().stream().map(ItemFields::material).toList(),
            "basis", basis.stream().map(ItemFields::basis).toList(),
            "remedy", item.guide().remedies().stream().map(ItemFields::remedy).toList(),
            "fee",
                item.fee().map(FeeSchedule::lines).orElse(List.of()).stream()
                    .map(line -> fee(line, basis))
                    .toList(),
            "form", item.guide().forms().stream().map(ItemFields::form).toList()));
  }

  private static void guide(ServiceGuide guide, Map<String, String> texts) {
    texts.put("content", guide.content().orElse(""));
    texts.put("conditions", guide.conditions().orElse(""));
    texts.put("quantity", guide.quantityLimit().orElse(""));
    texts.put("procedure", guide.procedure().orElse(""));
    texts.put("result", guide.result().orElse(""));
    texts.put("place", guide.placeAndHours().orElse(""));
    texts.put("telephone", guide.telephone().orElse(""));
  }

  private static Map<String, String> material(Material m) {
    return Map.of(
        "nameZh", m.nameZh(),
        "code", m.code().value(),
        "originals", Integer.toString(m.originals()),
        "copies", Integer.toString(m.copies()),
        "source", m.source().kind().name(),
        "body", m.source().body().orElse(""),
        "specification", m.specification(),
        "main", m.main() ? "yes" : "",
        "electronic", m.electronicAccepted() ? "yes" : "",
        "agentOnly", m.agentOnly() ? "yes" : "");
  }

  private static Map<String, String> basis(LegalBasis b) {
    return Map.of(
        "titleZh", b.titleZh(),
        "article", b.article(),
        "text", b.text(),
        "kind", b.kind().name(),
        "edition", b.edition().map(Object::toString).orElse(""));
  }

  private static Map<String, String> remedy(Remedy r) {
    return Map.of("body", r.body(), "period", r.period(), "kind", r.kind().name());
  }

  /** The ground by its row among the basis; one that stands nowhere there is kept as it is. */
  private static Map<String, String> fee(FeeLine line, List<LegalBasis> basis) {
    int row = line.ground().map(basis::indexOf).orElse(-1);
    return Map.of(
        "nameZh", line.nameZh(),
        "amount", line.amount().getAmount().toPlainString(),
        "subject", line.subject().name(),
        "ground",
            row >= 0
                ? Integer.toString(row + 1)
                : line.ground().isPresent() ? ItemReading.AS_IT_IS : "");
  }

  private static Map<String, String> form(ApplicationForm form) {
    return Map.of("nameZh", form.nameZh(), "sample", form.sample().orElse(""));
  }

  private static String number(Optional<Integer> days) {
    return days.map(d -> Integer.toString(d)).orElse("");
  }

  /** A single field; empty where nothing is in it. */
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /** The rows of a table with something in them. */
  public List<Map<String, String>> filled(String table) {
    return rows.getOrDefault(table, List.of()).stream()
        .filter(r -> !isBlank(r, TABLES.getOrDefault(table, List.of())))
        .toList();
  }

  /** The rows of a table, and some to write more into. */
  public List<Map<String, String>> shown(String table) {
    List<Map<String, String>> shown = new ArrayList<>(rows.getOrDefault(table, List.of()));
    Map<String, String> blank = new HashMap<>();
    TABLES.getOrDefault(table, List.of()).forEach(c -> blank.put(c, ""));
    for (int i = 0; i < BLANK_ROWS; i++) shown.add(blank);
    return shown;
  }
}
