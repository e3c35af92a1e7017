package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.EventTypes;
import org.yimen.ports.journal.StateHash;

/** Reads what is sealed; before that it lets what is committed be sealed. */
final class JdbiJournalReader implements JournalReader {
  private record Row(String id, Object state) {}

  private record Kept(String type, String table, Stored stored) {}

  private static List<Kept> tables(Packings packings) {
    return List.of(
        new Kept("case", "case_file", packings.cases()),
        new Kept("ticket", "ticket", packings.tickets()),
        new Kept("window", "window_session", Stored.PLAIN),
        new Kept("item", "item", Stored.PLAIN),
        new Kept("posting", "posting", Stored.PLAIN),
        new Kept("mandate", "mandate", Stored.PLAIN),
        new Kept("centre", "centre", Stored.PLAIN),
        new Kept("lane", "lane", Stored.PLAIN));
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
      Packings packings,
      Dialect dialect,
      Runnable sealing) {
    this.readers = readers;
    this.rows = rows;
    this.text = text;
    this.tables = tables(packings);
    this.dialect = dialect;
    this.sealing = sealing;
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
                    "SELECT id, state FROM " + kept.table(),
                    (r, c) -> new Row(Bytes.identifier(r.getObject(1)), r.getObject(2)),
                    row -> visitor.visit(kept.type(), row.id(), hash(kept, row.state())));
          return true;
        });
    sealing.run(); // what changed a state that was visited can be read now
  }

  /** What cannot be read any more has a hash that no entry tells of. */
  private static StateHash hash(Kept kept, Object state) {
    try {
      return StateHash.of(kept.stored().text(state));
    } catch (StorageException e) {
      return StateHash.of("unreadable");
    }
  }
}
