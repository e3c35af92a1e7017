package org.yimen.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.log.Answered;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;

class AdminServerTest {
  private static final Instant NOW = Instant.parse("2026-09-21T01:30:00Z");

  @TempDir Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void healthFiguresAndNothingElseForThisMachineAlone() throws Exception {
    SqliteDatabase database = SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL);
    try (Health health = new Health(database, () -> NOW, Optional.empty());
        Figures figures = new Figures(health, () -> 7L, () -> 3);
        AdminServer admin = AdminServer.on(0, health, figures)) {
      HttpResponse<String> well = get(admin, "/health");
      assertThat(well.statusCode()).isEqualTo(200);
      JsonNode found = new ObjectMapper().readTree(well.body());
      assertThat(found.get("ready").asBoolean()).isTrue();
      assertThat(found.get("storage").asText()).isEqualTo("ok");
      assertThat(found.get("backup").asText()).isEqualTo("none");
      assertThat(well.headers().firstValue("Cache-Control")).contains("no-store");

      figures.accept(new Answered("1", "GET", "/desk/cases/{case}", 200, Duration.ofMillis(12)));
      HttpResponse<String> told = get(admin, "/metrics");
      assertThat(told.statusCode()).isEqualTo(200);
      assertThat(told.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/plain; version=0.0.4");
      assertThat(told.body().lines().filter(l -> !l.startsWith("#")))
          .allMatch(l -> l.matches("[a-z][a-z0-9_]*(\\{.*})? (NaN|[-+0-9.E]+)"))
          .anyMatch(l -> l.matches("yimen_tickets_waiting(\\{[^}]*})? 7\\.0"))
          .anyMatch(l -> l.matches("yimen_screens(_open)?(\\{[^}]*})? 3\\.0"))
          .anyMatch(l -> l.contains("/desk/cases/{case}") && l.endsWith(" 1"));

      for (String none : List.of("/", "/desk", "/health/x", "/../etc/passwd", "/metrics/1"))
        assertThat(get(admin, none).statusCode()).as(none).isEqualTo(404);
      HttpRequest post =
          HttpRequest.newBuilder(at(admin, "/health"))
              .POST(HttpRequest.BodyPublishers.ofString("x"))
              .build();
      assertThat(client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(405);

      database.close();
      HttpResponse<String> away = get(admin, "/health");
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body()).contains("\"ready\":false", "\"storage\":\"away\"");
      assertThat(get(admin, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(admin, "/metrics").statusCode()).isEqualTo(200);
    } finally {
      database.close();
    }
  }

  private static URI at(AdminServer admin, String path) {
    return URI.create("http://127.0.0.1:" + admin.port() + path);
  }

  private HttpResponse<String> get(AdminServer admin, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at(admin, path)).timeout(Duration.ofSeconds(20)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
