package org.yimen.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.rulebook.jackson.YamlRulebook;
import org.yimen.rulebook.jackson.YamlRulebooks;

/**
 * The rulebooks that come with the program, and the files they came from.
 *
 * @param files one per edition
 * @param set the same, in layers
 */
record LoadedRulebooks(List<YamlRulebook> files, RulebookSet set) {
  LoadedRulebooks {
    files = List.copyOf(files);
  }

  static LoadedRulebooks load() {
    List<YamlRulebook> files = YamlRulebooks.builtInFiles();
    return new LoadedRulebooks(files, YamlRulebooks.load(files, RoomKeys.registry()).orElseThrow());
  }

  /** The rulebook that the user names; naming no known one is bad usage. */
  RulebookId named(String name, Answers answers) {
    return set.ids().stream()
        .filter(id -> id.value().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                answers.badUsage(
                    "没有规则集 " + Answers.echo(name) + "，已有 " + set.ids(),
                    "no such rulebook; there are " + set.ids()));
  }

  /** The edition in force on a day; empty before the first one. */
  Optional<RulebookInfo> edition(RulebookId id, LocalDate day) {
    return set.editions(id).stream()
        .filter(e -> !e.effectiveFrom().isAfter(day))
        .reduce((older, newer) -> newer);
  }

  /** What the file of an edition says. */
  RulebookSource source(RulebookInfo edition) {
    return files.stream()
        .flatMap(f -> f.source().stream())
        .filter(s -> s.edition().equals(edition.edition()))
        .findFirst()
        .orElseThrow();
  }
}
