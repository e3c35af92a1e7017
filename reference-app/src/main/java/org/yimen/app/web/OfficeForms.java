package org.yimen.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.app.office.CandidateEntry;
import org.yimen.app.office.DepartureEntry;
import org.yimen.app.office.Faults;
import org.yimen.app.office.HallEntry;
import org.yimen.app.office.ItemFields;
import org.yimen.app.office.LaneEntry;
import org.yimen.app.office.MandateEntry;
import org.yimen.app.office.PostingEntry;
import org.yimen.app.office.WindowEntry;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;

/** The forms of the office as what was written down. */
final class OfficeForms {
  private OfficeForms() {}

  static HallEntry hall(Form form) {
    return new HallEntry(
        form.text("code"),
        form.text("nameZh"),
        form.text("nameEn"),
        form.text("address"),
        parts(form.text("fields")),
        form.text("managedBy"),
        form.text("opens"),
        form.text("closes"),
        parts(form.text("clocks")));
  }

  static WindowEntry window(Form form) {
    return new WindowEntry(
        form.text("window"),
        form.text("kind"),
        form.text("spoken"),
        form.text("department"),
        form.texts("lane"));
  }

  static LaneEntry lane(Form form) {
    return new LaneEntry(
        form.text("lane"),
        form.text("nameZh"),
        form.text("nameEn"),
        form.text("prefix"),
        parts(form.text("services")));
  }

  private static List<String> parts(String text) {
    return Stream.of(text.split("[,，、;；]")).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  static PostingEntry posting(Form form) {
    return new PostingEntry(
        form.text("department"),
        form.texts("function"),
        form.texts("window"),
        form.text("first"),
        form.text("last"),
        new CandidateEntry(
            form.text("employment"),
            form.text("born"),
            form.text("rank"),
            form.ticked("appointment")));
  }

  static DepartureEntry departure(Form form) {
    return new DepartureEntry(
        form.text("lastDay"), form.text("cause"), form.text("opinion"), form.text("announced"));
  }

  static MandateEntry mandate(Form form) {
    Set<String> items =
        Stream.of(form.text("items").split("[\\s,，、;；]+"))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    return new MandateEntry(
        form.text("department"),
        items,
        form.text("first"),
        form.text("last"),
        form.ticked("letter"));
  }

  /** A code of that type. */
  static <T> Outcome<T> code(Form form, String field, Function<String, T> type) {
    Faults faults = new Faults();
    Optional<T> code = faults.code(field, form.text(field), type);
    return code.map(c -> Outcome.granted(c)).orElseGet(() -> Outcome.refused(faults.ruling()));
  }

  /** The item that a request drafts: a repeat means the same one. */
  static ItemId newItem(RequestId request) {
    String seed = "item/" + request;
    return new ItemId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
  }

  static ItemFields item(Form form) {
    Map<String, String> texts = new HashMap<>();
    for (String name : ItemFields.TEXTS) texts.put(name, lines(form.text(name)));
    texts.put("deciding", String.join(" ", form.texts("deciding")));
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    ItemFields.TABLES.forEach((table, columns) -> rows.put(table, rows(form, table, columns)));
    return new ItemFields(texts, rows);
  }

  private static List<Map<String, String>> rows(Form form, String table, List<String> columns) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; form.has(table + "." + i + "." + columns.get(0)); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String column : columns)
        row.put(column, lines(form.text(table + "." + i + "." + column)));
      rows.add(row);
    }
    int last = rows.size();
    while (last > 0 && ItemFields.isBlank(rows.get(last - 1), columns)) last--;
    return new ArrayList<>(rows.subList(0, last));
  }

  /** Browsers end lines in their own way. */
  private static String lines(String typed) {
    return typed.replace("\r\n", "\n").replace('\r', '\n');
  }
}
