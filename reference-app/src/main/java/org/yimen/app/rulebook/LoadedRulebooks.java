package org.yimen.app.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Explanation;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;
import org.yimen.domain.rulebook.SourceSetting;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.rulebook.jackson.YamlRulebook;
import org.yimen.rulebook.jackson.YamlRulebooks;

/**
 * Rulebooks to be read clause by clause: those of a hall, or those that come with the program.
 * Immutable.
 *
 * @param sources one per edition
 * @param set the same, in layers
 */
public record LoadedRulebooks(List<RulebookSource> sources, RulebookSet set) {
  public LoadedRulebooks {
    sources = List.copyOf(sources);
  }

  /** Those of a hall; those of the program where its adapter cannot tell what it is made of. */
  public static LoadedRulebooks of(Rulebooks rulebooks) {
    return rulebooks
        .written()
        .map(w -> new LoadedRulebooks(w.sources(), w.set()))
        .orElseGet(LoadedRulebooks::ofTheProgram);
  }

  /** Reads them when they are first asked for, and keeps them: a program's own do not change. */
  public static LoadedRulebooks ofTheProgram() {
    return Kept.ONE;
  }

  private static final class Kept {
    static final LoadedRulebooks ONE = load();
  }

  private static LoadedRulebooks load() {
    List<YamlRulebook> files = YamlRulebooks.builtInFiles();
    return new LoadedRulebooks(
        files.stream().flatMap(f -> f.source().stream()).toList(),
        YamlRulebooks.load(files, RoomKeys.registry()).orElseThrow());
  }

  /** The rulebook of that name; empty where there is none. */
  public Optional<RulebookId> named(String name) {
    return set.ids().stream().filter(id -> id.value().equals(name)).findFirst();
  }

  /** All editions, in the order of the rulebooks. */
  public List<RulebookInfo> editions() {
    return set.ids().stream().flatMap(id -> set.editions(id).stream()).toList();
  }

  /** The edition in force on a day; empty before the first one. */
  public Optional<RulebookInfo> edition(RulebookId id, LocalDate day) {
    return set.editions(id).stream()
        .filter(e -> !e.effectiveFrom().isAfter(day))
        .reduce((older, newer) -> newer);
  }

  /** What the file of an edition says. */
  public RulebookSource source(RulebookInfo edition) {
    return sources.stream()
        .filter(s -> s.edition().equals(edition.edition()))
        .findFirst()
        .orElseThrow();
  }

  /** The file that holds the clause, the latest edition first. */
  public Optional<RulebookSource> holding(ClauseId clause) {
    return sources.stream()
        .filter(s -> s.clauses().stream().anyMatch(c -> c.clause().id().equals(clause)))
        .reduce((older, newer) -> newer);
  }

  /** The keys that a clause sets, or that enforce it although another clause sets them. */
  public static List<String> keys(SourceClause written, RulebookSource source) {
    return Stream.concat(
            source.settings().stream()
                .filter(s -> s.clause().equals(written.clause().id()))
                .map(SourceSetting::key),
            written.through().stream())
        .toList();
  }

  /** The last layer's say, which is in force; empty where no layer sets the key. */
  public static Optional<Explanation.Step> inForce(Explanation setting) {
    List<Explanation.Step> steps = setting.steps();
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
