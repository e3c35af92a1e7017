package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.journal.StateHash;

/**
 * Keeps the lanes 队列 of the halls.
 *
 * <ul>
 *   <li>LA-1 {@code find} MUST give the last saved lane, or empty.
 *   <li>LA-2 {@code of} MUST give the lanes of the hall in the order of their codes.
 *   <li>LA-3 {@code save} MUST keep or replace it, and answer the SHA-256 of exactly the text that
 *       it stored.
 * </ul>
 */
@SecondaryPort
public interface Lanes {
  /** The lane, if known. */
  Optional<Lane> find(LaneId id);

  /** All lanes of a hall. */
  List<Lane> of(HallId hall);

  /** Keeps the lane; answers the hash of the stored text. */
  StateHash save(Lane lane);
}
