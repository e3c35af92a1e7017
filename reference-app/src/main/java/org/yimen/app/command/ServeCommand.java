package org.yimen.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.app.account.Argon2Hasher;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.ServedAt;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.DatabasePlace;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yimen serve}: opens the hall's pages, until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  @Mixin private Answers answers;
  @Mixin private Serving serving;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
  private Path data;

  @Option(names = "--demo")
  private boolean demo;

  @Override
  public Integer call() throws IOException, InterruptedException {
    serving.check(answers);
    Settings settings = Settings.of(data);
    HallService.backups(settings);
    ServedAt at = serving.at(data, settings, Instant.now());
    HallService.shapeLog(settings);
    DatabasePlace place = DataFolder.place(data, settings);
    try (Database database = place.open()) {
      SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
      WorkingCalendar calendar = ChinaCalendar.load().calendar();
      Clock clock = () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
      Yimen yimen =
          Yimen.builder()
              .storage(database.transactions(), database.journal())
              .rulebooks(rulebooks)
              .calendars(centre -> calendar)
              .clock(clock)
              .passwords(new Argon2Hasher(Argon2Hasher.USUAL))
              .build();
      if (demo) new HallSetUp(yimen, HallFileReader.demo()).run();
      new HallService(
              database,
              place,
              new OpenHall(yimen, rulebooks, clock, PaperSetUp.of(settings::text, data)),
              settings)
          .run(at, serving.adminPort(), answers.out(), port -> tellOpen(at, port, yimen));
    }
    return Answers.DONE;
  }

  private void tellOpen(ServedAt at, int port, Yimen yimen) {
    for (String link : serving.links(at, port))
      answers.out().println("大厅已开 the hall is open: " + link);
    at.key()
        .ifPresent(
            key ->
                answers
                    .out()
                    .println("证书指纹 certificate fingerprint SHA-256: " + key.fingerprint()));
    // A password that is made before the pages stand could be made and never be told.
    accounts(new AccountSetUp(yimen, HallSetUp.SYSTEM, new RandomSecrets()))
        .forEach(told -> LogInText.tell(told, answers.out()));
    answers.out().flush();
  }

  private List<Told> accounts(AccountSetUp accounts) {
    return demo ? accounts.demo(HallFileReader.demo()) : accounts.first().stream().toList();
  }
}
