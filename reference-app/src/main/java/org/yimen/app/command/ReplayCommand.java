package org.yimen.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "统计办件日志（IEEE XES，可为 gzip）：件数、步骤、时限、超期。",
      "Counts a case log (IEEE XES, also gzip): cases, events, deadlines, late cases.",
      "",
      "ended：已办结；lateEnded：办结晚于期限；openLate：日志末尾仍未办结且已过期限。",
      "ended: with an end; lateEnded: ended after the deadline; openLate: open and past the deadline"
          + " at the last event of the log.",
      "--rulebook 另计 lateUnderRulebook：按规则集的一个部门办理时限，从开始日起计工作日；开始日规则集尚未生效的，用今天的规定。",
      "--rulebook adds lateUnderRulebook: late by the rulebook's limit for one department, in"
          + " working days from the day of the logged start; where the rulebook was not in force yet,"
          + " with today's limit."
    })
public final class ReplayCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE.xes[.gz]", description = "办件日志 case log")
  private Path file = Path.of("");

  @Option(names = "--rulebook", paramLabel = "R", description = "规则集 rulebook, such as meixihu")
  private Optional<String> rulebook = Optional.empty();

  @Override
  public Integer call() {
    try {
      CaseLogFigures figures = figures();
      if (answers.asJson()) answers.print(json(figures));
      else text(figures);
      return Answers.DONE;
    } catch (CaseLogException e) {
      String place = e.file() + (e.line() > 0 ? ":" + e.line() + ":" + e.column() : "");
      String detail = e.detail().isEmpty() ? "" : "（" + e.detail() + "）";
      return answers.refuse(place + "：" + e.problem().zh() + detail, e.problem().en());
    } catch (OutsideCalendarException e) {
      return answers.refuse(
          file + "：有日期超出工作日历（" + e.day() + "），去掉 --rulebook 可统计其余数字",
          "a date leaves the working calendar; without --rulebook the other figures can be counted");
    }
  }

  private CaseLogFigures figures() throws CaseLogException {
    if (rulebook.isEmpty()) return CaseLogFigures.of(file);
    LoadedRulebooks loaded = LoadedRulebooks.load();
    RulebookId id = loaded.named(rulebook.get(), answers);
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
