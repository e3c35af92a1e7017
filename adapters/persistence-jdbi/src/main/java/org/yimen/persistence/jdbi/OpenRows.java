package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;

/** Writes entries that are sealed later, and asks in the same breath for the edition. */
final class OpenRows {
  private static final int MOST_AT_ONCE = 50;
  private static final String TYPES =
      "bytea, bigint, bytea, int, int, int, bytea, int, bytea, bigint, int, int, text, int, int,"
          + " bytea";

  private final EntryRows rows;
  private final PostgresEdition editions;

  OpenRows(EntryRows rows, PostgresEdition editions) {
    this.rows = rows;
    this.editions = editions;
  }

  /** Writes them. */
  void write(Unit unit, List<Entry> entries) {
    insert(
        unit, entries, "INSERT INTO entry (%s) VALUES ".formatted(EntryRows.OPEN), "", List.of());
  }

  /** Writes them if the edition is still that one; says whether it is. */
  boolean writeIf(Unit unit, List<Entry> entries, long edition) {
    int first = Math.min(MOST_AT_ONCE, entries.size());
    int written =
        insert(
            unit,
            entries.subList(0, first),
            "WITH same AS (%s) INSERT INTO entry (%s) SELECT v.* FROM same, (VALUES "
                .formatted(PostgresEdition.SAME, EntryRows.OPEN),
            ") AS v",
            List.of(edition, editions.form()));
    if (written == 0) return false;
    write(unit, entries.subList(first, entries.size()));
    return true;
  }

  private int insert(Unit unit, List<Entry> entries, String before, String after, List<?> first) {
    int written = 0;
    for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
      List<Entry> some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
      List<@Nullable Object> values = new ArrayList<>(first);
      some.forEach(entry -> values.addAll(rows.open(unit, entry)));
      try {
        written += unit.change().change(before + marks(some.size()) + after, values.toArray());
      } catch (UniqueValueException e) {
        throw new StorageException("日志条目已存在 / an entry with this identifier exists already", e);
      }
    }
    return written;
  }

  /**
   * The first row says which types the columns have: a list of values has no table to learn from.
   */
  private static String marks(int count) {
    String typed =
        Stream.of(TYPES.split(", "))
            .map("CAST(? AS %s)"::formatted)
            .collect(Collectors.joining(", ", "(", ")"));
    String plain =
        "(" + String.join(", ", Collections.nCopies(TYPES.split(", ").length, "?")) + ")";
    return Stream.concat(Stream.of(typed), Collections.nCopies(count - 1, plain).stream())
        .collect(Collectors.joining(", "));
  }
}
