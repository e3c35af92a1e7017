package org.yimen.app.wiring;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;

/**
 * Every adapter that can be chosen: those of the program and those of foreign jars in {@code
 * lib/ext}. Immutable.
 *
 * @param adapters all of them
 */
public record AdapterShelf(List<FoundAdapter> adapters) {
  public AdapterShelf {
    adapters = List.copyOf(adapters);
  }

  /**
   * Looks through the class path and the program's {@code lib/ext}.
   *
   * @throws WiringException if a jar is broken, or two adapters of a port have one key; the jars
   *     are named
   */
  public static AdapterShelf load() {
    return load(ProgramFolder.foreignJars());
  }

  static AdapterShelf load(Optional<Path> foreign) {
    List<FoundAdapter> found = new ArrayList<>();
    for (AdapterFactory<?> factory : ServiceLoader.load(AdapterFactory.class, own()))
      found.add(FoundAdapter.of(factory, jarOf(factory.getClass())));
    foreign.ifPresent(folder -> found.addAll(ForeignJars.in(folder, own())));
    for (FoundAdapter one : found)
      for (FoundAdapter other : found)
        if (one != other && one.isRivalOf(other)) throw rivals(one, other);
    return new AdapterShelf(found);
  }

  private static ClassLoader own() {
    return AdapterShelf.class.getClassLoader();
  }

  private static WiringException rivals(FoundAdapter one, FoundAdapter other) {
    String named = one.port().setting() + "=" + one.key();
    return new WiringException(
        "两个适配器用同一个键 " + named + "：" + one.jar() + " 与 " + other.jar() + "，请取走一个",
        "two adapters have one key: " + one.jar() + " and " + other.jar() + "; take one away");
  }

  private static String jarOf(Class<?> type) {
    try {
      var source = type.getProtectionDomain().getCodeSource();
      if (source == null) return type.getName();
      Path place = Path.of(source.getLocation().toURI());
      return String.valueOf(place.getFileName());
    } catch (URISyntaxException | RuntimeException e) {
      return type.getName();
    }
  }

  Optional<FoundAdapter> find(AdapterPort port, String key) {
    return of(port).filter(a -> a.key().equals(key)).findFirst();
  }

  String keys(AdapterPort port, String between) {
    return of(port).map(FoundAdapter::key).sorted().collect(Collectors.joining(between));
  }

  private Stream<FoundAdapter> of(AdapterPort port) {
    return adapters.stream().filter(a -> a.port() == port);
  }

  /** The names of all settings that adapters read or that choose among them. */
  public Set<String> settingNames() {
    Set<String> names = new TreeSet<>();
    for (AdapterPort port : AdapterPort.values()) names.add(port.setting());
    adapters.stream()
        .flatMap(a -> a.settings().stream())
        .map(AdapterSetting::name)
        .forEach(names::add);
    return names;
  }
}
