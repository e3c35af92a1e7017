package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.yimen.ports.driven.StorageException;

/** Names beside a database file, and files that are there whole or not at all. */
final class Siblings {
  private Siblings() {}

  /** What writes a file. */
  @FunctionalInterface
  interface Writing {
    void to(Path part) throws IOException;
  }

  /** The file's name with that end. */
  static Path of(Path file, String end) {
    return file.resolveSibling(file.getFileName() + end);
  }

  /** The file's name with that end, and a number where the name is taken. */
  static Path free(Path file, String end) {
    Path sibling = of(file, end);
    for (int n = 2; Files.exists(sibling); n++) sibling = of(file, end + "-" + n);
    return sibling;
  }

  /**
   * Has a file written beside the target and puts it there when it is whole and durable.
   *
   * @throws StorageException if the target exists, or cannot be written
   */
  static void whole(Path target, Writing writing) {
    if (Files.exists(target))
      throw new StorageException("目标文件已存在 / the target exists already: " + target);
    Path part = of(target, ".part");
    try {
      Files.deleteIfExists(part);
      writing.to(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StorageException("备份写入失败 / the copy could not be written: " + target, e);
    }
  }
}
