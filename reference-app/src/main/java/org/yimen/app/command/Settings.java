package org.yimen.app.command;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.app.wiring.AdapterShelf;
import org.yimen.app.wiring.ChosenAdapters;
import org.yimen.app.wiring.WrittenSettings;

/**
 * The settings 设置 of a data folder: those of {@code yimen.properties} in it; the environment goes
 * before them, so that a password need not lie in a file. The one place where settings are read. A
 * key that begins with {@code yimen.} and is neither ours nor an adapter's is a fault: a slip of
 * the pen would else switch off what somebody relies on.
 */
final class Settings {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

  static final String FILE = "yimen.properties";
  static final String ADDRESS = "yimen.address";
  static final String HOSTS = "yimen.hosts";
  static final String TLS_CERTIFICATE = "yimen.tls.certificate";
  static final String TLS_KEY = "yimen.tls.key";
  static final String LOG_FORMAT = "yimen.log.format";
  static final String LOG_REQUESTS = "yimen.log.requests";
  static final String BACKUP_FOLDER = "yimen.backup.folder";
  static final String BACKUP_AT = "yimen.backup.at";
  static final String BACKUP_KEEP = "yimen.backup.keep";

  private static final String OURS = "yimen.";
  private static final Set<String> KNOWN =
      Set.of(
          ADDRESS,
          HOSTS,
          TLS_CERTIFICATE,
          TLS_KEY,
          LOG_FORMAT,
          LOG_REQUESTS,
          BACKUP_FOLDER,
          BACKUP_AT,
          BACKUP_KEEP);
  private static final int OF_FILE = 100; // below the environment and the properties of Java

  private final SmallRyeConfig config;
  private final Path folder;
  private final AdapterShelf shelf;
  private final Set<String> written;

  private Settings(SmallRyeConfig config, Path folder, AdapterShelf shelf, Set<String> written) {
    this.config = config;
    this.folder = folder;
    this.shelf = shelf;
    this.written = written;
  }

  /** The settings of that data folder; without a file, those of the environment. */
  static Settings of(Path folder) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
    AdapterShelf shelf = AdapterShelf.load();
    warn(EnvironmentNames.withoutSetting(System.getenv().keySet(), known(shelf)));
    Path file = folder.resolve(FILE);
    Set<String> written = Set.of();
    if (Files.isRegularFile(file)) {
      ConfigSource source = read(file, shelf);
      written = source.getPropertyNames();
      builder.withSources(source);
    }
    return new Settings(builder.build(), folder, shelf, written);
  }

  /** The adapters of a folder where nothing is set, neither in a file nor in the environment. */
  static ChosenAdapters none(Path folder) {
    return ChosenAdapters.of(
        AdapterShelf.load(), new WrittenSettings(key -> Optional.empty(), Set.of()), folder);
  }

  /** The adapters that these settings choose. */
  ChosenAdapters adapters() {
    return ChosenAdapters.of(
        shelf,
        new WrittenSettings(key -> config.getOptionalValue(key, String.class), written),
        folder);
  }

  /** Other programs of the house may have variables of their own: they are told, not refused. */
  private static void warn(Set<String> names) {
    if (!names.isEmpty())
      LOG.warn(
          "没有这样的设置，环境变量未起作用 / there is no such setting, these environment variables have no"
              + " effect: {}",
          String.join(", ", names));
  }

  private static Set<String> known(AdapterShelf shelf) {
    Set<String> known = new TreeSet<>(KNOWN);
    known.addAll(shelf.settingNames());
    return known;
  }

  private static ConfigSource read(Path file, AdapterShelf shelf) {
    Set<String> known = known(shelf);
    try {
      ConfigSource source = new PropertiesConfigSource(file.toUri().toURL(), OF_FILE);
      Set<String> unknown = new TreeSet<>(source.getPropertyNames());
      unknown.removeIf(name -> !name.startsWith(OURS) || known.contains(name));
      if (!unknown.isEmpty())
        throw new NotDoneException(
            file + "：没有这样的设置 " + String.join("，", unknown) + "；可用的是 " + String.join("，", known),
            "there is no such setting: " + String.join(", ", unknown));
      return source;
    } catch (IOException e) {
      throw FileTrouble.of(e).at(file);
    } catch (IllegalArgumentException e) {
      throw new NotDoneException(
          file + "：设置文件写法有误（反斜杠要写两个）",
          "the settings file is not well-formed (a backslash is written twice)",
          e);
    }
  }

  Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(t -> !t.isEmpty());
  }

  /** A file or folder; one that is not absolute lies in the data folder. */
  Optional<Path> path(String key) {
    try {
      return text(key).map(folder::resolve);
    } catch (InvalidPathException e) {
      throw wrong(key, "文件路径", "a path");
    }
  }

  /** Several words with commas between them. */
  List<String> words(String key) {
    return text(key).stream()
        .flatMap(t -> Arrays.stream(t.split(",")))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** {@code true} or {@code false}; false where nothing is set. */
  boolean isOn(String key) {
    return text(key)
        .map(
            t -> {
              if (t.equals("true") || t.equals("false")) return t.equals("true");
              throw wrong(key, "true 或 false", "true or false");
            })
        .orElse(false);
  }

  /** One of these words; the first where nothing is set. */
  String oneOf(String key, String... allowed) {
    String set = text(key).orElse(allowed[0]);
    if (!List.of(allowed).contains(set))
      throw wrong(key, String.join(" 或 ", allowed), String.join(" or ", allowed));
    return set;
  }

  int number(String key, int usual, int least, int most) {
    try {
      int number = text(key).map(Integer::parseInt).orElse(usual);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException e) {
      // told below like a number that is out of bounds
    }
    throw wrong(key, least + " 到 " + most + " 的整数", "a whole number, " + least + " to " + most);
  }

  /** A time of day, {@code HH:MM}. */
  LocalTime time(String key, LocalTime usual) {
    try {
      return text(key).map(LocalTime::parse).orElse(usual);
    } catch (DateTimeParseException e) {
      throw wrong(key, "时间，如 02:30", "a time of day such as 02:30");
    }
  }

  private static NotDoneException wrong(String key, String zh, String en) {
    return new NotDoneException("设置 " + key + " 有误：应为 " + zh, key + " must be " + en);
  }
}
