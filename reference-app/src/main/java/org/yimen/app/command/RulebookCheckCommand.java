package org.yimen.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.rulebook.jackson.YamlRulebook;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen rulebook check}: everything that is wrong with a file, at once. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class RulebookCheckCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Optional<FileTrouble> trouble = FileTrouble.reading(file);
    if (trouble.isPresent()) throw trouble.get().at(file);
    YamlRulebook read = YamlRulebooks.read(file);
    read.faults().stream()
        .filter(f -> f.code() == FaultCode.NOT_TEXT)
        .findFirst()
        .ifPresent(
            f -> {
              throw NotDoneException.at(
                  file,
                  f.line(),
                  "第 " + f.line() + " 行不是 UTF-8 文本",
                  "line " + f.line() + " is no text in UTF-8");
            });
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
    Map<String, Object> json =
        Answers.fault(fault.file(), fault.line(), fault.whatZh(), fault.whatEn());
    fault.key().ifPresent(key -> json.put("key", key));
    json.put("code", fault.code().name());
    json.put("warning", fault.isWarning());
    Map<String, String> arguments = new LinkedHashMap<>();
    fault.arguments().forEach(a -> arguments.put(a.name(), a.value()));
    json.put("arguments", arguments);
    return json;
  }
}
