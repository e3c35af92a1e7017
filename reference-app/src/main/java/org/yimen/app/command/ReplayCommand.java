package org.yimen.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.caselog.xes.CaseLogException;
import org.yimen.caselog.xes.CaseLogFigures;
import org.yimen.domain.deadline.OutsideCalendarException;
import org.yimen.domain.ids.RulebookId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yimen replay}: the figures of a case log of another system. */
@Command(name = "replay", mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE.xes[.gz]", descriptionKey = "log")
  private Path file = Path.of("");

  @Option(names = "--rulebook", paramLabel = "R")
  private Optional<String> rulebook = Optional.empty();

  @Override
  public Integer call() {
    try {
      CaseLogFigures figures = figures();
      if (figures.events() == 0)
        throw NotDoneException.at(
            file, 0, "日志中没有一个步骤，无可统计", "the log has no event: there is nothing to replay");
      if (answers.asJson()) answers.print(json(figures));
      else text(figures);
      return Answers.DONE;
    } catch (CaseLogException e) {
      String place = e.line() > 0 ? ":" + e.line() + ":" + e.column() : "";
      String detail = e.detail().isEmpty() ? "" : "（" + e.detail() + "）";
      throw NotDoneException.at(
          e.file(), (int) e.line(), place, e.problem().zh() + detail, e.problem().en());
    } catch (OutsideCalendarException e) {
      throw NotDoneException.at(
          file,
          0,
          "有日期超出工作日历（" + e.day() + "），去掉 --rulebook 可统计其余数字",
          "a date leaves the working calendar; without --rulebook the other figures can be counted");
    }
  }

  private CaseLogFigures figures() throws CaseLogException {
    if (rulebook.isEmpty()) return CaseLogFigures.of(file);
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    RulebookId id = RulebookNamed.in(loaded, rulebook.get(), answers);
    return CaseLogFigures.of(
        file,
        new DefaultLimit(loaded.set(), id, LegalDay.today(), ChinaCalendar.load().calendar()));
  }

  private void text(CaseLogFigures f) {
    line("办件 cases", f.cases());
    line("步骤 events", f.events());
    line("不同步骤 activities", f.activities());
    line("不同流程 variants", f.variants());
    line("有期限 with a deadline", f.withDeadline());
    line("已办结 ended", f.ended());
    line("  超期办结 ended late", f.lateEnded());
    line("未办结且超期 open and late", f.openLate());
    f.lateUnderRulebook().ifPresent(n -> line("按规则集超期 late under " + rulebook.orElse(""), n));
  }

  private void line(String what, long count) {
    PrintWriter out = answers.out();
    out.printf("%8d  %s%n", count, what);
  }

  private static Map<String, Object> json(CaseLogFigures f) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cases", f.cases());
    json.put("events", f.events());
    json.put("activities", f.activities());
    json.put("variants", f.variants());
    json.put("withDeadline", f.withDeadline());
    json.put("ended", f.ended());
    json.put("lateEnded", f.lateEnded());
    json.put("openLate", f.openLate());
    f.lateUnderRulebook().ifPresent(n -> json.put("lateUnderRulebook", n));
    return json;
  }
}
