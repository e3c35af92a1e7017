package org.yimen.app.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.RulebookInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yimen rulebook list}: the rulebooks with their editions. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class RulebookListCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Override
  public Integer call() {
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    List<RulebookInfo> editions = loaded.editions();
    if (answers.asJson())
      answers.print(Map.of("editions", editions.stream().map(RulebookListCommand::json).toList()));
    else editions.forEach(this::print);
    return Answers.DONE;
  }

  private void print(RulebookInfo e) {
    PrintWriter out = answers.out();
    out.println(e.edition() + "  " + e.nameZh() + "  " + e.nameEn());
    out.println("    发布 issued " + e.issued() + "，" + e.issuerZh() + " " + e.issuerEn());
    out.println(
        "    施行 in force from "
            + e.effectiveFrom()
            + (e.effectiveByDefault() ? "（未写明，按发布日 day of issue, none is named）" : ""));
    out.println(
        "    层级 level "
            + RulebookTerms.of(e.level())
            + e.over().map(o -> "，在其下 over " + o).orElse(""));
    out.println("    条款 clauses " + e.clauses() + "，执行 enforced " + e.enforced());
  }

  /** An edition as JSON. */
  static Map<String, Object> json(RulebookInfo e) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rulebook", e.id().value());
    json.put("edition", e.edition());
    json.put("nameZh", e.nameZh());
    json.put("nameEn", e.nameEn());
    json.put("level", e.level().name());
    e.over().map(RulebookId::value).ifPresent(over -> json.put("over", over));
    json.put("issuerZh", e.issuerZh());
    json.put("issuerEn", e.issuerEn());
    json.put("issued", e.issued().toString());
    json.put("effectiveFrom", e.effectiveFrom().toString());
    json.put("effectiveByDefault", e.effectiveByDefault());
    json.put("clauses", e.clauses());
    json.put("enforced", e.enforced());
    json.put("file", e.file());
    return json;
  }
}
