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
import org.yimen.domain.rulebook.Difference;
import org.yimen.domain.rulebook.Explanation.Step;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.RulebookSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yimen rulebook diff}: what two rulebooks say otherwise, key by key. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class RulebookDiffCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(index = "0", paramLabel = "R1", descriptionKey = "rulebook-name")
  private String one;

  @Parameters(index = "1", paramLabel = "R2", descriptionKey = "rulebook-name")
  private String other;

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class)
  private Optional<LocalDate> on = Optional.empty();

  @Override
  public Integer call() {
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    RulebookId first = RulebookNamed.in(loaded, one, answers);
    RulebookId second = RulebookNamed.in(loaded, other, answers);
    RulebookSet set = loaded.set();
    LocalDate day = on.orElseGet(LegalDay::today);
    for (RulebookId id : List.of(first, second)) {
      LocalDate complete = set.completeFrom(id);
      if (day.isBefore(complete)) throw RulebookShowCommand.notYet(id, day, complete);
    }
    List<Difference> found = set.differences(first, second, day);
    if (answers.asJson()) json(set, first, second, day, found);
    else text(set, first, second, day, found);
    return Answers.DONE;
  }

  private void text(
      RulebookSet set, RulebookId first, RulebookId second, LocalDate day, List<Difference> found) {
    PrintWriter out = answers.out();
    out.println(day + "  " + found.size() + " 项不同 keys differ");
    out.println("1  " + set.stack(first, day).version());
    out.println("2  " + set.stack(second, day).version());
    for (Difference difference : found) {
      out.println();
      out.println(difference.key().name() + "  " + difference.key().meaningEn());
      out.println("1  " + line(difference.one()));
      out.println("2  " + line(difference.other()));
    }
  }

  private static String line(Optional<Step> step) {
    return step.map(
            s ->
                s.value()
                    + "  "
                    + RulebookTerms.of(s.strength())
                    + "  "
                    + s.clause().id()
                    + " "
                    + s.clause().articleZh()
                    + " "
                    + s.clause().articleEn())
        .orElse("没有规定 not set");
  }

  private void json(
      RulebookSet set, RulebookId first, RulebookId second, LocalDate day, List<Difference> found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("on", day.toString());
    json.put("one", set.stack(first, day).version());
    json.put("other", set.stack(second, day).version());
    json.put("differences", found.stream().map(RulebookDiffCommand::json).toList());
    answers.print(json);
  }

  private static Map<String, Object> json(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", difference.key().name());
    json.put("meaning", difference.key().meaningEn());
    difference.one().ifPresent(s -> json.put("one", json(s)));
    difference.other().ifPresent(s -> json.put("other", json(s)));
    return json;
  }

  private static Map<String, Object> json(Step step) {
    LegalClause clause = step.clause();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", step.value());
    json.put("strength", step.strength().name());
    json.put("clause", RulebookExplainCommand.json(clause));
    return json;
  }
}
