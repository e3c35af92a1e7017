package org.yimen.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.yimen.app.day.Acknowledgements;
import org.yimen.app.day.Balance;
import org.yimen.app.day.BalanceText;
import org.yimen.app.day.HallDay;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yimen day}: a simulated day of the demo hall, with real rules and real storage. */
@Command(name = "day", mixinStandardHelpOptions = true)
public final class DayCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--visitors", paramLabel = "N", required = true)
  private int visitors;

  @Option(names = "--seed", paramLabel = "S", required = true)
  private long seed;

  @Option(names = "--rulebook", paramLabel = "R")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--data", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--ack", paramLabel = "FILE")
  private Optional<Path> acknowledgements = Optional.empty();

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    RulebookSet rulebooks = YamlRulebooks.builtIn();
    refuseMisuse(rulebooks);
    HallFile hall = HallFileReader.demo();
    if (rulebook.isPresent()) hall = hall.under(new RulebookId(rulebook.get()));
    Optional<Path> temporary =
        data.isPresent() ? Optional.empty() : Optional.of(Files.createTempDirectory("yimen"));
    Path folder = data.or(() -> temporary).orElseThrow();
    try (SqliteDatabase database = DataFolder.open(folder)) {
      HallDay day =
          new HallDay(
              hall,
              new SetRulebooks(rulebooks),
              ChinaCalendar.load().calendar(),
              database.transactions(),
              database.journal());
      Balance balance = run(day, database);
      if (json) spec.commandLine().getOut().println(new ObjectMapper().writeValueAsString(balance));
      else
        new BalanceText(day.day(), labels(day, rulebooks, hall))
            .print(balance, spec.commandLine().getOut());
      return balance.journalVerified() ? 0 : 1;
    } finally {
      if (temporary.isPresent()) TemporaryFolder.delete(temporary.get());
    }
  }

  /** The labels of the rulebook in both languages, by code. */
  static Map<String, String> labels(HallDay day, RulebookSet rulebooks, HallFile hall) {
    return rulebooks
        .stack(hall.centre().rulebook(), day.day())
        .value(CaseworkProvisions.LABELS)
        .columns()
        .stream()
        .collect(Collectors.toMap(CaseLabel::code, l -> l.zh() + " " + l.en(), (a, b) -> a));
  }

  /** All that is wrong with what was asked, at once. */
  private void refuseMisuse(RulebookSet known) {
    List<String> wrong = new ArrayList<>();
    if (visitors < 1 || visitors > 100_000)
      wrong.add("--visitors 须为 1 到 100000 / --visitors must be 1 to 100000");
    rulebook
        .filter(name -> known.ids().stream().noneMatch(id -> id.value().equals(name)))
        .map(Answers::echo)
        .ifPresent(
            name ->
                wrong.add("没有规则集 " + name + "，已有 " + known.ids() + " / unknown rulebook: " + name));
    data.filter(Files::isRegularFile)
        .ifPresent(
            file -> wrong.add("--data " + file + "：这是文件，不是目录 / --data is a file, not a folder"));
    if (!wrong.isEmpty()) throw new SeveralMisuses(spec.commandLine(), wrong);
  }

  private Balance run(HallDay day, SqliteDatabase database) throws IOException {
    try (AutoCloseable ack = acknowledging(database);
        ProgressBar bar = bar(visitors, spec.commandLine().getErr())) {
      Balance balance = day.run(visitors, seed, progress(bar));
      bar.stepTo(bar.getMax());
      return balance;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private AutoCloseable acknowledging(SqliteDatabase database) {
    if (acknowledgements.isEmpty()) return () -> {};
    Path file = acknowledgements.get();
    try {
      return Acknowledgements.to(file, database.journal());
    } catch (IOException e) {
      FileTrouble trouble = FileTrouble.of(e);
      throw new NotDoneException(
          file + "：确认文件写不了：" + trouble.zh(),
          "the file of acknowledgements cannot be written: " + trouble.en(),
          e);
    }
  }

  /** Some visits open no case: the bar comes to its end with the day, not with the count. */
  static HallDay.Progress progress(ProgressBar bar) {
    return (visits, closed) -> bar.stepTo(Math.min(bar.getMax() - 1, (long) visits + closed));
  }

  /** Visits and closed cases count alike; the bar writes to the error stream. */
  static ProgressBar bar(int visitors, PrintWriter err) {
    return new ProgressBarBuilder()
        .setTaskName("模拟一天 a day")
        .setInitialMax(2L * visitors)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new BarLine(err))
        .setUpdateIntervalMillis(200)
        .build();
  }
}
