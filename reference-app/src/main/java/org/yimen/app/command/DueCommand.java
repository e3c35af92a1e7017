package org.yimen.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yimen.app.csv.TableAnswer;
import org.yimen.calendar.china.ChinaCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen due}: the last day of limits in a table. */
@Command(name = "due", mixinStandardHelpOptions = true)
public final class DueCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE.csv", descriptionKey = "table")
  private String file;

  @Override
  public Integer call() throws IOException {
    TableAnswer.End end =
        TableAnswer.of(
            file,
            new DueRows.OfCalendar(ChinaCalendar.load().calendar()),
            answers.asJson(),
            answers.out(),
            answers.err());
    return Answers.exitCode(end);
  }
}
