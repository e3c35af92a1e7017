package org.yimen.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yimen.app.csv.TableAnswer;
import org.yimen.calendar.china.ChinaCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen due}: the last day of limits in a table. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    description = {
      "计算表中每一行时限的最后一日（工作日，受理当日不计）。",
      "Computes the last day of each row's limit (working days, the start day not counted).",
      "",
      "列 columns: start,working_days[,excluded_from,excluded_to[,excluded_from,excluded_to...]]",
      "排除的日子首末日都算在内，可以重叠、嵌套，只排除一次；一对为空即没有。",
      "Excluded days are out from the first to the last, may overlap and nest, and are out once; an"
          + " empty pair is none.",
      "0 个工作日即受理当日。 0 working days is the start day itself.",
      "各列原样写出，后加 last_day,certainty：official 已公布，provisional 该年安排未公布。",
      "All columns are written as read, then last_day,certainty: official, or provisional where the"
          + " year's arrangement is not published.",
      "读不懂的行留在原位：last_day 为空，certainty 为 error，原因按行号写到标准错误，退出码 1。",
      "A row that cannot be read keeps its place with an empty last_day and certainty error; the"
          + " reason goes to the error stream by line, and the exit code is 1."
    })
public final class DueCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(
      paramLabel = "FILE.csv",
      description = "UTF-8 的 CSV，- 为标准输入 CSV in UTF-8, - for stdin")
  private String file;

  @Override
  public Integer call() throws IOException {
    boolean whole =
        TableAnswer.of(
            file,
            new DueRows.OfCalendar(ChinaCalendar.load().calendar()),
            answers.asJson(),
            answers.out(),
            answers.err());
    return whole ? Answers.DONE : Answers.FAULTS;
  }
}
