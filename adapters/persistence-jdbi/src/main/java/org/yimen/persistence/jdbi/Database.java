package org.yimen.persistence.jdbi;

import java.util.Set;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StorageException;

/**
 * An open Yimen database, whatever it runs on. Safe for many threads. Every fault is a {@link
 * StorageException} that says in both languages what is wrong. {@link DatabasePlace} opens it.
 */
public interface Database extends Storage {
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

  /** How much was written. */
  Figures figures();

  /**
   * Takes the last bytes of erased persons out of the database's own files.
   *
   * @return where such bytes may be nevertheless
   * @throws StorageException if a reader stays at work too long: call again
   */
  Set<Trace> scrub();
}
