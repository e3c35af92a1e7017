package org.yimen.calendar.china;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.deadline.ArrangedDay;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.Notice;

/**
 * One notice as text, a line for each fact: {@code year}, {@code title}, {@code number}, {@code
 * issued}, {@code source}, then {@code off} and {@code work} with days and ranges, the festival in
 * Chinese, and the festival in English. Lines that are blank or start with # say nothing.
 *
 * <pre>
 * year: 2026
 * title: 国务院办公厅关于2026年部分节假日安排的通知
 * off:  2026-02-15..2026-02-23 | 春节 | Spring Festival
 * work: 2026-02-14, 2026-02-28 | 春节 | Spring Festival
 * </pre>
 */
final class ArrangementFile {
  private static final Set<String> FIELDS = Set.of("year", "title", "number", "issued", "source");
  private static final int LONGEST_RANGE = 60;

  private final Map<String, String> fields = new HashMap<>();
  private final List<ArrangedDay> days = new ArrayList<>();
  private final Set<LocalDate> seen = new HashSet<>();
  private int line;

  private ArrangementFile() {}

  static HolidayArrangement read(Reader text) throws IOException {
    return new ArrangementFile().parse(new BufferedReader(text));
  }

  private HolidayArrangement parse(BufferedReader text) throws IOException {
    for (String row = text.readLine(); row != null; row = text.readLine()) {
      line++;
      String said = row.strip();
      if (line == 1 && said.startsWith("\uFEFF")) said = said.substring(1).strip();
      if (!said.isEmpty() && !said.startsWith("#")) take(said);
    }
    line = Math.max(line, 1);
    int year = year(required("year"));
    Notice notice =
        new Notice(
            required("title"),
            optional("number"),
            optional("issued").map(this::day),
            fields.getOrDefault("source", ""));
    if (days.isEmpty()) throw bad("names no day");
    for (ArrangedDay d : days)
      if (Math.abs(d.day().getYear() - year) > 1)
        throw bad(d.day() + " does not belong to a notice for " + year);
    return new HolidayArrangement(year, notice, days);
  }

  private void take(String said) {
    int colon = said.indexOf(':');
    if (colon < 0) throw bad("must be a name, a colon and a value");
    String name = said.substring(0, colon).strip();
    String value = said.substring(colon + 1).strip();
    switch (name) {
      case "off" -> takeDays(value, true);
      case "work" -> takeDays(value, false);
      default -> {
        if (!FIELDS.contains(name)) throw bad("unknown name; known are off, work and " + FIELDS);
        if (value.isEmpty()) throw bad(name + " is empty");
        if (name.equals("year")) year(value);
        if (name.equals("issued")) day(value);
        if (fields.put(name, value) != null) throw bad(name + " stands twice");
      }
    }
  }

  private void takeDays(String value, boolean off) {
    String[] parts = value.split("\\|", -1);
    if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank())
      throw bad("must be days | festival in Chinese | festival in English");
    for (String part : parts[0].split(",", -1)) {
      String range = part.strip();
      int dots = range.indexOf("..");
      LocalDate first = day(dots < 0 ? range : range.substring(0, dots));
      LocalDate last = dots < 0 ? first : day(range.substring(dots + 2));
      if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_RANGE)))
        throw bad("a range runs forward over at most " + LONGEST_RANGE + " days");
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        if (!seen.add(day)) throw bad(day + " stands twice");
        days.add(new ArrangedDay(day, off, parts[1].strip(), parts[2].strip()));
      }
    }
  }

  private String required(String name) {
    String value = fields.get(name);
    if (value == null) throw bad(name + " is missing");
    return value;
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private int year(String value) {
    if (!value.matches("(19|20|21)\\d\\d")) throw bad("a year must look like 2026");
    return Integer.parseInt(value);
  }

  private LocalDate day(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw bad("a day must look like 2026-02-15");
    }
  }

  private BadArrangementException bad(String message) {
    return new BadArrangementException(line, message);
  }
}
