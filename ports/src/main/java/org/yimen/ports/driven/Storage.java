package org.yimen.ports.driven;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;

/**
 * An open storage 存储, whatever it runs on: its doors, whose rules are their own, and its care. Safe
 * for many threads. Every fault is a {@link StorageException} that says in both languages what is
 * wrong. {@link StoragePlace} opens it.
 */
@SecondaryPort
public interface Storage extends AutoCloseable {
  /** Runs use cases. */
  Transactions transactions();

  /** Reads the journal. */
  JournalReader journal();

  /**
   * When the oldest entry was made that is committed and not sealed yet; empty if all are sealed,
   * as always where entries are sealed in the transaction that writes them.
   */
  default Optional<Instant> unsealedSince() {
    return Optional.empty();
  }

  /**
   * Writes a whole, consistent copy while work goes on; durable when this returns.
   *
   * @return the end of the journal in the copy, to be kept elsewhere
   * @throws StorageException if the target exists, or cannot be written
   */
  Anchor backup(Path target);

  /**
   * Checks the chain of the journal, and every stored state against its last entry.
   *
   * @param anchor an earlier end of this journal, if one is known
   * @param acknowledged identifiers of entries that were acknowledged
   */
  default Verification.Result verify(Optional<Anchor> anchor, Collection<EntryId> acknowledged) {
    return Verification.of(journal(), anchor, acknowledged);
  }

  /** Drops answers to requests that were kept before the instant; says how many. */
  default int forgetRequestsBefore(Instant instant) {
    return transactions().run(stores -> stores.requests().forgetBefore(instant));
  }

  /** Finishes what waits and gives everything back. A second time it does nothing. */
  @Override
  void close();
}
