package org.yimen.app.wiring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;

/**
 * The adapters of one hall, as its settings choose them. Nothing is built before it is asked for.
 */
public final class ChosenAdapters {
  private static final String DATABASE = "yimen.database";

  private final AdapterShelf shelf;
  private final WrittenSettings settings;
  private final Path dataFolder;

  private ChosenAdapters(AdapterShelf shelf, WrittenSettings settings, Path dataFolder) {
    this.shelf = shelf;
    this.settings = settings;
    this.dataFolder = dataFolder;
  }

  /**
   * Chooses.
   *
   * @throws WiringException if a setting names a port or an adapter that there is not
   * @throws BadSettingException if a name stands among the settings of adapters and is none
   */
  public static ChosenAdapters of(AdapterShelf shelf, WrittenSettings settings, Path dataFolder) {
    ChosenAdapters chosen = new ChosenAdapters(shelf, settings, dataFolder);
    chosen.refuseUnknownNames();
    for (AdapterPort port : AdapterPort.values()) chosen.of(port);
    return chosen;
  }

  /** Where the data are. */
  public StoragePlace storage() {
    return (StoragePlace) build(AdapterPort.STORAGE);
  }

  /**
   * Builds the adapter of a port.
   *
   * @throws BadSettingException if a value is of no use to it
   * @throws WiringException if it fails; its jar is named
   */
  Object build(AdapterPort port) {
    FoundAdapter chosen = of(port);
    try {
      Object built = chosen.factory().build(settingsFor(chosen));
      return port.type().cast(built);
    } catch (BadSettingException | StorageException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw ForeignJars.broken(chosen.jar(), ForeignJars.why(e), port + " " + chosen.key(), e);
    }
  }

  private AdapterSettings settingsFor(FoundAdapter chosen) {
    Map<String, String> given = new HashMap<>();
    for (AdapterSetting setting : chosen.settings())
      settings.values().apply(setting.name()).ifPresent(v -> given.put(setting.name(), v));
    AdapterFactory<?> factory = chosen.factory();
    return AdapterSettings.of(factory, given, dataFolder, ProgramFolder.find());
  }

  private FoundAdapter of(AdapterPort port) {
    String key = settings.text(port.setting()).orElseGet(() -> usual(port));
    return shelf
        .find(port, key)
        .orElseThrow(
            () ->
                new WiringException(
                    "设置 " + port.setting() + " 有误：没有适配器 " + key + "，已有 " + shelf.keys(port, "，"),
                    "there is no adapter " + key + "; there are " + shelf.keys(port, ", ")));
  }

  /** An address of a database says by itself what it is of. */
  private String usual(AdapterPort port) {
    boolean served =
        port == AdapterPort.STORAGE && settings.text(DATABASE).orElse("").startsWith("jdbc:");
    return served ? "postgresql" : port.usual();
  }

  private void refuseUnknownNames() {
    Set<String> known = shelf.settingNames();
    Set<String> families = known.stream().map(ChosenAdapters::family).collect(Collectors.toSet());
    for (String name : settings.names()) {
      if (known.contains(name) || !families.contains(family(name))) continue;
      String near =
          known.stream()
              .filter(k -> family(k).equals(family(name)))
              .collect(Collectors.joining("，"));
      throw new BadSettingException(name, "没有这样的设置，可用的是 " + near, "there is no such setting");
    }
  }

  /** {@code yimen.paper} of {@code yimen.papers.type}, {@code ours} of {@code ours.url}. */
  private static String family(String name) {
    String[] words = name.split("\\.", 3);
    return words.length > 1 && words[0].equals("yimen") ? words[0] + "." + words[1] : words[0];
  }
}
