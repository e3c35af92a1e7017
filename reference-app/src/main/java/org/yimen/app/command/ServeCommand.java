package org.yimen.app.command;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.app.hall.Caretaker;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.HallServer;
import org.yimen.app.wiring.WiredHall;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.Yimen;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yimen serve}: opens the hall's pages on this machine, until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private static final String THIS_MACHINE = "127.0.0.1";

  @Mixin private Answers answers;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
  private int port;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
  private Path data;

  @Option(names = "--demo")
  private boolean demo;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > HIGHEST_PORT)
      throw answers.badUsage("--port 须为 0 到 65535", "--port must be 0 to 65535");
    try (WiredHall wired = WiredHall.open(DataFolder.adapters(data))) {
      Yimen yimen = wired.yimen();
      if (demo) new HallSetUp(yimen, HallFileReader.demo()).run();
      try (Caretaker caretaker = new Caretaker(yimen, HallSetUp.SYSTEM);
          HallServer server = new HallServer(wired.hall(), wired.storage().journal(), kiosk())) {
        server.start(THIS_MACHINE, port);
        caretaker.start();
        answers.out().printf("大厅已开 the hall is open: http://%s:%d/%n", THIS_MACHINE, server.port());
        // A password that is made before the pages stand could be made and never be told.
        accounts(new AccountSetUp(yimen, HallSetUp.SYSTEM, new RandomSecrets()))
            .forEach(this::tell);
        answers.out().flush();
        untilStopped();
      } catch (JavalinBindException e) {
        throw new NotDoneException("端口 " + port + " 已被占用", "port " + port + " is taken");
      }
    }
    return Answers.DONE;
  }

  private List<Told> accounts(AccountSetUp accounts) {
    return demo ? accounts.demo(HallFileReader.demo()) : accounts.first().stream().toList();
  }

  /** On the console and nowhere else: a log is kept and copied. */
  private void tell(Told account) {
    String words =
        account.oneTime()
            ? "首次登录的一次性密码 one-time password for the first sign-in"
            : account.shownName()
                + "  "
                + account.roles().stream()
                    .map(
                        r ->
                            Wording.of(Language.ZH).word(r) + " " + Wording.of(Language.EN).word(r))
                    .collect(Collectors.joining(", "));
    answers
        .out()
        .printf(
            "  登录名 log-in name %-6s 密码 password %s  %s%n",
            account.logInName(), account.password(), words);
  }

  /** Kiosks hold no posting; their entries in the journal bear this identifier. */
  private static PersonId kiosk() {
    return new PersonId(UUID.nameUUIDFromBytes("kiosk".getBytes(StandardCharsets.UTF_8)));
  }

  private static void untilStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopped.countDown();
                  try {
                    main.join(10_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "yimen-stop"));
    stopped.await();
  }
}
