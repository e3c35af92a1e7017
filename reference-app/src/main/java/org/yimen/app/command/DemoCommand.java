package org.yimen.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.yimen.app.day.Balance;
import org.yimen.app.day.BalanceText;
import org.yimen.app.day.CaseStoryText;
import org.yimen.app.day.HallDay;
import org.yimen.app.day.RefusedAct;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yimen demo}: one day of the demo hall, its balance, one case told step by step. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  private static final int VISITORS = 160;
  private static final long SEED = 20231220;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RulebookSet rulebooks = YamlRulebooks.builtIn();
    SetRulebooks port = new SetRulebooks(rulebooks);
    HallFile hall = HallFileReader.demo();
    Path folder = Files.createTempDirectory("yimen-demo");
    try (SqliteDatabase database = DataFolder.open(folder)) {
      HallDay day =
          new HallDay(
              hall,
              port,
              ChinaCalendar.load().calendar(),
              database.transactions(),
              database.journal());
      out.printf(
          "%s %s · 规则集 rulebooks %s%n",
          hall.centre().nameZh(),
          hall.centre().nameEn().orElse(""),
          rulebooks.stack(hall.centre().rulebook(), day.day()).version());
      out.flush();
      Balance balance = run(day, spec.commandLine().getErr());
      new BalanceText(day.day(), DayCommand.labels(day, rulebooks, hall)).print(balance, out);
      CaseStoryText story = new CaseStoryText(day.yimen(), hall, port, out);
      story.tell();
      Optional<RefusedAct> refused = RefusedAct.tryOne(day.yimen(), hall);
      refused.ifPresent(
          r ->
              story.refusal(
                  "一次被拒的行为 A refused act · " + r.what(),
                  r.outcome(),
                  rulebooks.stack(hall.centre().rulebook(), day.day())));
      return balance.journalVerified() ? 0 : 1;
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static Balance run(HallDay day, PrintWriter err) {
    try (ProgressBar bar = DayCommand.bar(VISITORS, err)) {
      return day.run(
          VISITORS,
          SEED,
          (visits, closed) -> bar.stepTo(Math.min(2L * VISITORS, (long) visits + closed)));
    }
  }
}
