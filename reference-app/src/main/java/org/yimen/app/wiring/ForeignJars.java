package org.yimen.app.wiring;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yimen.ports.adapter.AdapterFactory;

/**
 * Jars that others wrote, in a folder. They see each other and the program; each is asked for its
 * factories alone, so that what is wrong can be told of one of them.
 */
final class ForeignJars {
  private static final String SERVICES = "META-INF/services/" + AdapterFactory.class.getName();

  private final Path folder;
  private final ClassLoader all;

  private ForeignJars(Path folder, ClassLoader all) {
    this.folder = folder;
    this.all = all;
  }

  /** What the jars of a folder hold; nothing where there is no such folder. */
  static List<FoundAdapter> in(Path folder, ClassLoader program) {
    List<Path> jars = jars(folder);
    if (jars.isEmpty()) return List.of();
    for (Path jar : jars) check(folder, jar);
    // open as long as the program: classes are loaded when they are first needed
    ClassLoader all =
        new URLClassLoader(
            "yimen-ext", jars.stream().map(ForeignJars::url).toArray(URL[]::new), program);
    ForeignJars foreign = new ForeignJars(folder, all);
    return jars.stream().flatMap(jar -> foreign.found(jar).stream()).toList();
  }

  private static List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new WiringException(folder + "：目录读不了", "the folder cannot be read", e);
    }
  }

  private static void check(Path folder, Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.size() == 0) throw new ZipException("it is empty");
    } catch (IOException e) {
      throw broken(name(folder, jar), "不是 jar 文件，或已损坏", "it is no jar, or damaged", e);
    }
  }

  private List<FoundAdapter> found(Path jar) {
    String name = name(folder, jar);
    List<FoundAdapter> found = new ArrayList<>();
    try {
      for (AdapterFactory<?> factory :
          ServiceLoader.load(AdapterFactory.class, new OneJar(jar, all)))
        found.add(FoundAdapter.of(factory, name));
    } catch (WiringException e) {
      throw e;
    } catch (UnsupportedClassVersionError e) {
      String java = String.valueOf(Runtime.version().feature());
      throw broken(
          name, "为更新的 Java 编译，这里是 " + java, "it was built for a newer Java, this is " + java, e);
    } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
      throw broken(name, why(e), "see the fault above", e);
    }
    return found;
  }

  static String why(Throwable fault) {
    Throwable cause = Optional.ofNullable(fault.getCause()).orElse(fault);
    return cause.getClass().getSimpleName()
        + " "
        + Optional.ofNullable(cause.getMessage()).orElse("");
  }

  static WiringException broken(String jar, String zh, String en, Throwable cause) {
    return new WiringException(jar + "：适配器不能用：" + zh, "this adapter cannot be used: " + en, cause);
  }

  private static String name(Path folder, Path jar) {
    return folder.getFileName() + "/" + jar.getFileName();
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sees every class, and the factories of one jar. */
  private static final class OneJar extends ClassLoader {
    private final Path jar;

    OneJar(Path jar, ClassLoader all) {
      super(all);
      this.jar = jar;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      if (!name.equals(SERVICES)) return super.getResources(name);
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.getEntry(SERVICES) == null) return Collections.emptyEnumeration();
      }
      URL entry = URI.create("jar:" + jar.toUri() + "!/" + SERVICES).toURL();
      return Collections.enumeration(List.of(entry));
    }
  }
}
