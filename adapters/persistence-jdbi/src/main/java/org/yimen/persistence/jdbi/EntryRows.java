package org.yimen.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.WindowId;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/** How entries stand in rows. */
final class EntryRows {
  /** What an entry has before it is sealed. */
  static final String OPEN =
      "id, at, person, function, hall, \"window\", behalf, type, aggregate, version, event,"
          + " event_version, payload, clauses, rulebook, state";

  /** How many columns that are. */
  static final int WIDTH = 16;

  /** What sealing gives. */
  static final String SEAL = "position, algorithm, hash";

  private final Words words;
  private final Dialect dialect;

  EntryRows(Words words, Dialect dialect) {
    this.words = words;
    this.dialect = dialect;
  }

  Words words() {
    return words;
  }

  /** The values of the columns that an entry has before it is sealed. */
  List<Object> open(Unit unit, Entry e) {
    Place place = e.actor().place();
    String clauses = e.clauses().stream().map(ClauseId::value).collect(Collectors.joining(","));
    return Arrays.asList(
        Bytes.of(e.id().value()),
        Bytes.micros(e.at()),
        Bytes.of(e.actor().person().value()),
        words.number(unit, e.actor().function().value()),
        number(unit, place.hall().map(HallId::value).orElse("")),
        number(unit, place.window().map(WindowId::value).orElse("")),
        Bytes.or(Nothing.BYTES, e.actor().onBehalfOf().map(p -> Bytes.of(p.value()))),
        words.number(unit, e.aggregate().type()),
        dialect.identifier(e.aggregate().id()),
        e.aggregate().version(),
        words.number(unit, e.eventName()),
        e.eventVersion(),
        e.payload(),
        number(unit, clauses),
        number(unit, e.rulebook()),
        e.state().bytes());
  }

  private Object number(Unit unit, String word) {
    return word.isEmpty() ? Nothing.NUMBER : words.number(unit, word);
  }

  /** Sealed entries of a query that ends with this condition. */
  List<Entry> read(Sql sql, String rest, Object... values) {
    return sql.list(
        "SELECT " + OPEN + ", " + SEAL + " FROM " + dialect.sealedEntries() + " " + rest,
        (row, c) -> sealed(sql, row),
        values);
  }

  /** The last sealed entry. */
  Optional<Entry> last(Sql sql) {
    return read(sql, "ORDER BY position DESC LIMIT 1").stream().findFirst();
  }

  private Entry sealed(Sql sql, ResultSet row) throws SQLException {
    return Sealer.sealed(
        open(sql, row),
        row.getLong(WIDTH + 1),
        word(sql, row, WIDTH + 2),
        StateHash.ofBytes(row.getBytes(WIDTH + 3)));
  }

  /** The entry of a row that begins with the columns that it has before it is sealed. */
  Entry open(Sql sql, ResultSet row) throws SQLException {
    Actor actor =
        new Actor(
            new PersonId(Bytes.uuid(row.getBytes(3))),
            new FunctionCode(word(sql, row, 4)),
            new Place(
                Optional.of(word(sql, row, 5)).filter(w -> !w.isEmpty()).map(HallId::new),
                Optional.of(word(sql, row, 6)).filter(w -> !w.isEmpty()).map(WindowId::new)),
            Optional.ofNullable(row.getBytes(7)).map(b -> new PersonId(Bytes.uuid(b))));
    String clauses = word(sql, row, 14);
    return new Entry(
        0,
        new EntryId(Bytes.uuid(row.getBytes(1))),
        Bytes.instant(row.getLong(2)),
        actor,
        new AggregateRef(word(sql, row, 8), dialect.identifier(row.getObject(9)), row.getLong(10)),
        word(sql, row, 11),
        row.getInt(12),
        row.getString(13),
        clauses.isEmpty()
            ? List.of()
            : Arrays.stream(clauses.split(",")).map(ClauseId::new).toList(),
        word(sql, row, 15),
        StateHash.ofBytes(row.getBytes(16)),
        Entry.SHA_256,
        StateHash.ZERO);
  }

  private String word(Sql sql, ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return number == 0 ? "" : words.word(sql, number);
  }
}
