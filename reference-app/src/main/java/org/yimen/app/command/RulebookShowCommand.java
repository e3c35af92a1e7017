package org.yimen.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Explanation;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yimen rulebook show}: the clauses of a rulebook and the settings of its stack. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class RulebookShowCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "R", descriptionKey = "rulebook-name")
  private String rulebook;

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
  private Optional<LocalDate> on = Optional.empty();

  @Override
  public Integer call() {
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    RulebookId id = RulebookNamed.in(loaded, rulebook, answers);
    LocalDate day = on.orElseGet(LegalDay::today);
    LocalDate complete = loaded.set().completeFrom(id);
    if (day.isBefore(complete)) throw notYet(id, day, complete);
    Optional<RulebookInfo> edition = loaded.edition(id, day);
    if (edition.isEmpty()) throw notYet(id, day, complete);
    RulebookSource source = loaded.source(edition.get());
    List<Explanation> settings = loaded.set().explainAll(id, day);
    if (answers.asJson()) json(edition.get(), day, source, settings);
    else text(edition.get(), day, source, settings);
    return Answers.DONE;
  }

  /** The stack has no answer for days before all its required provisions are in force. */
  static NotDoneException notYet(RulebookId id, LocalDate day, LocalDate complete) {
    return new NotDoneException(
        "规则集 " + id + " 自 " + complete + " 起完整，不能用于 " + day,
        "the stack of " + id + " is complete from " + complete + ", asked for " + day);
  }

  private void text(
      RulebookInfo edition, LocalDate day, RulebookSource source, List<Explanation> settings) {
    PrintWriter out = answers.out();
    out.println(edition.edition() + "  " + edition.nameZh() + "  " + edition.nameEn());
    out.println();
    out.println("条款 Clauses");
    for (SourceClause written : source.clauses()) {
      LegalClause clause = written.clause();
      out.println(
          clause.id() + "  " + clause.articleZh() + "  " + RulebookTerms.of(clause.status()));
      out.println("    「" + clause.phraseZh() + "」");
      out.println("    " + clause.paraphraseEn());
      List<String> keys = LoadedRulebooks.keys(written, source);
      if (!keys.isEmpty()) out.println("    → " + String.join(", ", keys));
    }
    out.println();
    out.println("生效规定 In force on " + day + "  " + settings.get(0).stack());
    for (Explanation setting : settings)
      LoadedRulebooks.inForce(setting)
          .ifPresent(
              step ->
                  out.println(
                      setting.key().name()
                          + " = "
                          + step.value()
                          + "  ["
                          + RulebookTerms.of(step.strength())
                          + ", "
                          + step.clause().id()
                          + ", "
                          + step.rulebook()
                          + "]"));
  }

  private void json(
      RulebookInfo edition, LocalDate day, RulebookSource source, List<Explanation> settings) {
    Map<String, Object> json = RulebookListCommand.json(edition);
    json.put("on", day.toString());
    json.put("stack", settings.get(0).stack());
    json.put("clauses", source.clauses().stream().map(c -> json(c, source)).toList());
    json.put("settings", settings.stream().flatMap(s -> json(s).stream()).toList());
    answers.print(json);
  }

  private static Map<String, Object> json(SourceClause written, RulebookSource source) {
    Map<String, Object> json = RulebookExplainCommand.json(written.clause());
    json.put("context", written.context().name());
    json.put("keys", LoadedRulebooks.keys(written, source));
    return json;
  }

  private static Optional<Map<String, Object>> json(Explanation setting) {
    return LoadedRulebooks.inForce(setting)
        .map(
            step -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("key", setting.key().name());
              json.put("value", step.value());
              json.put("strength", step.strength().name());
              json.put("rulebook", step.rulebook());
              json.put("clause", step.clause().id().value());
              return json;
            });
  }
}
