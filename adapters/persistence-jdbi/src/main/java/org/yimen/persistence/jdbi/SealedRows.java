package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;

/** Writes sealed entries, where they are sealed inside the transaction. */
record SealedRows(EntryRows rows) {
  private static final int WIDTH = 19;
  private static final int MOST_AT_ONCE = 50;

  /** The statement by how many entries it writes. */
  private static final List<String> INSERTS =
      IntStream.rangeClosed(0, MOST_AT_ONCE).mapToObj(SealedRows::insert).toList();

  /** The end of the chain as it is stored. */
  Sealer.Head head(Sql sql) {
    return rows.last(sql)
        .map(e -> new Sealer.Head(e.position(), e.hash()))
        .orElse(Sealer.Head.NONE);
  }

  /** Writes entries, as many as fit in one statement at a time. */
  void write(Unit unit, List<Entry> entries) {
    for (int from = 0; from < entries.size(); from += MOST_AT_ONCE)
      writeSome(unit, entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE)));
  }

  private void writeSome(Unit unit, List<Entry> entries) {
    List<Object> values = new ArrayList<>(entries.size() * WIDTH);
    for (Entry entry : entries) {
      values.addAll(rows.open(unit, entry));
      values.add(entry.position());
      values.add(rows.words().number(unit, entry.algorithm()));
      values.add(entry.hash().bytes());
    }
    try {
      unit.change().change(INSERTS.get(entries.size()), values.toArray());
    } catch (UniqueValueException e) {
      throw new StorageException("日志条目已存在 / an entry with this identifier exists already", e);
    }
  }

  private static String insert(int entries) {
    String row = "(" + "?, ".repeat(WIDTH - 1) + "?)";
    return "INSERT INTO entry (%s, %s) VALUES %s"
        .formatted(
            EntryRows.OPEN, EntryRows.SEAL, String.join(", ", Collections.nCopies(entries, row)));
  }
}
