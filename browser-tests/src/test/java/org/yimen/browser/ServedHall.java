package org.yimen.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.HallServer;
import org.yimen.app.web.OpenHall;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** The demo hall on a file of its own, served on loopback; its Monday begins when it opens. */
final class ServedHall implements AutoCloseable {
  private static final Instant MONDAY_0930 = Instant.parse("2026-09-21T01:30:00Z");

  private final Database database;
  private final HallServer server;
  private final Map<String, Told> accounts;
  private final Yimen yimen;

  ServedHall(Path folder) throws IOException {
    long begun = System.nanoTime();
    Clock clock = () -> MONDAY_0930.plus(Duration.ofNanos(System.nanoTime() - begun));
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    HallFile file = HallFileReader.demo();
    database = SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL);
    yimen =
        Yimen.builder()
            .storage(database.transactions(), database.journal())
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(clock)
            .build();
    new HallSetUp(yimen, file).run();
    accounts =
        new AccountSetUp(yimen, HallSetUp.SYSTEM, new RandomSecrets())
            .demo(file).stream().collect(Collectors.toMap(Told::logInName, told -> told));
    PersonId kiosk = new PersonId(UUID.nameUUIDFromBytes("kiosk".getBytes(StandardCharsets.UTF_8)));
    server = new HallServer(new OpenHall(yimen, rulebooks, clock), database.journal(), kiosk);
    server.start("127.0.0.1", 0);
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** The password of one of the demo's officers. */
  String password(String logInName) {
    return Objects.requireNonNull(accounts.get(logInName), logInName).password();
  }

  Yimen yimen() {
    return yimen;
  }

  /** What anybody can check afterwards. */
  Verification.Result verified() {
    return Verification.of(database.journal());
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }
}
