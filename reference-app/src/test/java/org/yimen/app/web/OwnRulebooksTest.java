package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.ports.Yimen;
import org.yimen.ports.adapter.LayeredRulebooks;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.WrittenRulebooks;
import org.yimen.rulebook.jackson.YamlRulebook;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** A hall that brings rulebooks of its own: pages and API show them beside those of the program. */
class OwnRulebooksTest {
  private static final String VILLAGE =
      """
      rulebook: village
      name: {zh: 桃源村便民服务规定, en: Rules of Taoyuan village}
      cited-as: {zh: 《桃源村便民服务规定》, en: Taoyuan rules}
      level: hall
      over: pll
      issuer: {zh: 桃源村, en: Taoyuan village}
      issued: 2024-01-01
      effective: 2024-02-01
      clauses:
        case:
          - id: TY-1
            article: {zh: 第一条, en: article 1}
            phrase: 十个工作日内办结
            says: Ten days are enough here.
            status: enforced
            sets:
              deadline.limit.single-department: 10
      """;

  @TempDir Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void theRulebooksOfTheHallAreReadClauseByClause() throws Exception {
    Rulebooks rulebooks = own();
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    Yimen yimen =
        Yimen.builder()
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(() -> OfficerHall.MONDAY_0930)
            .build();
    OpenHall hall = new OpenHall(yimen, rulebooks, () -> OfficerHall.MONDAY_0930);
    try (HallServer server =
        new HallServer(hall, yimen.journal(), new PersonId(UUID.randomUUID()))) {
      server.start("127.0.0.1", 0);
      String base = "http://127.0.0.1:" + server.port();
      assertThat(get(base + "/rulebooks")).contains("/rulebooks/village", "/rulebooks/pll");
      assertThat(get(base + "/rulebooks/village"))
          .contains("id=\"TY-1\"", "十个工作日内办结", "deadline.limit.single-department");
      assertThat(get(base + "/rulebooks/village/keys/deadline.limit.single-department"))
          .contains("village@2024-02-01", "第一条");
      assertThat(get(base + "/clauses/TY-1")).contains("十个工作日内办结");
      assertThat(get(base + "/api/v1/rulebooks")).contains("\"village\"");
      assertThat(get(base + "/api/v1/rulebooks/village")).contains("\"TY-1\"");
    }
  }

  private Rulebooks own() throws Exception {
    Path file = Files.writeString(folder.resolve("village.yaml"), VILLAGE);
    List<YamlRulebook> all = new ArrayList<>(YamlRulebooks.builtInFiles());
    all.add(YamlRulebooks.read(file));
    List<RulebookSource> sources = all.stream().flatMap(f -> f.source().stream()).toList();
    return new LayeredRulebooks(
        new WrittenRulebooks(sources, YamlRulebooks.load(all, RoomKeys.registry()).orElseThrow()));
  }

  private String get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }
}
