package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.ports.journal.NewEntry;

/**
 * Takes the entries of the running transaction.
 *
 * <ul>
 *   <li>JN-1 entries MUST become readable if and only if the transaction commits.
 *   <li>JN-2 entries MUST be sealed within a second, in commit order, positions from 1 without
 *       gaps.
 *   <li>JN-3 the hash MUST be that of {@code Entry.sealedText} with the hash before it.
 *   <li>JN-4 entries of one transaction MUST stand together, in the order in which they were
 *       appended.
 *   <li>JN-5 an entry's identifier given twice MUST be refused with {@link StorageException}.
 * </ul>
 */
@SecondaryPort
public interface Journal {
  /** Appends entries. */
  void append(List<NewEntry> entries);
}
