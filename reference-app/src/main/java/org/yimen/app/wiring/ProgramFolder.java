package org.yimen.app.wiring;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the program is installed: the folder whose {@code lib} its jar lies in. */
final class ProgramFolder {
  /** Names another folder of foreign jars: for those who try an adapter out of a build. */
  static final String FOREIGN = "yimen.ext";

  private ProgramFolder() {}

  /** Empty where the program runs out of classes or another's class path. */
  static Optional<Path> find() {
    try {
      var source = ProgramFolder.class.getProtectionDomain().getCodeSource();
      if (source == null) return Optional.empty();
      Path jar = Path.of(source.getLocation().toURI());
      return Optional.ofNullable(jar.getParent())
          .filter(lib -> Files.isRegularFile(jar) && lib.endsWith("lib"))
          .map(Path::getParent);
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The folder of foreign jars. */
  static Optional<Path> foreignJars() {
    String other = System.getProperty(FOREIGN);
    return other == null
        ? find().map(home -> home.resolve("lib").resolve("ext"))
        : Optional.of(Path.of(other));
  }
}
