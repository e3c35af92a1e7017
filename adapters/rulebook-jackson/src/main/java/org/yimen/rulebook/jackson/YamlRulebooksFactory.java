package org.yimen.rulebook.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookReading;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.adapter.LayeredRulebooks;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.WrittenRulebooks;

/** Rulebooks in YAML: {@code yaml}. */
public final class YamlRulebooksFactory implements AdapterFactory<Rulebooks> {
  private static final String MORE = "yimen.rulebooks.folder";

  @Override
  public Class<Rulebooks> port() {
    return Rulebooks.class;
  }

  @Override
  public String key() {
    return "yaml";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(
        AdapterSetting.of(
            MORE,
            "目录，其中的 *.yaml 是自带之外的规则集",
            "folder whose *.yaml are rulebooks beside those of the program"));
  }

  @Override
  public Rulebooks build(AdapterSettings settings) {
    Optional<Path> folder = settings.path(MORE);
    List<YamlRulebook> all = new ArrayList<>(YamlRulebooks.builtInFiles());
    folder.ifPresent(f -> files(f).forEach(file -> all.add(YamlRulebooks.read(file))));
    RulebookReading reading = YamlRulebooks.load(all, RoomKeys.registry());
    RulebookSet set =
        reading
            .rulebooks()
            .orElseThrow(
                () ->
                    new BadSettingException(
                        MORE, told(reading, RulebookFault::zh), told(reading, RulebookFault::en)));
    List<RulebookSource> sources = all.stream().flatMap(f -> f.source().stream()).toList();
    return new LayeredRulebooks(new WrittenRulebooks(sources, set));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new BadSettingException(
          MORE, "目录读不了：" + folder, "the folder cannot be read: " + folder);
    }
  }

  private static String told(RulebookReading reading, Function<RulebookFault, String> words) {
    return reading.faults().stream()
        .filter(f -> !f.isWarning())
        .map(words)
        .collect(Collectors.joining("; "));
  }
}
