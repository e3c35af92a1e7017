package org.yimen.ports.adapter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings as one factory may see them: those that it declares and no other. Immutable; {@link
 * #toString} tells no value.
 */
public final class AdapterSettings {
  private final Map<String, AdapterSetting> declared = new LinkedHashMap<>();
  private final Map<String, String> given;
  private final Path dataFolder;
  private final Optional<Path> programFolder;

  private AdapterSettings(
      AdapterFactory<?> factory,
      Map<String, String> given,
      Path dataFolder,
      Optional<Path> programFolder) {
    factory.settings().forEach(s -> declared.put(s.name(), s));
    this.given = Map.copyOf(given);
    this.dataFolder = dataFolder;
    this.programFolder = programFolder;
  }

  /**
   * What is given to that factory.
   *
   * @param given values by name
   * @param dataFolder where the hall keeps its data
   * @param programFolder where the program is installed, if it is
   * @throws BadSettingException if a name is none that the factory declares
   */
  public static AdapterSettings of(
      AdapterFactory<?> factory,
      Map<String, String> given,
      Path dataFolder,
      Optional<Path> programFolder) {
    AdapterSettings settings = new AdapterSettings(factory, given, dataFolder, programFolder);
    for (String name : given.keySet())
      if (!settings.declared.containsKey(name))
        throw new BadSettingException(
            name,
            "没有这样的设置，可用的是 " + String.join("，", settings.declared.keySet()),
            "there is no such setting");
    return settings;
  }

  /**
   * The value of a setting without blanks around it; its usual one where none or an empty one is
   * given.
   *
   * @throws IllegalStateException if the factory does not declare it
   */
  public Optional<String> text(String name) {
    return whole(name).map(String::strip).filter(t -> !t.isEmpty());
  }

  /**
   * The value character by character, as a password is meant.
   *
   * @throws IllegalStateException if the factory does not declare it
   */
  public Optional<String> whole(String name) {
    AdapterSetting setting = declared.get(name);
    if (setting == null)
      throw new IllegalStateException("the factory does not declare the setting " + name);
    return Optional.ofNullable(given.get(name)).filter(t -> !t.isEmpty()).or(setting::usual);
  }

  /**
   * The value as a file or folder; one that is not absolute lies in the data folder.
   *
   * @throws BadSettingException if it is no path
   */
  public Optional<Path> path(String name) {
    try {
      return text(name).map(dataFolder::resolve);
    } catch (InvalidPathException e) {
      throw new BadSettingException(name, "应为文件路径", "it must be a path");
    }
  }

  /** Where the hall keeps its data. */
  public Path dataFolder() {
    return dataFolder;
  }

  /** Where the program is installed; empty where it runs out of a host's class path. */
  public Optional<Path> programFolder() {
    return programFolder;
  }

  @Override
  public String toString() {
    return "AdapterSettings" + declared.keySet();
  }
}
