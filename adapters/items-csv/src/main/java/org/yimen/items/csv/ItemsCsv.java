package org.yimen.items.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.document.TextFault;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.items.csv.RowFault.Kind;

/**
 * Reads service items from a CSV file in UTF-8 (with or without BOM) with a heading: {@code
 * department, main_item, name, area_code, item_code, task_type, dept_code}, in any order, other
 * columns beside them. One row is one line. Names may repeat, codes may not. Use once; not
 * thread-safe.
 */
public final class ItemsCsv {
  /** The columns a file must have. */
  public static final List<String> COLUMNS =
      List.of(
          "department", "main_item", "name", "area_code", "item_code", "task_type", "dept_code");

  private static final ObjectReader ROW =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .build()
          .readerFor(String[][].class);

  private final Supplier<ItemId> identities;
  private final List<ImportedItem> good = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<ItemCode, Integer> lineOfCode = new HashMap<>();
  private int width;

  private ItemsCsv(Supplier<ItemId> identities) {
    this.identities = identities;
  }

  /**
   * Reads the file to its end. Faults of the file are part of the answer.
   *
   * @param in the file; not closed
   * @param identities a new identifier for each good row
   * @throws IOException if the stream cannot be read
   */
  public static Import read(InputStream in, Supplier<ItemId> identities) throws IOException {
    ItemsCsv reading = new ItemsCsv(identities);
    Utf8Lines lines = new Utf8Lines(in);
    Optional<Utf8Lines.Line> heading = lines.next();
    if (heading.isEmpty()) reading.fault(1, Kind.EMPTY_FILE, "", "");
    else if (reading.heading(heading.get()))
      for (Optional<Utf8Lines.Line> line = lines.next(); line.isPresent(); line = lines.next())
        reading.row(line.get());
    return new Import(reading.good, reading.faults);
  }

  /** Whether rows can be read under this heading. */
  private boolean heading(Utf8Lines.Line line) {
    Optional<String[]> names = fields(line);
    if (names.isEmpty()) {
      if (line.fault().isEmpty() && faults.isEmpty()) fault(line.number(), Kind.EMPTY_FILE, "", "");
      return false;
    }
    width = names.get().length;
    for (int i = 0; i < width; i++) {
      String name = names.get()[i].strip();
      if (columns.putIfAbsent(name, i) != null && COLUMNS.contains(name))
        fault(line.number(), Kind.DOUBLE_COLUMN, name, "");
    }
    for (String column : COLUMNS)
      if (!columns.containsKey(column)) fault(line.number(), Kind.MISSING_COLUMN, column, "");
    return faults.isEmpty();
  }

  private void row(Utf8Lines.Line line) {
    if (line.fault().isEmpty() && line.text().isBlank()) return;
    Optional<String[]> fields = fields(line);
    if (fields.isEmpty()) return;
    if (fields.get().length != width) {
      fault(line.number(), Kind.FIELD_COUNT, "", fields.get().length + " / " + width);
      return;
    }
    int faultsBefore = faults.size();
    String department = text(line, fields.get(), "department");
    String mainItem = text(line, fields.get(), "main_item");
    String name = text(line, fields.get(), "name");
    String area = text(line, fields.get(), "area_code");
    Optional<DepartmentId> lead = code(line, fields.get(), "dept_code", DepartmentId::new);
    Optional<ItemCategory> category = category(line, fields.get());
    Optional<ItemCode> code = code(line, fields.get(), "item_code", ItemCode::new);
    code.ifPresent(c -> duplicate(line, c));
    if (faults.size() > faultsBefore) return;
    ItemVersion draft =
        new ItemVersionBuilder(
                identities.get(),
                code.orElseThrow(),
                name,
                category.orElseThrow(),
                lead.orElseThrow())
            .field(department)
            .build();
    good.add(new ImportedItem(line.number(), draft, department, mainItem, area));
  }

  private Optional<String[]> fields(Utf8Lines.Line line) {
    if (line.fault().isPresent()) {
      faults.add(line.fault().get());
      return Optional.empty();
    }
    try {
      String[][] rows = ROW.readValue(line.text());
      return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    } catch (JsonProcessingException e) {
      fault(line.number(), Kind.BROKEN_QUOTING, "", "");
      return Optional.empty();
    }
  }

  private String text(Utf8Lines.Line line, String[] fields, String column) {
    String text = value(fields, column);
    Optional<TextFault> wrong = TextRules.fault(TextKind.NAME, text);
    if (wrong.isPresent())
      fault(
          line.number(),
          wrong.get().kind() == TextFault.Kind.EMPTY ? Kind.EMPTY_FIELD : Kind.BAD_TEXT,
          column,
          wrong.get().kind() == TextFault.Kind.EMPTY ? "" : wrong.get().describe());
    return text;
  }

  private <T> Optional<T> code(
      Utf8Lines.Line line, String[] fields, String column, Function<String, T> type) {
    String text = value(fields, column);
    if (text.isEmpty()) {
      fault(line.number(), Kind.EMPTY_FIELD, column, "");
      return Optional.empty();
    }
    try {
      return Optional.of(type.apply(text));
    } catch (IllegalArgumentException e) {
      fault(line.number(), Kind.BAD_CODE, column, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<ItemCategory> category(Utf8Lines.Line line, String[] fields) {
    String text = value(fields, "task_type");
    if (text.isEmpty()) {
      fault(line.number(), Kind.EMPTY_FIELD, "task_type", "");
      return Optional.empty();
    }
    Optional<ItemCategory> category = TaskType.of(text).map(TaskType::category);
    if (category.isEmpty())
      fault(
          line.number(),
          Kind.UNKNOWN_TASK_TYPE,
          "task_type",
          (text.matches("[0-9A-Za-z]{1,8}") ? text + "; " : "") + TaskType.known());
    return category;
  }

  private void duplicate(Utf8Lines.Line line, ItemCode code) {
    Integer first = lineOfCode.putIfAbsent(code, line.number());
    if (first != null)
      fault(
          line.number(),
          Kind.DUPLICATE_CODE,
          "item_code",
          code + ", 首见第" + first + "行, line " + first);
  }

  private String value(String[] fields, String column) {
    return fields[columns.getOrDefault(column, 0)].strip();
  }

  private void fault(int line, Kind kind, String column, String detail) {
    faults.add(new RowFault(line, kind, column, detail));
  }
}
