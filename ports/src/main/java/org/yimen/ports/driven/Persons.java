package org.yimen.ports.driven;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.PersonRecord;

/**
 * Keeps what is personal: names, numbers, phones. The only place that holds them.
 *
 * <ul>
 *   <li>PE-1 {@code find} MUST give the last saved record, or empty if none was saved or it was
 *       erased.
 *   <li>PE-2 after {@code erase} committed and the storage was scrubbed, the bytes of the record
 *       MUST NOT be found in the storage any more.
 *   <li>PE-3 erasing MUST NOT disturb {@code verify}.
 * </ul>
 */
@SecondaryPort
public interface Persons {
  /** The record, if there is one. */
  Optional<PersonRecord> find(PersonId person);

  /** Keeps or replaces the record. */
  void save(PersonRecord record);

  /** Erases the record; says whether there was one. */
  boolean erase(PersonId person);
}
