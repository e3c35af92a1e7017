package org.yimen.persistence.jdbi;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/**
 * Gives entries their position and hash, one after the other. Where one writer commits in order it
 * seals inside the transaction; a database with many writers runs it as a step of its own over what
 * was committed.
 */
final class Sealer {
  private static final int EVENT_VERSION = 1;

  private final StateText text;

  /**
   * The end of the chain.
   *
   * @param position of the last sealed entry, 0 before the first
   * @param hash of the last sealed entry
   */
  record Head(long position, StateHash hash) {
    static final Head NONE = new Head(0, StateHash.ZERO);
  }

  Sealer(StateText text) {
    this.text = text;
  }

  /** Entries with the text that is going to be hashed, and without position and hash. */
  List<Entry> open(List<NewEntry> entries) {
    return entries.stream().map(this::open).toList();
  }

  /** The hashed instant must be the one that comes back out of the storage. */
  private Entry open(NewEntry e) {
    return new Entry(
        0,
        e.id(),
        e.at().truncatedTo(ChronoUnit.MICROS),
        e.actor(),
        e.aggregate(),
        e.event().getClass().getSimpleName(),
        EVENT_VERSION,
        text.write(e.event()),
        e.clauses(),
        e.rulebook(),
        e.state(),
        Entry.SHA_256,
        StateHash.ZERO);
  }

  /** Seals entries behind that end, in their order. */
  static List<Entry> seal(Head head, List<Entry> open) {
    List<Entry> sealed = new ArrayList<>(open.size());
    long position = head.position();
    StateHash before = head.hash();
    for (Entry entry : open) {
      Entry placed = sealed(entry, ++position, entry.algorithm(), StateHash.ZERO);
      before = placed.hashAfter(before);
      sealed.add(sealed(placed, position, placed.algorithm(), before));
    }
    return sealed;
  }

  /** The entry with what sealing gave it. */
  static Entry sealed(Entry e, long position, String algorithm, StateHash hash) {
    return new Entry(
        position,
        e.id(),
        e.at(),
        e.actor(),
        e.aggregate(),
        e.eventName(),
        e.eventVersion(),
        e.payload(),
        e.clauses(),
        e.rulebook(),
        e.state(),
        algorithm,
        hash);
  }
}
