package org.yimen.rulebook.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.rulebook.KeyRegistry;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookReader;
import org.yimen.domain.rulebook.RulebookReading;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;

/**
 * Rulebooks out of YAML files. A file has a head ({@code rulebook}, {@code name}, {@code cited-as},
 * {@code level}, {@code scope}, {@code over}, {@code issuer}, {@code issued}, {@code effective},
 * {@code softens}) and {@code clauses} by context, each with {@code id}, {@code article}, {@code
 * phrase}, {@code says}, {@code status}, {@code binds}, {@code sets} and {@code through}.
 * Stateless.
 */
public final class YamlRulebooks {
  private static final List<String> BUILT_IN =
      List.of(
          "pll.yaml", "hunan.yaml", "meixihu.yaml", "jinzhou.yaml", "shaoyang.yaml", "pinggu.yaml");

  private YamlRulebooks() {}

  /** Reads one file; one that is not there or cannot be read is a fault, not an exception. */
  public static YamlRulebook read(Path path) {
    String name = String.valueOf(path.getFileName());
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      return unreadable(name, "文件不存在", "there is no such file");
    } catch (IOException e) {
      return unreadable(name, "文件无法打开", "the file cannot be opened");
    }
  }

  /**
   * Reads one file from a stream, which stays open.
   *
   * @param name how faults name the file
   * @throws UncheckedIOException if the stream breaks
   */
  public static YamlRulebook read(InputStream in, String name) {
    try {
      byte[] bytes = in.readNBytes(YamlTree.MOST_BYTES + 1);
      List<RulebookFault> faults = new ArrayList<>();
      Optional<RawValue> root = YamlTree.parse(bytes, name, faults);
      Optional<RulebookSource> source = root.flatMap(new SourceFile(name, faults)::read);
      return new YamlRulebook(name, source, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads files together, with the keys of the rooms. All faults of form and sense come at once;
   * with a fault that is more than a warning nothing is loaded.
   */
  public static RulebookReading load(Collection<YamlRulebook> files, KeyRegistry registry) {
    List<RulebookFault> form = files.stream().flatMap(f -> f.faults().stream()).toList();
    RulebookReading reading =
        RulebookReader.read(files.stream().flatMap(f -> f.source().stream()).toList(), registry);
    if (form.isEmpty()) return reading;
    List<RulebookFault> all = new ArrayList<>(form);
    all.addAll(reading.faults());
    all.sort(
        java.util.Comparator.comparing(RulebookFault::file).thenComparingInt(RulebookFault::line));
    return RulebookReading.failed(all);
  }

  /**
   * The files that come with this adapter: the Licensing Law, Hunan, Meixihu, Jinzhou, Shaoyang,
   * Pinggu.
   */
  public static List<YamlRulebook> builtInFiles() {
    List<YamlRulebook> all = new ArrayList<>();
    for (String name : BUILT_IN) {
      try (InputStream in =
          YamlRulebooks.class.getResourceAsStream("/org/yimen/rulebooks/" + name)) {
        if (in == null) throw new IllegalStateException(name + " is not in the jar");
        all.add(read(in, name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** The rulebooks that come with this adapter. */
  public static RulebookSet builtIn() {
    return load(builtInFiles(), RoomKeys.registry()).orElseThrow();
  }

  /** The rulebooks that come with this adapter and files of one's own beside them. */
  public static RulebookReading builtInWith(Collection<Path> more) {
    List<YamlRulebook> all = new ArrayList<>(builtInFiles());
    for (Path path : more) all.add(read(path));
    return load(all, RoomKeys.registry());
  }

  private static YamlRulebook unreadable(String name, String zh, String en) {
    return new YamlRulebook(name, Optional.empty(), List.of(YamlTree.unreadable(name, 0, zh, en)));
  }
}
