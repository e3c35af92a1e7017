package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.OfficerName;
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
 *   <li>PE-4 {@code officer} MUST give the name kept last, or empty if none was kept or it was
 *       erased; {@code officers} MUST give all of them; {@code find} MUST NOT give an officer's
 *       name. Names of officers are erased under PE-2 and PE-3.
 * </ul>
 */
@SecondaryPort
public interface Persons {
  /** The record, if there is one. */
  Optional<PersonRecord> find(PersonId person);

  /** Keeps or replaces the record. */
  void save(PersonRecord record);

  /** The name of an officer, if one is kept. */
  Optional<OfficerName> officer(PersonId officer);

  /** All names of officers. */
  List<OfficerName> officers();

  /** Keeps or replaces the name of an officer. */
  void keep(OfficerName name);

  /** Erases the record, or the name of the officer; says whether there was one. */
  boolean erase(PersonId person);
}
