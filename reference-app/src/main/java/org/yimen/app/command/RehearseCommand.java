package org.yimen.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yimen.app.day.HallDay;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.web.HallServer;
import org.yimen.app.web.ServedAt;
import org.yimen.app.wiring.WiredHall;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;
import picocli.CommandLine.Command;

/**
 * {@code yimen rehearse}: does once, in a folder that goes away, what the other words do: a few
 * visitors, a few pages. The class data archive is written at its end and holds what was loaded
 * here, so that no later start loads it again. The start scripts call it; people need not.
 */
@Command(name = "rehearse", mixinStandardHelpOptions = true, hidden = true)
public final class RehearseCommand implements Callable<Integer> {
  private static final int VISITORS = 3;
  private static final int PATIENCE_MILLIS = 20_000;

  private final Path within;

  /** In the folder of the system for what passes. */
  public RehearseCommand() {
    this(Path.of(System.getProperty("java.io.tmpdir")));
  }

  RehearseCommand(Path within) {
    this.within = within;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory(within, "yimen-rehearsal");
    HallService.backups(Settings.of(folder));
    try (WiredHall wired = WiredHall.open(Settings.none(folder))) {
      HallFile hall = HallFileReader.demo();
      new HallDay(
              hall,
              new SetRulebooks(YamlRulebooks.builtIn()),
              ChinaCalendar.load().calendar(),
              wired.storage().transactions(),
              wired.storage().journal())
          .run(VISITORS, 1, (visits, closed) -> {});
      walk(wired, hall.centre().halls().get(0).id());
    } finally {
      TemporaryFolder.delete(folder);
    }
    return Answers.DONE;
  }

  private static void walk(WiredHall wired, HallId hall) throws IOException {
    PersonId kiosk = new PersonId(UUID.randomUUID());
    try (HallServer server =
        new HallServer(wired.hall(), wired.storage().journal(), kiosk, ServedAt.here(0))) {
      server.start();
      for (String page :
          List.of("/", "/kiosk/" + hall, "/wall/" + hall, "/guides", "/progress", "/sign-in"))
        ask("http://" + Serving.THIS_MACHINE + ":" + server.port() + page);
    }
  }

  private static void ask(String page) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) URI.create(page).toURL().openConnection();
    asked.setConnectTimeout(PATIENCE_MILLIS);
    asked.setReadTimeout(PATIENCE_MILLIS);
    asked.setRequestProperty("Accept-Encoding", "gzip");
    try (InputStream answer = asked.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    } finally {
      asked.disconnect();
    }
  }
}
