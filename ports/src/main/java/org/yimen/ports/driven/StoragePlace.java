package org.yimen.ports.driven;

import java.nio.file.Path;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.ports.journal.Verification;

/** Where a storage is 存储位置, whether it exists yet or not. Building one touches nothing. */
@SecondaryPort
public interface StoragePlace {
  /** What it is called in messages; never with a password. */
  String name();

  /**
   * Whether there is a storage that {@link #open} would find, not make.
   *
   * @throws StorageException if that cannot be told
   */
  boolean exists();

  /**
   * Opens the storage, making it where it is missing, and brings an older one to today's form after
   * a backup.
   *
   * @throws StorageException if it is locked, read-only, damaged, out of reach or of a newer
   *     version
   */
  Storage open();

  /**
   * Fills the place from a backup that {@link Storage#backup} wrote on the same kind of storage.
   *
   * @return where the former storage is kept, if there was one
   * @throws StorageException if the backup is missing, damaged or newer, or the place is in use;
   *     nothing is changed then
   */
  Optional<Path> restore(Path backup);

  /**
   * Checks a backup that {@link Storage#backup} wrote as if it were the storage.
   *
   * @throws StorageException if the backup is missing, damaged or newer, or cannot be looked at
   *     now; so always where a kind of storage has no way to look at one
   */
  default Verification.Result verifyBackup(Path backup) {
    throw new StorageException(
        "这种存储不能检查备份 / this kind of storage cannot check a backup: " + backup);
  }

  /** How the name of a backup of this kind of storage ends. */
  default String backupEnd() {
    return ".backup";
  }
}
