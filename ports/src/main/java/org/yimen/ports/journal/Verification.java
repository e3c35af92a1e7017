package org.yimen.ports.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;

/**
 * Goes through a journal 核验日志: positions without gaps, each hash after the one before, and each
 * stored aggregate exactly what its last entry says. Needs memory for the identifiers of the
 * aggregates, not for the entries. May run while work goes on.
 */
public final class Verification {
  private static final int AT_ONCE = 1000;
  private static final int MOST_FAULTS = 1000;
  private static final int MOST_ROUNDS = 5;

  private static final byte[] NOTHING_KEPT = StateHash.ZERO.bytes();

  private final JournalReader reader;
  private final Optional<Anchor> anchor;
  private final Set<EntryId> missing;
  private final Map<Aggregate, Last> last = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private long position;
  private StateHash hash = StateHash.ZERO;
  private boolean anchored;
  private int rounds;

  private record Aggregate(String type, String id) {
    String text() {
      return type + " " + id;
    }
  }

  /** What the last entry of an aggregate says, and in which round its row was seen. */
  private static final class Last {
    private byte[] state = {};
    private int seenInRound;
  }

  /** What can be wrong. */
  public enum FaultKind {
    /** A position is missing or stands twice. */
    GAP,
    /** An entry is not what was sealed, or the one before it is not. */
    CHAIN_BROKEN,
    /** The journal ends before the anchor. */
    TAIL_CUT,
    /** The entry at the anchor's position is another one. */
    ANCHOR_DIFFERS,
    /** An aggregate is stored otherwise than its last entry says. */
    STATE_DIFFERS,
    /** An aggregate is stored that no entry tells of. */
    NO_ENTRY,
    /** Entries tell of an aggregate that is not stored. */
    NO_STATE
  }

  /**
   * One fault.
   *
   * @param where a position, or type and identifier of an aggregate
   * @param what what is wrong
   */
  public record Fault(String where, FaultKind what) {}

  /**
   * What came out.
   *
   * @param ok no faults, and no acknowledged entry is missing
   * @param entries how many entries were read
   * @param head hash of the last one
   * @param faults at most 1,000 of them
   * @param missingAcks how many acknowledged entries are not in the journal
   */
  public record Result(
      boolean ok, long entries, StateHash head, List<Fault> faults, long missingAcks) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  private Verification(
      JournalReader reader, Optional<Anchor> anchor, Collection<EntryId> acknowledged) {
    this.reader = reader;
    this.anchor = anchor;
    this.missing = new HashSet<>(acknowledged);
    this.anchored = anchor.filter(a -> a.position() > 0).isEmpty();
  }

  /** Verifies journal and stored states. */
  public static Result of(JournalReader reader) {
    return of(reader, Optional.empty(), List.of());
  }

  /**
   * Verifies journal and stored states.
   *
   * @param anchor an earlier end of this journal, if one is known
   * @param acknowledged identifiers of entries that were acknowledged; one may stand twice
   */
  public static Result of(
      JournalReader reader, Optional<Anchor> anchor, Collection<EntryId> acknowledged) {
    return new Verification(reader, anchor, acknowledged).run();
  }

  private Result run() {
    readEntries();
    Map<Aggregate, FaultKind> found = compareStates();
    // Work may go on between the two readings: what differed only because of it is compared again.
    while (!found.isEmpty() && rounds < MOST_ROUNDS && readEntries())
      found.keySet().retainAll(compareStates().keySet());
    found.forEach((aggregate, what) -> fault(aggregate.text(), what));
    if (!anchored && faults.size() < MOST_FAULTS)
      fault(Long.toString(anchor.orElseThrow().position()), FaultKind.TAIL_CUT);
    boolean ok = faults.isEmpty() && missing.isEmpty();
    return new Result(ok, position, hash, faults, missing.size());
  }

  /** Reads to the end; says whether there were more entries. */
  private boolean readEntries() {
    long before = position;
    List<Entry> some = reader.after(position, AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(this::read);
      some = reader.after(position, AT_ONCE);
    }
    return position != before;
  }

  private void read(Entry entry) {
    String where = Long.toString(entry.position());
    if (entry.position() != position + 1) fault(where, FaultKind.GAP);
    if (!entry.hashAfter(hash).equals(entry.hash())) fault(where, FaultKind.CHAIN_BROKEN);
    if (anchor.filter(a -> a.position() == entry.position()).isPresent()) {
      anchored = true;
      if (!anchor.get().hash().equals(entry.hash())) fault(where, FaultKind.ANCHOR_DIFFERS);
    }
    position = entry.position();
    hash = entry.hash();
    missing.remove(entry.id());
    AggregateRef ref = entry.aggregate();
    last.computeIfAbsent(new Aggregate(ref.type(), ref.id()), a -> new Last()).state =
        entry.state().bytes();
  }

  private Map<Aggregate, FaultKind> compareStates() {
    rounds++;
    Map<Aggregate, FaultKind> found = new HashMap<>();
    reader.eachStoredState(
        (type, id, stored) -> {
          Aggregate aggregate = new Aggregate(type, id);
          Last told = last.get(aggregate);
          if (told == null) found.put(aggregate, FaultKind.NO_ENTRY);
          else {
            told.seenInRound = rounds;
            if (!Arrays.equals(told.state, stored.bytes()))
              found.put(aggregate, FaultKind.STATE_DIFFERS);
          }
        });
    last.forEach(
        (aggregate, told) -> {
          if (told.seenInRound != rounds && !Arrays.equals(told.state, NOTHING_KEPT))
            found.put(aggregate, FaultKind.NO_STATE);
        });
    return found;
  }

  private void fault(String where, FaultKind what) {
    if (faults.size() < MOST_FAULTS) faults.add(new Fault(where, what));
  }
}
