package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;

/**
 * An open Yimen database, whatever it runs on. Safe for many threads. Every fault is a {@link
 * StorageException} that says in both languages what is wrong. {@link DatabasePlace} opens it.
 */
public interface Database extends AutoCloseable {
  /**
   * How much this program has written since it opened the database.
   *
   * @param works works that it ran, failed ones too
   * @param commits durable commits that they took
   */
  record Figures(long works, long commits) {}

  /** Where bytes of an erased person may still be after {@link #scrub}. */
  enum Trace {
    /** Backups that were written before: their keepers have to let them expire. */
    EARLIER_BACKUPS,
    /**
     * The server's own log of changes (WAL), its archive and standbys: they hold old rows until
     * their segments are written over or expire, which is in the hands of who runs the server.
     */
    SERVER_LOG
  }

  /** Runs use cases. */
  Transactions transactions();

  /** Reads the journal. */
  JournalReader journal();

  /** How much was written. */
  Figures figures();

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
   * Takes the last bytes of erased persons out of the database's own files.
   *
   * @return where such bytes may be nevertheless
   * @throws StorageException if a reader stays at work too long: call again
   */
  Set<Trace> scrub();

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
