package org.yimen.app.architecture.crooked.domain.person;

import java.nio.file.Files;
import java.nio.file.Path;

/** Input in the domain. */
final class ReadsAFile {
  boolean is(Path file) {
    return Files.exists(file);
  }
}
