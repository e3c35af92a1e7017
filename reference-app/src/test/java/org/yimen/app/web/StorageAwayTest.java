package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.operation.Health;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.PostgresDatabase;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.journal.Verification;

/** What people read while the data cannot be reached, and that nothing is half done then. */
class StorageAwayTest {
  private static final String CLERK = LicenceCase.CLERK;
  private static final String NEW = "/desk/cases/new";
  private static final String ZH = "数据暂时不能读写";
  private static final String EN = "The data cannot be reached just now";
  private static final String KIOSK = "/kiosk/JD";
  private static final String TICKETS = KIOSK + "/tickets";

  @TempDir Path folder = Path.of("");

  @Test
  void aDatabaseServerThatIsGoneIsToldAndTheSameFormIsCarriedOutOnceWhenItIsBack()
      throws Exception {
    try (OwnPostgres server = new OwnPostgres(folder);
        Database database =
            PostgresDatabase.open(server.settings().waiting(Duration.ofMillis(500)));
        Health health = new Health(database, () -> OfficerHall.MONDAY_0930, Optional.empty());
        OfficerHall hall = new OfficerHall(database)) {
      hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
      Map<String, String> form = filled(hall);
      long before = position(database);
      assertThat(health.look().storageAnswers()).isTrue();

      server.stop();
      told(hall.post(CLERK, NEW, form), ZH, "再提交一次，只会办一次");
      told(hall.get(CLERK, "/desk?lang=zh"), ZH, "没有保存任何内容");
      told(hall.get(CLERK, "/desk?lang=en"), EN, "everything kept before is safe");
      told(hall.get("", KIOSK + "?lang=zh"), ZH, "href=\"/\"");
      told(hall.post("", TICKETS + "?lang=en", touch()), EN, "it is carried out once");
      String page = hall.post(CLERK, NEW, form).body();
      assertThat(OfficerHall.hidden(page, NEW)).as("to be sent again").containsAllEntriesOf(form);
      assertThat(health.look().isReady()).isFalse();

      server.startAgain();
      HttpResponse<String> first = backAgain(() -> hall.post(CLERK, NEW, form));
      assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
      String made = first.headers().firstValue("Location").orElseThrow();
      HttpResponse<String> second = hall.post(CLERK, NEW, form);
      assertThat(second.headers().firstValue("Location")).as("one act").contains(made);
      assertThat(hall.get(CLERK, made).body()).contains("张*");
      assertThat(backAgain(() -> hall.get("", KIOSK)).statusCode()).isEqualTo(200);
      assertThat(health.look().storageAnswers()).isTrue();
      assertThat(position(database)).as("the case and who asks for it, once").isEqualTo(before + 2);
      sound(database);
    }
  }

  @Test
  void aFullDiskIsToldAtTheKioskAndWithSpaceAgainTheSameTouchGivesItsNumber() throws Exception {
    Path file = folder.resolve("yimen.db");
    try (SqliteDatabase roomy = SqliteDatabase.open(file, SqliteSettings.USUAL);
        OfficerHall hall = new OfficerHall(roomy)) {
      assertThat(hall.get("", KIOSK).statusCode()).isEqualTo(200);
    }
    long pages = Files.size(file) / 4096 + 12;
    Map<String, String> last = touch();
    long kept;
    long waiting;
    try (SqliteDatabase tight = SqliteDatabase.open(file, SqliteSettings.USUAL.atMostPages(pages));
        OfficerHall hall = new OfficerHall(tight)) {
      HttpResponse<String> answer = hall.post("", TICKETS, last);
      for (int i = 0; i < 3_000 && answer.statusCode() == 303; i++) {
        last = touch();
        answer = hall.post("", TICKETS, last);
      }
      told(answer, ZH, "再提交一次，只会办一次");
      kept = position(tight);
      waiting = numbers(hall);
      told(hall.post("", TICKETS + "?lang=en", last), EN, "it is carried out once");
      assertThat(position(tight)).isEqualTo(kept);
      assertThat(hall.get("", KIOSK + "?lang=zh").body()).as("reading goes on").contains("公共服务");
      sound(tight);
    }
    try (SqliteDatabase roomy = SqliteDatabase.open(file, SqliteSettings.USUAL);
        OfficerHall hall = new OfficerHall(roomy)) {
      assertThat(position(roomy)).isEqualTo(kept);
      assertThat(numbers(hall)).isEqualTo(waiting);
      HttpResponse<String> now = hall.post("", TICKETS, last);
      assertThat(now.statusCode()).isEqualTo(303);
      assertThat(hall.post("", TICKETS, last).headers().firstValue("Location"))
          .isEqualTo(now.headers().firstValue("Location"));
      assertThat(numbers(hall)).isEqualTo(waiting + 1);
      sound(roomy);
    }
  }

  @Test
  void aFileThatAnotherProgramHoldsIsToldAndGoesOnAfterwards() throws Exception {
    Path file = folder.resolve("yimen.db");
    try (SqliteDatabase database =
            SqliteDatabase.open(file, SqliteSettings.USUAL.waiting(Duration.ofMillis(50)));
        OfficerHall hall = new OfficerHall(database);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
      Map<String, String> form = filled(hall);
      long before = position(database);
      statement.execute("BEGIN IMMEDIATE");
      told(hall.post(CLERK, NEW, form), ZH, "再提交一次，只会办一次");
      assertThat(hall.get(CLERK, "/desk").statusCode()).as("reading goes on").isEqualTo(200);
      statement.execute("ROLLBACK");
      assertThat(position(database)).isEqualTo(before);
      HttpResponse<String> again = hall.post(CLERK, NEW, form);
      assertThat(again.statusCode()).isEqualTo(303);
      assertThat(position(database)).isEqualTo(before + 2);
      sound(database);
    }
  }

  private static Map<String, String> filled(OfficerHall hall) throws Exception {
    Map<String, String> form =
        new HashMap<>(
            OfficerHall.hidden(hall.get(CLERK, NEW + "?item=SCJG-04&lang=zh").body(), NEW));
    form.putAll(
        Map.of(
            "kind", "CITIZEN",
            "name", LicenceCase.APPLICANT,
            "identityType", "RESIDENT_ID",
            "identityNumber", LicenceCase.IDENTITY,
            "mobile", "13800138000",
            "declared", "yes"));
    return form;
  }

  private static Map<String, String> touch() {
    return Map.of("request", UUID.randomUUID().toString(), "service", "公共服务");
  }

  /** How many numbers were ever taken. */
  private static long numbers(OfficerHall hall) {
    return hall.yimen
        .journal()
        .of("ticket", java.time.Instant.EPOCH, java.time.Instant.parse("2030-01-01T00:00:00Z"))
        .size();
  }

  private static void told(HttpResponse<String> answer, String... words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body())
        .contains(words)
        .doesNotContain("Exception", "SQL", "jdbc", "postgres");
  }

  private static long position(Storage storage) {
    return storage.journal().head().orElseThrow().position();
  }

  private static void sound(Storage storage) {
    assertThat(Verification.of(storage.journal()).faults()).isEmpty();
  }

  /** The server below asks for a database that was gone every few seconds. */
  private static HttpResponse<String> backAgain(Callable<HttpResponse<String>> asked)
      throws Exception {
    HttpResponse<String> answer = asked.call();
    for (int tries = 0; tries < 40 && answer.statusCode() == 503; tries++) answer = asked.call();
    return answer;
  }
}
