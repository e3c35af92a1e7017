package org.yimen.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.web.HallServer;
import org.yimen.app.web.OpenHall;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** The demo hall served in memory, and callers of its API. */
final class ApiHall implements AutoCloseable {
  static final Instant MONDAY_0930 = Instant.parse("2026-09-21T01:30:00Z");
  static final String PASSWORD = "correct horse battery";
  static final String API = "/api/v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  final HallFile file = HallFileReader.demo();
  final Yimen yimen;
  final int port;
  final Contract contract;
  private final HallServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new LinkedHashMap<>();
  private volatile Instant now = MONDAY_0930;

  ApiHall() throws Exception {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    yimen =
        Yimen.builder().rulebooks(rulebooks).calendars(centre -> calendar).clock(() -> now).build();
    new HallSetUp(yimen, file).run();
    account("P23", PageRole.DESK);
    account("P24", PageRole.REVIEW);
    account("P25", PageRole.REVIEW);
    account("P01", PageRole.OFFICE);
    account("boss", PageRole.ADMINISTRATION);
    server =
        new HallServer(
            new OpenHall(yimen, rulebooks, () -> now),
            yimen.journal(),
            new PersonId(UUID.randomUUID()));
    server.start("127.0.0.1", 0);
    port = server.port();
    contract =
        new Contract(JSON.readTree(raw(HttpRequest.newBuilder(), "/api/openapi.json").body()));
  }

  private void account(String code, PageRole role) {
    boolean opened =
        yimen
            .accountOffice()
            .open(
                new OpenAccount(
                    new RequestId(UUID.randomUUID()),
                    HallSetUp.SYSTEM,
                    person(code),
                    LogInName.read(code).orElseThrow(),
                    "officer " + code,
                    EnumSet.of(role),
                    Optional.of(new Password(PASSWORD))))
            .isGranted();
    if (!opened) throw new IllegalStateException("no account for " + code);
  }

  PersonId person(String code) {
    return file.officers().stream()
        .filter(o -> o.code().equals(code))
        .map(HallFile.Officer::person)
        .findFirst()
        .orElseGet(
            () -> new PersonId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))));
  }

  /** Time passes; who was signed in signs in again. */
  void pass(Duration time) {
    now = now.plus(time);
    tokens.clear();
  }

  /** An answer, held against the document before anybody looks at it. */
  record Reply(int status, JsonNode body, HttpResponse<String> whole) {
    String text(String pointer) {
      return body.at(pointer).asText();
    }

    List<String> texts(String array, String field) {
      return body.at(array).findValuesAsText(field);
    }
  }

  /** A call that is being made up. */
  final class Asked {
    private final String method;
    private final String path;
    private final HttpRequest.Builder request = HttpRequest.newBuilder();
    private String body = "";

    Asked(String method, String path) {
      this.method = method;
      this.path = path.startsWith("/api") ? path : API + path;
    }

    /** By an officer who signs in first, once. */
    Asked by(String officer) throws Exception {
      return with("Authorization", "Bearer " + token(officer));
    }

    Asked with(String header, String value) {
      request.setHeader(header, value);
      return this;
    }

    Asked once(UUID id) {
      return with("Request-Id", id.toString());
    }

    Asked once() {
      return once(UUID.randomUUID());
    }

    Asked english() {
      return with("Accept-Language", "en-GB,en;q=0.9");
    }

    Asked sending(String json) {
      body = json;
      return with("Content-Type", "application/json");
    }

    Asked sending(Map<String, ?> json) throws Exception {
      return sending(JSON.writeValueAsString(json));
    }

    Reply reply() throws Exception {
      request.method(
          method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      HttpResponse<String> answer = raw(request, path);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      Optional<JsonNode> read =
          answer.body().isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(answer.body()));
      contract.check(method, path.split("\\?", 2)[0], answer.statusCode(), type, read);
      return new Reply(answer.statusCode(), read.orElseGet(JSON::nullNode), answer);
    }

    /** The answer, which has this status. */
    Reply gives(int status) throws Exception {
      Reply reply = reply();
      if (reply.status() != status)
        throw new AssertionError(
            method + " " + path + ": " + reply.status() + " " + reply.body().toPrettyString());
      return reply;
    }
  }

  Asked get(String path) {
    return new Asked("GET", path);
  }

  Asked post(String path) {
    return new Asked("POST", path);
  }

  Asked call(String method, String path) {
    return new Asked(method, path);
  }

  /** An act of an officer, carried out. */
  Reply done(String officer, String path, Map<String, ?> body) throws Exception {
    return post(path).by(officer).once().sending(body).gives(200);
  }

  String token(String officer) throws Exception {
    if (!tokens.containsKey(officer)) tokens.put(officer, signIn(officer));
    return tokens.get(officer);
  }

  String signIn(String officer) throws Exception {
    return post("/session")
        .sending(Map.of("name", officer, "password", PASSWORD))
        .gives(201)
        .text("/token");
  }

  /** Whatever is asked, answered as it is. */
  HttpResponse<String> raw(HttpRequest.Builder request, String path) throws Exception {
    return client.send(
        request
            .uri(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
  }
}
