package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
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
 * </ul>
 */
@SecondaryPort
public interface JournalReader {
  /** Sealed entries behind the position; 0 reads from the beginning. */
  List<Entry> after(long position, int most);

  /** The last sealed entry. */
  Optional<Entry> head();

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
