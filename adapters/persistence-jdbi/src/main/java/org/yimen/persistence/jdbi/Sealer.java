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

  /** Seals entries behind that end, in their order. */
  List<Entry> seal(Head head, List<NewEntry> entries) {
    List<Entry> sealed = new ArrayList<>(entries.size());
    long position = head.position();
    StateHash before = head.hash();
    for (NewEntry entry : entries) {
      position++;
      Entry next =
          Entry.seal(
              position,
              inMicros(entry),
              entry.event().getClass().getSimpleName(),
              EVENT_VERSION,
              text.write(entry.event()),
              before);
      sealed.add(next);
      before = next.hash();
    }
    return sealed;
  }

  /** The hashed instant must be the one that comes back out of the storage. */
  private static NewEntry inMicros(NewEntry e) {
    return new NewEntry(
        e.id(),
        e.at().truncatedTo(ChronoUnit.MICROS),
        e.actor(),
        e.aggregate(),
        e.event(),
        e.clauses(),
        e.rulebook(),
        e.state());
  }
}
