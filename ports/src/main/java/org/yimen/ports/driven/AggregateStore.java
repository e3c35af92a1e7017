package org.yimen.ports.driven;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.Repository;
import org.yimen.ports.journal.StateHash;

/**
 * Keeps the aggregates of one type. Used inside one transaction. The kit's {@code
 * AggregateStoreContract} has a test named after each rule and is run for each store.
 *
 * <ul>
 *   <li>ST-1 {@code find} MUST give the last saved state, also one saved earlier in the same work,
 *       or empty if the identifier was never saved.
 *   <li>ST-2 {@code save} of version 1 MUST insert; of version n MUST replace version n - 1;
 *       anything else MUST be refused with {@link StaleStateException}, by {@code save} or by what
 *       follows it in the work, at the latest by its end, and nothing of the work is kept.
 *   <li>ST-3 {@code save} MUST answer the SHA-256 of exactly the text that it stored.
 *   <li>ST-4 {@code hashOf} MUST answer the hash of the last saved state, or empty.
 *   <li>ST-5 what is restored MUST equal what was saved, in every field.
 *   <li>ST-6 any other failure MUST surface as {@link StorageException}.
 * </ul>
 */
@SecondaryPort
public interface AggregateStore<T extends AggregateRoot<T, I>, I extends Identifier>
    extends Repository<T, I> {
  /** The aggregate, if known. */
  Optional<T> find(I id);

  /** Keeps the aggregate; answers the hash of the stored text. */
  StateHash save(T aggregate);

  /** The hash of the stored text, if the aggregate is known. */
  Optional<StateHash> hashOf(I id);
}
