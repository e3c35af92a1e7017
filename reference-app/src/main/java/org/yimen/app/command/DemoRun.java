package org.yimen.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.Argon2Hasher;
import org.yimen.app.day.BalanceText;
import org.yimen.app.day.CaseStoryText;
import org.yimen.app.day.HallDay;
import org.yimen.app.day.RunningClock;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.ServedAt;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.DatabasePlace;
import org.yimen.ports.Yimen;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** One run of the demo. Picocli makes every command on every start, this only where it is asked. */
final class DemoRun {
  private static final int VISITORS = 160;
  private static final long SEED = 20231220;
  private static final LocalTime OPEN_AT = LocalTime.of(10, 40);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Answers answers;
  private final boolean once;
  private final int port;
  private final WorkingCalendar calendar = ChinaCalendar.load().calendar();
  private final RulebookSet rulebooks = YamlRulebooks.builtIn();
  private final SetRulebooks books = new SetRulebooks(rulebooks);
  private final HallFile hall = HallFileReader.demo();

  DemoRun(Answers answers, boolean once, int port) {
    this.answers = answers;
    this.once = once;
    this.port = port;
  }

  /** The exit code. */
  int run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("yimen-demo");
    DatabasePlace place = DatabasePlace.of(DataFolder.file(folder).toString(), "", "", folder);
    try (Database database = place.open()) {
      boolean verified = day(database);
      if (!verified) return Answers.FAULTS;
      if (!once) serve(database, place, folder);
      return Answers.DONE;
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private boolean day(Database database) {
    PrintWriter out = answers.out();
    HallDay day = newDay(database);
    out.printf(
        "%s %s · 规则集 rulebooks %s%n",
        hall.centre().nameZh(),
        hall.centre().nameEn().orElse(""),
        rulebooks.stack(hall.centre().rulebook(), day.day()).version());
    out.flush();
    HallDay.Shown shown = run(day);
    new BalanceText(day.day(), DayCommand.labels(day, rulebooks, hall)).print(shown.balance(), out);
    CaseStoryText story = new CaseStoryText(day.yimen(), hall, books, out);
    story.tell();
    shown
        .refused()
        .ifPresent(
            r ->
                story.refusal(
                    "一次被拒的行为 A refused act · " + r.what(),
                    r.outcome(),
                    rulebooks.stack(hall.centre().rulebook(), day.day())));
    return shown.balance().journalVerified();
  }

  private HallDay newDay(Database database) {
    return new HallDay(hall, books, calendar, database.transactions(), database.journal());
  }

  private HallDay.Shown run(HallDay day) {
    try (ProgressBar bar = DayCommand.bar(VISITORS, answers.err())) {
      HallDay.Shown shown = day.show(VISITORS, SEED, DayCommand.progress(bar));
      bar.stepTo(bar.getMax());
      return shown;
    }
  }

  /** On the morning after: people wait, cases are open, and from then on the clock runs. */
  private void serve(Database database, DatabasePlace place, Path folder)
      throws InterruptedException {
    HallDay morning = newDay(database);
    morning.runUntil(OPEN_AT, VISITORS, SEED + 1);
    RunningClock clock = new RunningClock(morning.now());
    Yimen yimen =
        Yimen.builder()
            .storage(database.transactions(), database.journal())
            .rulebooks(books)
            .calendars(centre -> calendar)
            .clock(clock)
            .passwords(new Argon2Hasher(Argon2Hasher.USUAL))
            .build();
    new HallService(database, place, new OpenHall(yimen, books, clock), Settings.of(folder))
        .run(
            ServedAt.here(port),
            Optional.empty(),
            answers.out(),
            listening -> tellOpen(listening, yimen, clock));
  }

  private void tellOpen(int listening, Yimen yimen, RunningClock clock) {
    PrintWriter out = answers.out();
    out.println();
    out.printf(
        "大厅已开 the hall is open: http://%s:%d/%n  厅里此刻 in the hall it is %s · 按 Ctrl+C 关闭 Ctrl+C closes"
            + " it%n",
        Serving.THIS_MACHINE, listening, TIME.format(clock.now().atZone(hall.centre().zone())));
    new AccountSetUp(yimen, HallSetUp.SYSTEM, new RandomSecrets())
        .demo(hall)
        .forEach(told -> LogInText.tell(told, out));
    out.flush();
  }
}
