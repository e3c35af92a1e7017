package org.yimen.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles a source against the program and packs it, as somebody far away would. */
final class ForeignJar {
  static final String SERVICES = "META-INF/services/org.yimen.ports.adapter.AdapterFactory";

  private ForeignJar() {}

  /** A jar with that class as its factory. */
  static Path of(Path jar, String className, String source) throws IOException {
    Path work = Files.createTempDirectory("foreign-jar");
    Path file = work.resolve(className.replace('.', '/') + ".java");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, source);
    List<String> words =
        List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                Stream.concat(words.stream(), Stream.of(work.toString(), file.toString()))
                    .toArray(String[]::new));
    assertThat(compiled).as("compiled").isZero();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> classes = Files.walk(work)) {
      for (Path made : classes.filter(f -> f.toString().endsWith(".class")).toList())
        put(out, work.relativize(made).toString().replace('\\', '/'), Files.readAllBytes(made));
      put(out, SERVICES, className.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** A jar that names a factory and has none. */
  static Path naming(Path jar, String className) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      put(out, SERVICES, className.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
