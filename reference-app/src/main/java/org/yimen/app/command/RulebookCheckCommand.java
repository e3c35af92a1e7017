package org.yimen.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.rulebook.jackson.YamlRulebook;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen rulebook check}: everything that is wrong with a file, at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "检查一个规则集文件，连同自带的规则集一起分层；列出所有差错，不装入。",
      "Checks a rulebook file in layers with those of the program; names every fault, loads nothing.",
      "文件若是自带规则集的同一版本，则代替它。",
      "A file of an edition that comes with the program takes its place.",
      "退出码：0 无错（可有警告），1 有差错。 Exit codes: 0 no fault (warnings may be), 1 faults."
    })
final class RulebookCheckCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE", description = "UTF-8 的 YAML 文件 YAML file in UTF-8")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (!Files.exists(file)) return answers.refuse(file + "：文件不存在", "there is no such file");
    if (Files.isDirectory(file))
      return answers.refuse(file + "：这是目录，不是文件", "this is a folder, not a file");
    YamlRulebook read = YamlRulebooks.read(file);
    List<RulebookFault> found = found(read);
    boolean ok = found.stream().allMatch(RulebookFault::isWarning);
    if (answers.asJson()) print(read, ok, found);
    else {
      found.forEach(this::print);
      answers.out().println(file + "：" + summary(ok, found));
    }
    return ok ? Answers.DONE : Answers.FAULTS;
  }

  /** Without what the other files have to say about themselves, which is nobody's news. */
  private static List<RulebookFault> found(YamlRulebook read) {
    Optional<String> edition = read.source().map(RulebookSource::edition);
    List<YamlRulebook> all = new ArrayList<>();
    for (YamlRulebook own : YamlRulebooks.builtInFiles())
      if (edition.isEmpty() || !own.source().map(RulebookSource::edition).equals(edition))
        all.add(own);
    all.add(read);
    return YamlRulebooks.load(all, RoomKeys.registry()).faults().stream()
        .filter(f -> f.file().equals(read.name()) || !f.isWarning())
        .toList();
  }

  private void print(RulebookFault fault) {
    String kind = fault.isWarning() ? "警告 warning  " : "差错 fault  ";
    answers.out().println(kind + fault.zh());
    answers.out().println("    " + fault.en());
  }

  private static String summary(boolean ok, List<RulebookFault> found) {
    long warnings = found.stream().filter(RulebookFault::isWarning).count();
    return (ok ? "可用 fit for use" : "不可用 not fit for use")
        + "，差错 faults "
        + (found.size() - warnings)
        + "，警告 warnings "
        + warnings;
  }

  private void print(YamlRulebook read, boolean ok, List<RulebookFault> found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", read.name());
    read.source().map(RulebookSource::edition).ifPresent(e -> json.put("edition", e));
    json.put("ok", ok);
    json.put("faults", found.stream().map(RulebookCheckCommand::json).toList());
    answers.print(json);
  }

  private static Map<String, Object> json(RulebookFault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", fault.file());
    json.put("line", fault.line());
    fault.key().ifPresent(key -> json.put("key", key));
    json.put("code", fault.code().name());
    json.put("warning", fault.isWarning());
    Map<String, String> arguments = new LinkedHashMap<>();
    fault.arguments().forEach(a -> arguments.put(a.name(), a.value()));
    json.put("arguments", arguments);
    json.put("zh", fault.zh());
    json.put("en", fault.en());
    return json;
  }
}
