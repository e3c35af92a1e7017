package org.yimen.app.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table, answers each row, writes all rows in their order. Columns of the names that are
 * added are written anew, so an answer can be read again. One row is held at a time.
 */
public final class TableAnswer {
  private static final int ROWS_BETWEEN_CHECKS = 1_000;

  private final RowRule.ForTable rules;
  private final PrintWriter out;
  private final FaultList faults;
  private final RowWriter writer;
  private final List<Integer> kept = new ArrayList<>();
  private End end = End.IN_ORDER;

  /** How answering went. */
  public enum End {
    /** Every row was read, and nothing is wrong with one. */
    IN_ORDER,
    /** Every row was answered; of some it had to be said what is wrong. */
    FINDINGS,
    /** The table is missing, or could not be read to its end. */
    UNREADABLE
  }

  private TableAnswer(
      String file, RowRule.ForTable rules, boolean asJson, PrintWriter out, PrintWriter err)
      throws IOException {
    this.rules = rules;
    this.out = out;
    this.faults = new FaultList(file, err);
    this.writer = asJson ? new JsonRowWriter(out) : new CsvRowWriter(out);
  }

  /**
   * Answers the table in a file, or in the standard input for {@code -}.
   *
   * @return how it went; everything was written
   * @throws IOException if the answer cannot be written
   */
  public static End of(
      String file, RowRule.ForTable rules, boolean asJson, PrintWriter out, PrintWriter err)
      throws IOException {
    TableAnswer answer = new TableAnswer(file, rules, asJson, out, err);
    try (InputStream in = open(file)) {
      answer.read(new CsvRecords(in));
    } catch (BadRowException e) {
      answer.faults.add(e.on(0));
      answer.end = End.UNREADABLE;
    }
    answer.writer.end(answer.faults);
    answer.checkWritten();
    err.flush();
    return answer.end;
  }

  @SuppressWarnings("StreamResourceLeak")
  private static InputStream open(String file) throws BadRowException {
    if (file.equals("-")) return System.in;
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path))
        throw new BadRowException("这是目录，不是文件", "this is a folder, not a file");
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new BadRowException("文件名无效", "this is no name of a file");
    } catch (NoSuchFileException e) {
      throw new BadRowException("文件不存在", "there is no such file");
    } catch (IOException e) {
      throw new BadRowException("文件无法打开", "the file cannot be opened");
    }
  }

  private void read(CsvRecords records) throws BadRowException, IOException {
    Optional<CsvRecords.Row> first = next(records);
    if (first.isEmpty()) throw new BadRowException("文件为空", "the file is empty");
    if (first.get().fault().isPresent()) {
      faults.add(first.get().fault().get());
      end = End.UNREADABLE;
      return;
    }
    Heading heading = new Heading(first.get().fields());
    Optional<RowRule> rule = under(heading, first.get().line());
    if (rule.isEmpty()) {
      end = End.UNREADABLE;
      return;
    }
    for (int i = 0; i < heading.names().size(); i++)
      if (!rules.adds().contains(heading.names().get(i))) kept.add(i);
    writer.heading(keptOf(heading.names()), rules.adds());
    long rows = 0;
    for (Optional<CsvRecords.Row> row = next(records); row.isPresent(); row = next(records)) {
      row(row.get(), rule.get(), heading.names().size());
      if (++rows % ROWS_BETWEEN_CHECKS == 0) checkWritten();
    }
  }

  private Optional<RowRule> under(Heading heading, int line) {
    try {
      return Optional.of(rules.under(heading));
    } catch (BadRowException e) {
      faults.add(e.on(line));
      return Optional.empty();
    }
  }

  private void row(CsvRecords.Row row, RowRule rule, int width) throws IOException {
    List<String> fields = new ArrayList<>(row.fields());
    while (fields.size() < width) fields.add("");
    List<String> added = rules.ofBadRow();
    try {
      if (row.fault().isPresent()) {
        faults.add(row.fault().get());
        end = End.FINDINGS;
      } else {
        checkWidth(row.fields().size(), rule, width);
        added = rule.answer(fields);
        if (rule.isFinding(added)) end = End.FINDINGS;
      }
    } catch (BadRowException e) {
      faults.add(e.on(row.line()));
      end = End.FINDINGS;
    }
    writer.row(keptOf(fields), added);
  }

  private static void checkWidth(int fields, RowRule rule, int width) throws BadRowException {
    if (fields > width || fields < rule.fewestFields())
      throw new BadRowException(
          "有 " + fields + " 栏，表头有 " + width + " 栏",
          "fields: " + fields + ", in the heading: " + width);
  }

  private static Optional<CsvRecords.Row> next(CsvRecords records) throws BadRowException {
    try {
      return records.next();
    } catch (IOException e) {
      throw new BadRowException("读取中断", "reading broke off");
    }
  }

  private List<String> keptOf(List<String> fields) {
    return kept.stream().map(fields::get).toList();
  }

  /** A print writer tells nobody that the disk is full or the reader has gone. */
  private void checkWritten() throws IOException {
    if (out.checkError())
      throw new IOException("结果无法写出，可能不完整 / the answer cannot be written in full");
  }
}
