package org.yimen.app.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Records of a CSV file. A quoted field may hold line breaks; a quotation mark that is never closed
 * costs its own line only, and reading goes on with the next one. Empty lines are passed over.
 */
final class CsvRecords {
  private final TextLines lines;

  /** Lines that were read ahead in search of a closing quotation mark. */
  private final Deque<TextLines.Line> ahead = new ArrayDeque<>();

  /**
   * A record.
   *
   * @param line its first line
   * @param fields empty where there is a fault
   */
  record Row(int line, List<String> fields, Optional<RowFault> fault) {}

  CsvRecords(InputStream in) {
    this.lines = new TextLines(in);
  }

  /** The next record, or empty at the end. */
  Optional<Row> next() throws IOException {
    Optional<TextLines.Line> first = line();
    while (first.isPresent() && isEmpty(first.get())) first = line();
    return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
  }

  private Row row(TextLines.Line first) throws IOException {
    if (first.fault().isPresent()) return new Row(first.number(), List.of(), first.fault());
    FieldScan scan = new FieldScan();
    scan.take(first.text());
    TextLines.Line last = first;
    List<TextLines.Line> more = new ArrayList<>();
    while (scan.isOpen() && scan.length() <= TextLines.LONGEST) {
      Optional<TextLines.Line> next = line();
      if (next.isEmpty()) break;
      more.add(next.get());
      if (next.get().fault().isPresent()) break;
      scan.take(last.end() + next.get().text());
      last = next.get();
    }
    if (!scan.isOpen() && !scan.isBroken())
      return new Row(first.number(), scan.fields(), Optional.empty());
    for (int i = more.size() - 1; i >= 0; i--) ahead.addFirst(more.get(i));
    return new Row(
        first.number(),
        List.of(),
        Optional.of(
            new RowFault(
                first.number(), "引号不成对或位置不对", "quotation marks are not closed or misplaced")));
  }

  private Optional<TextLines.Line> line() throws IOException {
    return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
  }

  private static boolean isEmpty(TextLines.Line line) {
    return line.fault().isEmpty() && line.text().isBlank();
  }
}
