package org.yimen.persistence.jdbi;

import java.nio.file.Files;
import java.nio.file.Path;

/** Names beside a database file. */
final class Siblings {
  private Siblings() {}

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
}
