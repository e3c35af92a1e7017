package org.yimen.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.EventTypes;
import org.yimen.ports.journal.StateHash;

/** Reads what is sealed; before that it lets what is committed be sealed. */
final class JdbiJournalReader implements JournalReader {
  private record Row(String id, Object state, List<@Nullable Object> columns) {}

  /**
   * A table of states.
   *
   * @param columns from which lists are read, beside the state
   * @param agrees whether these columns are what the state says
   */
  private record Kept(
      String type,
      String table,
      Stored stored,
      String columns,
      BiPredicate<String, List<@Nullable Object>> agrees) {
    static Kept of(Shape<?> shape) {
      return new Kept(
          shape.type(), shape.table(), shape.stored(), shape.columnNames(), shape::agrees);
    }

    String select() {
      return "SELECT id, state, " + columns + " FROM " + table;
    }

    Row row(ResultSet r) throws SQLException {
      List<@Nullable Object> columns = new ArrayList<>();
      for (int i = 3; i <= r.getMetaData().getColumnCount(); i++) columns.add(r.getObject(i));
      return new Row(Bytes.identifier(r.getObject(1)), r.getObject(2), columns);
    }

    /** What cannot be read any more, or stands beside other columns, has a hash of no entry. */
    StateHash hash(Row row) {
      try {
        String text = stored.text(row.state());
        return agrees.test(text, row.columns())
            ? StateHash.of(text)
            : StateHash.of("columns differ");
      } catch (StorageException | IllegalArgumentException e) {
        return StateHash.of("unreadable");
      }
    }
  }

  private final Works readers;
  private final EntryRows rows;
  private final StateText text;
  private final List<Kept> tables;
  private final Dialect dialect;
  private final Runnable sealing;

  /**
   * @param sealing seals what is committed now
   */
  JdbiJournalReader(
      Works readers,
      EntryRows rows,
      StateText text,
      List<Shape<?>> shapes,
      Dialect dialect,
      Runnable sealing) {
    this.readers = readers;
    this.rows = rows;
    this.text = text;
    this.tables = Stream.concat(shapes.stream().map(Kept::of), plain(text)).toList();
    this.dialect = dialect;
    this.sealing = sealing;
  }

  private static Stream<Kept> plain(StateText text) {
    return Stream.of(
        new Kept("centre", "centre", Stored.PLAIN, "1", (state, columns) -> true),
        new Kept(
            "lane",
            "lane",
            Stored.PLAIN,
            "hall",
            (state, columns) ->
                text.read(state, Lane.class).hall().value().equals(columns.get(0))));
  }

  @Override
  public List<Entry> after(long position, int most) {
    sealing.run();
    return readers.run(
        unit ->
            rows.read(unit.sql(), "WHERE position > ? ORDER BY position LIMIT ?", position, most));
  }

  @Override
  public Optional<Entry> head() {
    sealing.run();
    return readers.run(
        unit -> rows.read(unit.sql(), "ORDER BY position DESC LIMIT 1").stream().findFirst());
  }

  @Override
  public List<Entry> of(String type, String id) {
    sealing.run();
    return readers.run(
        unit ->
            rows.read(
                unit.sql(),
                "WHERE aggregate = ? AND type = (SELECT id FROM word WHERE text = ?) ORDER BY position",
                dialect.identifier(id),
                type));
  }

  @Override
  public List<Entry> of(String type, Instant from, Instant end) {
    sealing.run();
    return readers.run(
        unit ->
            rows.read(
                unit.sql(),
                "WHERE type = (SELECT id FROM word WHERE text = ?) AND at >= ? AND at < ? ORDER BY position",
                type,
                Bytes.micros(from),
                Bytes.micros(end)));
  }

  @Override
  public DomainEvent event(Entry entry) {
    return text.read(
        entry.payload(),
        EventTypes.named(entry.eventName())
            .orElseThrow(
                () ->
                    new StorageException(
                        "日志中有不认识的事件 / unknown event in the journal: " + entry.eventName())));
  }

  @Override
  public boolean contains(EntryId id) {
    return readers.run(
        unit ->
            unit.sql()
                .first("SELECT 1 FROM entry WHERE id = ?", (r, c) -> true, Bytes.of(id.value()))
                .isPresent());
  }

  @Override
  public void eachStoredState(StoredStates visitor) {
    readers.run(
        unit -> {
          for (Kept kept : tables)
            unit.sql()
                .each(
                    kept.select(),
                    (r, c) -> kept.row(r),
                    row -> visitor.visit(kept.type(), row.id(), kept.hash(row)));
          unit.sql()
              .each(
                  "SELECT id FROM person",
                  (r, c) -> Bytes.identifier(r.getObject(1)),
                  id -> visitor.visit("person", id, StateHash.KEPT));
          return true;
        });
    sealing.run(); // what changed a state that was visited can be read now
  }
}
