package org.yimen.ports.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yimen.domain.rulebook.ReasonCode;

/** Finds the enums of domain and ports as they lie on the class path, in folders or jars. */
final class Codes {
  private Codes() {}

  /** Every constant that a ruling may carry. */
  static List<ReasonCode> reasons() {
    return enums().stream()
        .filter(ReasonCode.class::isAssignableFrom)
        .flatMap(e -> Stream.of(e.getEnumConstants()))
        .map(ReasonCode.class::cast)
        .toList();
  }

  /** Every public enum of domain and ports. */
  static List<Class<?>> enums() {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> anchor : List.of(ReasonCode.class, Wording.class)) {
      try {
        URI place = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path root = Path.of(place);
        if (Files.isDirectory(root)) collect(root, found);
        else
          try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            collect(jar.getPath("/"), found);
          }
      } catch (URISyntaxException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  private static void collect(Path root, List<Class<?>> found) {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.startsWith("org/yimen/") && f.endsWith(".class"))
          .filter(f -> !f.endsWith("-info.class"))
          .sorted()
          .map(f -> load(f.substring(0, f.length() - ".class".length()).replace('/', '.')))
          .filter(c -> c.isEnum() && Modifier.isPublic(c.getModifiers()))
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Codes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
