package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yimen.domain.ids.ClauseId;

/**
 * Asks whether the clauses of rulebooks keep their word: a clause that is enforced names a key, a
 * key named is read by a room, every clause has its texts and stands once. Values and layers are
 * asked by {@link RulebookReader}.
 */
public final class RulebookLint {
  private final KeyRegistry registry;
  private final List<RulebookFault> faults = new ArrayList<>();

  private RulebookLint(KeyRegistry registry) {
    this.registry = registry;
  }

  /** Everything found in the clauses of these sources, source by source. */
  public static List<RulebookFault> check(List<RulebookSource> sources, KeyRegistry registry) {
    RulebookLint lint = new RulebookLint(registry);
    sources.forEach(lint::head);
    sources.forEach(lint::clauses);
    lint.sameClauseTwice(sources);
    return List.copyOf(lint.faults);
  }

  private void head(RulebookSource source) {
    if (source.effectiveByDefault())
      fault(source, source.line(), FaultCode.EFFECTIVE_BY_DEFAULT, issued(source));
    else if (source.effectiveFrom().isBefore(source.issued()))
      fault(
          source,
          source.line(),
          FaultCode.EFFECTIVE_BEFORE_ISSUED,
          Argument.day("effective", source.effectiveFrom()),
          issued(source));
  }

  private void clauses(RulebookSource source) {
    for (SourceClause written : source.clauses()) {
      texts(source, written);
      keys(source, written);
      if (written.clause().id().value().startsWith("YM-"))
        fault(source, written.line(), FaultCode.HOUSE_CLAUSE);
    }
  }

  private void texts(RulebookSource source, SourceClause written) {
    LegalClause clause = written.clause();
    Map<String, String> texts = new java.util.TreeMap<>();
    texts.put("article.zh", clause.articleZh());
    texts.put("article.en", clause.articleEn());
    texts.put("phrase", clause.phraseZh());
    texts.put("says", clause.paraphraseEn());
    texts.forEach(
        (field, text) -> {
          if (text.isBlank())
            fault(
                source,
                written.line(),
                FaultCode.MISSING_TEXT,
                Argument.id("clause", clause.id()),
                Argument.code("field", field));
        });
  }

  private void keys(RulebookSource source, SourceClause written) {
    ClauseId id = written.clause().id();
    boolean names =
        !written.through().isEmpty()
            || source.settings().stream().anyMatch(s -> s.clause().equals(id));
    boolean enforced = written.clause().status() == ClauseStatus.ENFORCED;
    if (enforced && !names)
      fault(source, written.line(), FaultCode.ENFORCED_WITHOUT_KEY, Argument.id("clause", id));
    if (!enforced && names)
      fault(
          source,
          written.line(),
          FaultCode.KEY_WITHOUT_ENFORCED,
          Argument.id("clause", id),
          Argument.code("status", written.clause().status()));
    for (String key : written.through())
      if (registry.key(key).isEmpty())
        faults.add(RulebookFault.at(source.file(), written.line(), key, FaultCode.UNKNOWN_KEY));
  }

  private void sameClauseTwice(List<RulebookSource> sources) {
    Map<ClauseId, RulebookSource> seen = new HashMap<>();
    for (RulebookSource source : sources) {
      Map<ClauseId, SourceClause> here = new HashMap<>();
      for (SourceClause written : source.clauses()) {
        ClauseId id = written.clause().id();
        SourceClause before = here.putIfAbsent(id, written);
        RulebookSource elsewhere = seen.putIfAbsent(id, source);
        String other = null;
        if (before != null) other = source.file() + ":" + before.line();
        else if (elsewhere != null && !elsewhere.id().equals(source.id()))
          other = elsewhere.file() + ":" + elsewhere.clause(id).orElseThrow().line();
        if (other != null)
          fault(
              source,
              written.line(),
              FaultCode.DUPLICATE_CLAUSE,
              Argument.id("clause", id),
              Argument.id("other", other));
      }
    }
  }

  private void fault(RulebookSource source, int line, FaultCode code, Argument... arguments) {
    faults.add(RulebookFault.at(source.file(), line, code, arguments));
  }

  private static Argument issued(RulebookSource source) {
    return Argument.day("issued", source.issued());
  }
}
