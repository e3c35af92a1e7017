package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How aggregates of one type stand in a table: identifier, version, the columns that lists need,
 * and the state as text.
 *
 * @param type constant word of the type in the journal
 * @param table its table
 * @param id its identifier
 * @param version steps taken so far
 * @param stored how the text stands in its column
 * @param state its record
 * @param restore the aggregate of a stored text
 * @param columns the columns that lists need
 */
record Shape<T>(
    String type,
    String table,
    Function<T, UUID> id,
    ToLongFunction<T> version,
    Stored stored,
    Function<T, Object> state,
    Function<String, T> restore,
    List<Column<T>> columns) {

  /** A column of its own. */
  record Column<T>(String name, Function<T, Object> value) {
    private boolean differs(T before, T after) {
      return !Objects.deepEquals(value.apply(before), value.apply(after));
    }
  }

  /** What is read to see whether a row {@link #agrees}, after its identifier and state. */
  String columnNames() {
    return columns.stream()
        .map(c -> ", " + c.name())
        .collect(Collectors.joining("", "version", ""));
  }

  /**
   * Whether version and columns are what the state says: lists are read from them.
   *
   * @param row the values of {@link #columnNames}
   */
  boolean agrees(String text, List<@Nullable Object> row) {
    T aggregate = restore.apply(text);
    List<Object> told = new ArrayList<>();
    told.add(version.applyAsLong(aggregate));
    columns.forEach(c -> told.add(c.value().apply(aggregate)));
    for (int i = 0; i < told.size(); i++) if (!isSame(told.get(i), row.get(i))) return false;
    return true;
  }

  private static boolean isSame(Object told, @Nullable Object stands) {
    if (told instanceof Nothing) return stands == null;
    return told instanceof Number a && stands instanceof Number b
        ? a.longValue() == b.longValue()
        : Objects.deepEquals(told, stands);
  }

  String insert() {
    String names = columns.stream().map(c -> c.name() + ", ").collect(Collectors.joining());
    return "INSERT INTO %s (id, version, %sstate) VALUES (%s?, ?, ?) ON CONFLICT (id) DO NOTHING"
        .formatted(table, names, "?, ".repeat(columns.size()));
  }

  Object[] insertValues(T aggregate, Object stateColumn) {
    List<Object> values = new ArrayList<>();
    values.add(Bytes.of(id.apply(aggregate)));
    values.add(version.applyAsLong(aggregate));
    columns.forEach(c -> values.add(c.value().apply(aggregate)));
    values.add(stateColumn);
    return values.toArray();
  }

  /**
   * The columns that a step changed, so that no index is written anew for nothing; all of them
   * where the aggregate before that step is not known.
   */
  List<Column<T>> changed(Optional<T> known, T aggregate) {
    return known
        .filter(k -> version.applyAsLong(k) == version.applyAsLong(aggregate) - 1)
        .map(before -> columns.stream().filter(c -> c.differs(before, aggregate)).toList())
        .orElse(columns);
  }

  /**
   * @param written the columns to write
   * @param also further assignments, each ending in a comma
   */
  String update(List<Column<T>> written, String also) {
    String names = written.stream().map(c -> c.name() + " = ?, ").collect(Collectors.joining());
    return "UPDATE %s SET version = ?, %s%sstate = ? WHERE id = ? AND version = ?"
        .formatted(table, names, also);
  }

  Object[] updateValues(T aggregate, List<Column<T>> written, List<?> also, Object stateColumn) {
    long now = version.applyAsLong(aggregate);
    List<Object> values = new ArrayList<>();
    values.add(now);
    written.forEach(c -> values.add(c.value().apply(aggregate)));
    values.addAll(also);
    values.add(stateColumn);
    values.add(Bytes.of(id.apply(aggregate)));
    values.add(now - 1);
    return values.toArray();
  }
}
