package org.yimen.ports.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/**
 * Reads sealed entries. Safe for many threads.
 *
 * <ul>
 *   <li>JR-1 {@code after} MUST give sealed entries behind the position, in order, without gaps, at
 *       most so many.
 *   <li>JR-2 a reader that polls {@code after} with the last position it saw MUST see every entry
 *       once, in order.
 *   <li>JR-3 {@code head} MUST give the last sealed entry, or empty.
 *   <li>JR-4 {@code of} an aggregate MUST give its sealed entries and no others, in order, without
 *       going through the whole journal.
 *   <li>JR-5 {@code of} a period MUST give the sealed entries of that type whose instant lies in
 *       it, the end not included, in order, without going through the whole journal.
 *   <li>JR-6 {@code event} MUST give back what was appended, equal in every field.
 *   <li>JR-7 {@code contains} MUST be true of the entries of committed works and of no others.
 *   <li>JR-8 {@code eachStoredState} MUST visit every stored aggregate, centre and lane once, with
 *       its word, its identifier and the SHA-256 of the text that stands in the store now, and
 *       every person's record with {@link StateHash#KEPT}.
 * </ul>
 */
@SecondaryPort
public interface JournalReader {
  /** Sealed entries behind the position; 0 reads from the beginning. */
  List<Entry> after(long position, int most);

  /** The last sealed entry. */
  Optional<Entry> head();

  /** The sealed entries of one aggregate. */
  List<Entry> of(String type, String id);

  /** The sealed entries of the aggregates of a type in a period. */
  List<Entry> of(String type, Instant from, Instant end);

  /** The event of an entry, read from its payload. */
  DomainEvent event(Entry entry);

  /** Which of these identifiers stand in the journal. */
  boolean contains(EntryId id);

  /**
   * Goes through all stored aggregates: what is stored must be what the last entry of the aggregate
   * says.
   */
  void eachStoredState(StoredStates visitor);

  /** Takes the stored states one by one. */
  @FunctionalInterface
  interface StoredStates {
    /**
     * One stored aggregate.
     *
     * @param type constant word of the aggregate type
     * @param id its identifier as text
     * @param stored hash of the text as it is stored now
     */
    void visit(String type, String id, StateHash stored);
  }
}
