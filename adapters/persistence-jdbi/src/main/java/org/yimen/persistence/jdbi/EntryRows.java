package org.yimen.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.WindowId;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/** Sealed entries as rows. */
final class EntryRows {
  private static final String COLUMNS =
      "position, id, at, person, function, hall, window, behalf, type, aggregate, version, event,"
          + " event_version, payload, clauses, rulebook, state, algorithm, hash";
  private static final int WIDTH = 19;
  private static final int MOST_AT_ONCE = 50;

  private final Words words;

  EntryRows(Words words) {
    this.words = words;
  }

  /** Writes entries, as many as fit in one statement at a time. */
  void write(Unit unit, List<Entry> entries) {
    for (int from = 0; from < entries.size(); from += MOST_AT_ONCE)
      writeSome(unit, entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE)));
  }

  private void writeSome(Unit unit, List<Entry> entries) {
    String row = "(" + "?, ".repeat(WIDTH - 1) + "?)";
    List<@Nullable Object> values = new ArrayList<>(entries.size() * WIDTH);
    for (Entry entry : entries) values.addAll(values(unit, entry));
    try {
      unit.change()
          .change(
              "INSERT INTO entry ("
                  + COLUMNS
                  + ") VALUES "
                  + String.join(", ", Collections.nCopies(entries.size(), row)),
              values.toArray());
    } catch (UniqueValueException e) {
      throw new StorageException("日志条目已存在 / an entry with this identifier exists already", e);
    }
  }

  private List<@Nullable Object> values(Unit unit, Entry e) {
    Place place = e.actor().place();
    String clauses = e.clauses().stream().map(ClauseId::value).collect(Collectors.joining(","));
    return Arrays.asList(
        e.position(),
        Bytes.of(e.id().value()),
        Bytes.micros(e.at()),
        Bytes.of(e.actor().person().value()),
        words.number(unit, e.actor().function().value()),
        number(unit, place.hall().map(HallId::value).orElse("")),
        number(unit, place.window().map(WindowId::value).orElse("")),
        Bytes.orNull(e.actor().onBehalfOf().map(p -> Bytes.of(p.value()))),
        words.number(unit, e.aggregate().type()),
        Bytes.ofIdentifier(e.aggregate().id()),
        e.aggregate().version(),
        words.number(unit, e.eventName()),
        e.eventVersion(),
        e.payload(),
        number(unit, clauses),
        number(unit, e.rulebook()),
        e.state().bytes(),
        words.number(unit, e.algorithm()),
        e.hash().bytes());
  }

  private @Nullable Long number(Unit unit, String word) {
    return word.isEmpty() ? null : words.number(unit, word);
  }

  /** Entries of a query that ends with this condition. */
  List<Entry> read(Sql sql, String rest, Object... values) {
    return sql.list(
        "SELECT " + COLUMNS + " FROM entry " + rest, (row, c) -> entry(sql, row), values);
  }

  private Entry entry(Sql sql, ResultSet row) throws SQLException {
    Actor actor =
        new Actor(
            new PersonId(Bytes.uuid(row.getBytes(4))),
            new FunctionCode(word(sql, row, 5)),
            new Place(
                Optional.of(word(sql, row, 6)).filter(w -> !w.isEmpty()).map(HallId::new),
                Optional.of(word(sql, row, 7)).filter(w -> !w.isEmpty()).map(WindowId::new)),
            Optional.ofNullable(row.getBytes(8)).map(b -> new PersonId(Bytes.uuid(b))));
    String clauses = word(sql, row, 15);
    return new Entry(
        row.getLong(1),
        new EntryId(Bytes.uuid(row.getBytes(2))),
        Bytes.instant(row.getLong(3)),
        actor,
        new AggregateRef(word(sql, row, 9), Bytes.identifier(row.getObject(10)), row.getLong(11)),
        word(sql, row, 12),
        row.getInt(13),
        row.getString(14),
        clauses.isEmpty()
            ? List.of()
            : Arrays.stream(clauses.split(",")).map(ClauseId::new).toList(),
        word(sql, row, 16),
        StateHash.ofBytes(row.getBytes(17)),
        word(sql, row, 18),
        StateHash.ofBytes(row.getBytes(19)));
  }

  private String word(Sql sql, ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return number == 0 ? "" : words.word(sql, number);
  }
}
