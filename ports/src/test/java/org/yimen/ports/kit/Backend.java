package org.yimen.ports.kit;

import java.nio.file.Path;
import java.util.List;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Transactions;

/**
 * What a storage adapter shows to the kit: one storage, empty when opened. Used by many threads
 * through its doors, by one thread otherwise.
 */
public interface Backend extends AutoCloseable {
  /** The transactions of this storage. */
  Transactions transactions();

  /** Its journal. */
  JournalReader journal();

  /**
   * As after a power cut: leaves everything that is not durable behind and opens what was kept.
   * This one is not used any more. A storage that lives in the process answers itself.
   */
  Backend reopened();

  /**
   * From now on every access fails, as when the tables are gone: drop them, behind the adapter's
   * back.
   */
  void damage();

  /**
   * Takes the last bytes of what was erased out of the storage, where deleting alone leaves them.
   */
  void scrub();

  /**
   * Every file that holds bytes of the storage, logs beside it included. Empty only where nothing
   * leaves the process.
   */
  List<Path> files();

  /** Gives everything back; a second time it does nothing. */
  @Override
  void close();
}
