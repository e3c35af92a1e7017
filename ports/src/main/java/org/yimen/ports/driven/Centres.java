package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.organisation.Centre;
import org.yimen.ports.journal.StateHash;

/**
 * Keeps the centre 政务服务中心 with its halls, windows and departments.
 *
 * <ul>
 *   <li>CE-1 {@code find} MUST give the last saved centre, or empty if it was never saved.
 *   <li>CE-2 {@code save} MUST keep or replace it, and answer the SHA-256 of exactly the text that
 *       it stored.
 * </ul>
 */
@SecondaryPort
public interface Centres {
  /** The centre, if known. */
  Optional<Centre> find(CentreId id);

  /** Keeps the centre; answers the hash of the stored text. */
  StateHash save(Centre centre);

  /** All centres of this database; one, as a rule. */
  List<Centre> all();
}
