package org.yimen.benchmarks;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one real case wrote: for each command the rows that it inserted and the columns that it
 * changed, found by comparing the whole database before and after.
 *
 * @param commands the writes of each command
 * @param identifiers how many new identifiers the case needed
 * @param first the running number that the recorded case got
 */
record RecordedCase(List<List<Write>> commands, int identifiers, long first) {
  private static final String ID = "id";

  /** The number that the database gave to the row of the case. */
  private static final String CASE_ROW = "case_row";

  /**
   * One statement.
   *
   * @param sql its text
   * @param cells its values, in order
   */
  record Write(String sql, List<Cell> cells) {}

  /** A value of a row: as recorded, or what another case has in its place. */
  @FunctionalInterface
  interface Cell {
    /** The value, empty for NULL. */
    Optional<Object> of(NewCase next);
  }

  /**
   * What differs from case to case.
   *
   * @param identifiers 16 bytes each
   * @param running running number
   */
  record NewCase(List<byte[]> identifiers, long running) {}

  /** Lets the hall take a case to its end and looks into its database after each command. */
  static RecordedCase of(HallProgram hall, Path file) throws SQLException {
    return of(hall, "jdbc:sqlite:" + file);
  }

  /** The same by the address of its database. */
  static RecordedCase of(HallProgram hall, String url) throws SQLException {
    List<Tables> seen = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      hall.oneCase(0); // every word is known and the number range is there
      seen.add(Tables.read(connection));
      var applicant = hall.register();
      seen.set(0, Tables.read(connection));
      hall.oneCase(
          applicant,
          () -> {
            try {
              seen.add(Tables.read(connection));
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          });
    }
    List<List<Change>> changes = new ArrayList<>();
    for (int i = 1; i < seen.size(); i++) changes.add(changes(seen.get(i - 1), seen.get(i)));
    return new Recorder(changes).recorded();
  }

  /** A row that is there for the first time, or the columns of a row that changed. */
  private record Change(String table, boolean first, Tables.Row row, List<String> columns) {}

  private static List<Change> changes(Tables before, Tables after) {
    List<Change> changes = new ArrayList<>();
    after
        .rows()
        .forEach(
            (table, rows) -> {
              var earlier = before.rows().getOrDefault(table, Map.of());
              if (!rows.keySet().containsAll(earlier.keySet()))
                throw new IllegalStateException("a case deletes no rows: " + table);
              rows.forEach(
                  (key, row) ->
                      change(table, Optional.ofNullable(earlier.get(key)), row)
                          .ifPresent(changes::add));
            });
    return changes;
  }

  private static Optional<Change> change(
      String table, Optional<Tables.Row> earlier, Tables.Row row) {
    if (earlier.isEmpty())
      return Optional.of(new Change(table, true, row, List.copyOf(row.values().keySet())));
    Map<String, Optional<Object>> old = earlier.get().values();
    List<String> changed =
        row.values().entrySet().stream()
            .filter(e -> !e.getValue().equals(old.get(e.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(table, false, row, changed));
  }

  /** Makes statements of changes. */
  private static final class Recorder {
    private final List<List<Change>> changes;
    private final Map<Object, Integer> identifiers = new LinkedHashMap<>();
    private long running;
    private String number = "";
    private int caseIdentifier;

    Recorder(List<List<Change>> changes) {
      this.changes = changes;
      for (List<Change> command : changes)
        for (Change change : command) {
          Tables.Row row = change.row();
          if (change.first())
            row.value(ID).ifPresent(id -> identifiers.putIfAbsent(id, identifiers.size()));
          if (change.table().equals("number_range"))
            running = ((Number) row.value("last").orElseThrow()).longValue();
          if (change.table().equals("case_file")) caseIs(row);
        }
      if (!number.endsWith("%06d".formatted(running)))
        throw new IllegalStateException("no running number in the number of the case: " + number);
    }

    private void caseIs(Tables.Row row) {
      number = row.value("number").orElseThrow().toString();
      caseIdentifier =
          Optional.ofNullable(identifiers.get(row.value(ID).orElseThrow())).orElseThrow();
    }

    RecordedCase recorded() {
      List<List<Write>> commands =
          changes.stream().map(c -> c.stream().map(this::write).toList()).toList();
      return new RecordedCase(commands, identifiers.size(), running);
    }

    private Write write(Change change) {
      return change.first() ? insert(change) : update(change);
    }

    /** The database gives the row its number. */
    private Write insert(Change change) {
      Tables.Row row = change.row();
      boolean numbered =
          row.key().size() == 1
              && row.value(row.key().get(0)).filter(Number.class::isInstance).isPresent();
      List<String> columns =
          change.columns().stream().filter(c -> !numbered || !row.key().contains(c)).toList();
      String sql =
          "INSERT INTO %s (%s) VALUES (%s)"
              .formatted(
                  change.table(),
                  columns.stream().map(Recorder::name).collect(Collectors.joining(", ")),
                  columns.stream().map(Recorder::mark).collect(Collectors.joining(", ")));
      return new Write(sql, columns.stream().map(c -> cell(row, c)).toList());
    }

    private Write update(Change change) {
      Tables.Row row = change.row();
      List<String> key = row.values().containsKey(ID) ? List.of(ID) : row.key();
      String sql =
          "UPDATE %s SET %s WHERE %s"
              .formatted(
                  change.table(),
                  change.columns().stream()
                      .map(c -> name(c) + " = ?")
                      .collect(Collectors.joining(", ")),
                  key.stream()
                      .map(c -> name(c) + " = " + mark(c))
                      .collect(Collectors.joining(" AND ")));
      List<Cell> cells = new ArrayList<>();
      for (String column : change.columns()) cells.add(cell(row, column));
      for (String column : key) cells.add(cell(row, column));
      return new Write(sql, List.copyOf(cells));
    }

    /** Some are words of SQL. */
    private static String name(String column) {
      return '"' + column + '"';
    }

    private static String mark(String column) {
      return column.equals(CASE_ROW) ? "(SELECT \"row\" FROM case_file WHERE id = ?)" : "?";
    }

    private Cell cell(Tables.Row row, String column) {
      if (column.equals(CASE_ROW))
        return next -> Optional.of(next.identifiers().get(caseIdentifier));
      Optional<Object> recorded = row.value(column);
      if (recorded.isEmpty()) return next -> Optional.empty();
      Object value = recorded.get();
      Integer identifier = identifiers.get(value);
      if (identifier != null) return next -> Optional.of(next.identifiers().get(identifier));
      if (column.equals("last")) return next -> Optional.of(next.running());
      if (value.equals(number)) {
        String beginning = number.substring(0, number.length() - 6);
        return next -> Optional.of(beginning + "%06d".formatted(next.running()));
      }
      Optional<Object> same = Optional.of(value instanceof ByteBuffer blob ? bytes(blob) : value);
      return next -> same;
    }

    private static byte[] bytes(ByteBuffer blob) {
      byte[] bytes = new byte[blob.remaining()];
      blob.duplicate().get(bytes);
      return bytes;
    }
  }
}
