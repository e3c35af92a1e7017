package org.yimen.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.yimen.persistence.jdbi.DatabasePlace;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;

/**
 * Storage names the file that it was at work on, also where that is one of its own making or the
 * one that is copied from. Here the file is named that the user can do something about.
 */
final class StorageTrouble {
  private StorageTrouble() {}

  /** A copy came to nothing: that is the target's trouble, unless the source is damaged or busy. */
  static RuntimeException ofBackup(StorageException fault, StoragePlace source, Path target) {
    String message = message(fault);
    Optional<String[]> words = words(message, source);
    boolean ofSource = message.matches("(?s).*SQLITE_(CORRUPT|NOTADB|BUSY|LOCKED).*");
    if (words.isEmpty() || ofSource) return fault;
    return new NotDoneException(
        target + "：备份写不了：" + words.get()[0],
        "the backup cannot be written: " + words.get()[1],
        fault);
  }

  /** A backup did not come into its place; nothing was changed then. */
  static RuntimeException ofRestore(StorageException fault, Path backup, StoragePlace place) {
    String message = message(fault);
    if (fault.getCause() instanceof IOException io) {
      FileTrouble trouble = FileTrouble.of(io);
      return new NotDoneException(
          backup + "：恢复失败，原数据未动：" + trouble.zh(),
          "the backup could not be restored, the data are as they were: " + trouble.en(),
          fault);
    }
    Optional<String[]> words = words(message, place);
    if (words.isEmpty()) return fault;
    if (message.matches("(?s).*SQLITE_(CORRUPT|NOTADB).*"))
      return new NotDoneException(
          backup + "：不是一门的备份，或已损坏；原数据未动",
          "this is no backup of Yimen, or it is damaged; the data are as they were",
          fault);
    return new NotDoneException(
        backup + "：恢复失败，原数据未动：" + words.get()[0],
        "the backup could not be restored, the data are as they were: " + words.get()[1],
        fault);
  }

  /** What is said in both languages before the name of a file; empty if another one is named. */
  private static Optional<String[]> words(String message, StoragePlace place) {
    String named =
        place instanceof DatabasePlace.Sqlite sqlite
            ? sqlite.file().toAbsolutePath().toString()
            : place.name();
    int end = message.indexOf(": " + named);
    if (end < 0) return Optional.empty();
    String[] both = message.substring(0, end).split(" / ", 2);
    return both.length == 2 ? Optional.of(both) : Optional.empty();
  }

  private static String message(StorageException fault) {
    return Optional.ofNullable(fault.getMessage()).orElse("");
  }
}
