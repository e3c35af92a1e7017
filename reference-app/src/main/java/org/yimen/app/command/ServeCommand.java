package org.yimen.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.ServedAt;
import org.yimen.app.wiring.WiredHall;
import org.yimen.ports.Yimen;
import org.yimen.ports.memory.RandomSecrets;
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
    try (WiredHall wired = WiredHall.open(settings.adapters())) {
      Yimen yimen = wired.yimen();
      if (demo) new HallSetUp(yimen, HallFileReader.demo()).run();
      OpenHall hall = wired.hall().reachedAt(PublicAddress.of(settings.text(Settings.ADDRESS)));
      new HallService(wired.storage(), wired.place(), hall, settings)
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
