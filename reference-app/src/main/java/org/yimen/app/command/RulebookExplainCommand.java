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
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.RulebookSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code yimen rulebook explain}: where the value of a key comes from, layer by layer. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class RulebookExplainCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 8;

  @Mixin private Answers answers;

  @Parameters(index = "0", paramLabel = "R", descriptionKey = "rulebook-name")
  private String rulebook;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "key")
  private String key;

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
  private Optional<LocalDate> on = Optional.empty();

  @Override
  public Integer call() {
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    RulebookId id = RulebookNamed.in(loaded, rulebook, answers);
    RulebookSet set = loaded.set();
    if (set.registry().key(key).isEmpty()) throw unknownKey(set);
    LocalDate day = on.orElseGet(LegalDay::today);
    LocalDate complete = set.completeFrom(id);
    if (day.isBefore(complete)) throw RulebookShowCommand.notYet(id, day, complete);
    Explanation explanation = set.explain(id, day, key).orElseThrow();
    if (answers.asJson()) json(explanation, day);
    else text(explanation, day);
    return Answers.DONE;
  }

  private ParameterException unknownKey(RulebookSet set) {
    List<String> like =
        set.registry().keys().stream()
            .map(ProvisionKey::name)
            .filter(name -> name.contains(key) || key.startsWith(name))
            .limit(SUGGESTIONS)
            .toList();
    String also = like.isEmpty() ? "" : "，相近的有 " + String.join(", ", like);
    return answers.badUsage("没有规定项 " + Answers.echo(key) + also, "no such key");
  }

  private void text(Explanation explanation, LocalDate day) {
    PrintWriter out = answers.out();
    ProvisionKey<?> about = explanation.key();
    out.println(about.name() + "  " + about.meaningEn());
    out.println(day + "  " + explanation.stack());
    out.println("由下层到上层，最后一条生效。 From the lowest layer; the last one is in force.");
    if (explanation.steps().isEmpty()) out.println("没有一层规定。 No layer sets it.");
    int number = 0;
    for (Explanation.Step step : explanation.steps()) {
      LegalClause clause = step.clause();
      out.println();
      out.println(++number + ". " + step.value() + "  " + RulebookTerms.of(step.strength()));
      out.println("   " + step.rulebook() + "  " + clause.id());
      out.println("   " + clause.articleZh() + "「" + clause.phraseZh() + "」");
      out.println("   " + clause.articleEn() + ": " + clause.paraphraseEn());
    }
  }

  private void json(Explanation explanation, LocalDate day) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", explanation.key().name());
    json.put("meaning", explanation.key().meaningEn());
    json.put("direction", explanation.key().direction().name());
    json.put("on", day.toString());
    json.put("stack", explanation.stack());
    json.put("steps", explanation.steps().stream().map(RulebookExplainCommand::json).toList());
    answers.print(json);
  }

  private static Map<String, Object> json(Explanation.Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rulebook", step.rulebook());
    json.put("value", step.value());
    json.put("strength", step.strength().name());
    json.put("clause", json(step.clause()));
    return json;
  }

  /** A clause as JSON. */
  static Map<String, Object> json(LegalClause clause) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", clause.id().value());
    json.put("articleZh", clause.articleZh());
    json.put("articleEn", clause.articleEn());
    json.put("phrase", clause.phraseZh());
    json.put("says", clause.paraphraseEn());
    json.put("status", clause.status().name());
    return json;
  }
}
