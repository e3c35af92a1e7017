package org.yimen.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.api.ApiHall.API;
import static org.yimen.app.api.ApiHall.PASSWORD;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.app.api.ApiHall.Reply;

/**
 * Whatever comes in, the answer says what is wrong and where, repeats nothing, and nothing is
 * stored.
 */
class ApiBadInputTest {
  private static final String CLERK = "P23";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WINDOW = "/desk/windows/THL-03/pause";
  private static ApiHall hall;
  private long before;

  @BeforeAll
  static void open() throws Exception {
    hall = new ApiHall();
    hall.token(CLERK);
    hall.token("P25");
    hall.token("boss");
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  @BeforeEach
  void rememberTheJournal() {
    before = head();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(head()).isEqualTo(before);
  }

  private static long head() {
    return hall.yimen.journal().head().orElseThrow().position();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reason\": | bad-json | ''",
        "{'reason':'REST'} | bad-json | ''",
        "{\"reason\":\"REST\"} {} | bad-input | ''",
        "[] | bad-input | ''",
        "null | bad-input | ''",
        "\"REST\" | bad-input | ''",
        "{} | bad-input | /reason",
        "{\"reason\":null} | bad-input | /reason",
        "{\"reason\":3} | bad-input | /reason",
        "{\"reason\":true} | bad-input | /reason",
        "{\"reason\":[\"REST\"]} | bad-input | /reason",
        "{\"reason\":{\"id\":\"REST\"}} | bad-input | /reason",
        "{\"reason\":\"REST\",\"hall\":\"THL\"} | bad-input | /hall",
        "{\"reason\":\"REST\",\"reason\":\"MEETING\"} | bad-json | ''",
        "{\"reason\":\"\"} | bad-input | /reason",
        "{\"reason\":\"NO-99\"} | bad-input | /reason",
      })
  void aBrokenOrOtherBodyIsNoBody(String body, String type, String at) throws Exception {
    Reply reply = hall.post(WINDOW).by(CLERK).once().sending(body).gives(400);
    assertThat(reply.text("/type")).isEqualTo("urn:yimen:problem:" + type);
    if (type.equals("bad-input")) assertThat(reply.text("/faults/0/at")).isEqualTo(at);
    assertThat(reply.body().toString()).doesNotContain("REST", "NO-99");
  }

  @ParameterizedTest
  @CsvSource({
    "kind, KING, WRONG_VALUE",
    "kind, 0, WRONG_TYPE",
    "name, 7, WRONG_TYPE",
    "identityNumber, 110105194912310021, WRONG_TYPE",
    "identityType, , MISSING",
    "mobile, false, WRONG_TYPE",
  })
  void aFaultIsNamedByItsPathAndNeverRepeated(String field, String value, String kind)
      throws Exception {
    Map<String, Object> body = new LinkedHashMap<>(ApiStoryTest.submission(1));
    Map<String, Object> applicant = new LinkedHashMap<>(ApiStoryTest.applicant(1));
    if (value == null) applicant.remove(field);
    else
      applicant.put(
          field, JSON.readValue(value.matches("[A-Z]+") ? '"' + value + '"' : value, Object.class));
    body.put("applicant", applicant);
    Reply reply = hall.post("/cases").by(CLERK).once().sending(body).gives(400);
    assertThat(reply.text("/faults/0/at")).isEqualTo("/applicant/" + field);
    assertThat(reply.text("/faults/0/kind")).isEqualTo(kind);
    assertThat(reply.body().toString()).doesNotContain("张三丰", "1101051949", "KING", "13800138000");
    assertThat(hall.contract.accepts("POST", API + "/cases", JSON.valueToTree(body))).isFalse();
  }

  @Test
  void aFieldThatIsSomebodysNameIsNotRepeated() throws Exception {
    Reply reply =
        hall.post(WINDOW).by(CLERK).once().sending("{\"张三丰\":1,\"reason\":\"REST\"}").gives(400);
    assertThat(reply.text("/faults/0/kind")).isEqualTo("UNKNOWN_FIELD");
    assertThat(reply.whole().body()).doesNotContain("张三丰");
  }

  @Test
  void aDeepBodyIsNotFollowed() throws Exception {
    String deep = "{\"reason\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    Reply reply = hall.post(WINDOW).by(CLERK).once().sending(deep).gives(400);
    assertThat(reply.text("/faults/0/kind")).isIn("TOO_DEEP", "WRONG_TYPE");
    String inside =
        "{\"version\":1,\"declared\":true,\"materials\":" + "[".repeat(900) + "]".repeat(900) + "}";
    hall.post("/cases/" + UUID.randomUUID() + "/materials")
        .by(CLERK)
        .once()
        .sending(inside)
        .gives(400);
  }

  @Test
  void aHugeBodyIsNotReadWhetherItSaysItsLengthOrNot() throws Exception {
    String huge = "{\"reason\":\"" + "张".repeat(70_000) + "\"}";
    hall.post(WINDOW).by(CLERK).once().sending(huge).gives(413);
    byte[] bytes = huge.getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> chunked =
        hall.raw(
            HttpRequest.newBuilder()
                .header("Authorization", "Bearer " + hall.token(CLERK))
                .header("Request-Id", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))),
            API + WINDOW);
    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(chunked.body()).contains("too-large").doesNotContain("张张");
  }

  @Test
  void aLongTextAndAHugeNumberAreToldApart() throws Exception {
    Reply name =
        hall.post("/session")
            .sending(Map.of("name", "x".repeat(1001), "password", PASSWORD))
            .gives(400);
    assertThat(name.text("/faults/0/at")).isEqualTo("/name");
    assertThat(name.text("/faults/0/kind")).isEqualTo("TOO_LONG");
    String path = "/cases/" + UUID.randomUUID() + "/acceptance";
    for (String version :
        List.of("1e3", "1.0", "99999999999999999999", "\"1\"", "-0.5", "1" + "0".repeat(400))) {
      Reply reply =
          hall.post(path).by(CLERK).once().sending("{\"version\":" + version + "}").gives(400);
      assertThat(reply.body().toString()).as(version).doesNotContain(version);
    }
  }

  @Test
  void whatIsNotJsonIsNotRead() throws Exception {
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"))
      hall.post(WINDOW)
          .by(CLERK)
          .once()
          .sending("{\"reason\":\"REST\"}")
          .with("Content-Type", type)
          .gives(415);
  }

  @Test
  void anActWithoutItsIdentifierIsNotCarriedOut() throws Exception {
    Reply without = hall.post(WINDOW).by(CLERK).sending("{\"reason\":\"REST\"}").gives(400);
    assertThat(without.text("/faults/0/at")).isEqualTo("Request-Id");
    assertThat(without.text("/faults/0/in")).isEqualTo("HEADER");
    for (String id : List.of("1", "DROP TABLE", "0-0-0-0-0"))
      hall.post(WINDOW)
          .by(CLERK)
          .with("Request-Id", id)
          .sending("{\"reason\":\"REST\"}")
          .gives(400);
  }

  @Test
  void aForgedTokenOpensNothing() throws Exception {
    String real = hall.token(CLERK);
    String other = (real.charAt(0) == 'A' ? "B" : "A") + real.substring(1);
    hall.get("/desk").by(CLERK).gives(200);
    for (String header :
        List.of(
            "Bearer " + other,
            "Bearer " + swapCase(real),
            "Bearer " + "A".repeat(43),
            "Bearer ",
            "Bearer null",
            "Basic " + real,
            real,
            "Bearer " + real + "x")) {
      Reply reply = hall.get("/desk").with("Authorization", header).gives(401);
      assertThat(reply.whole().headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(reply.text("/type")).isEqualTo("urn:yimen:problem:not-signed-in");
    }
    Reply english = hall.get("/desk").english().gives(401);
    assertThat(english.text("/title")).startsWith("Not signed in");
  }

  private static String swapCase(String token) {
    return token
        .chars()
        .map(c -> Character.isLowerCase(c) ? Character.toUpperCase(c) : Character.toLowerCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Length: 500 | {\"reason\":\"REST\"",
        "Content-Length: 500 | {\"reason\":\"REST\"}",
        "Transfer-Encoding: chunked | 10\\r\\n{\"reason\":\"RE",
        "Transfer-Encoding: chunked | zz\\r\\n{\"reason\":\"REST\"}\\r\\n0\\r\\n\\r\\n",
      })
  void aBodyThatBreaksOffIsToldAndNothingIsDone(String length, String body) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", hall.port)) {
      socket.setSoTimeout(20_000);
      String head =
          "POST "
              + ApiHall.API
              + WINDOW
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Authorization: Bearer "
              + hall.token(CLERK)
              + "\r\n"
              + "Request-Id: "
              + UUID.randomUUID()
              + "\r\n"
              + "Content-Type: application/json\r\n"
              + length
              + "\r\n\r\n";
      String sent = head + body.replace("\\r\\n", "\r\n");
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "urn:yimen:problem:");
    }
    assertThat(hall.get("/desk").by(CLERK).gives(200).body().has("window")).isFalse();
  }

  /** A browser sends its cookie by itself, so a cookie proves nothing about who asks. */
  @Test
  void aCookieIsNoToken() throws Exception {
    String cookie = "session=" + hall.token(CLERK) + "; __Host-session=" + hall.token(CLERK);
    hall.get("/desk").with("Cookie", cookie).gives(401);
    hall.post(WINDOW).with("Cookie", cookie).once().sending("{\"reason\":\"REST\"}").gives(401);
    hall.call("DELETE", "/session").with("Cookie", cookie).gives(401);
    hall.get("/session").by(CLERK).gives(200);
  }

  /** The page's guards let the API pass; that must not open a page by another spelling. */
  @Test
  void noSpellingOfTheAddressTakesAPagePastItsGuards() throws Exception {
    for (String path :
        List.of(
            "/api/../desk/window/open",
            "/api/%2e%2e/desk/window/open",
            "/api/v1/../../desk/window/open",
            "/api/..;/desk/window/open",
            "//api/../desk/window/open",
            "/api//desk/window/open")) {
      HttpResponse<String> answer =
          hall.raw(
              HttpRequest.newBuilder()
                  .header("Cookie", "session=" + hall.token(CLERK))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Sec-Fetch-Site", "cross-site")
                  .POST(BodyPublishers.ofString("window=THL-03&request=" + UUID.randomUUID())),
              path);
      assertThat(answer.statusCode()).as(path).isIn(400, 403, 404);
    }
  }

  @Test
  void aScriptOfAnotherSiteTakesNoNumber() throws Exception {
    for (String site : List.of("cross-site", "same-site")) {
      Reply reply =
          hall.post("/halls/THL/tickets")
              .once()
              .with("Sec-Fetch-Site", site)
              .sending(Map.of("service", "市场监督"))
              .gives(403);
      assertThat(reply.text("/type")).isEqualTo("urn:yimen:problem:foreign");
    }
    HttpResponse<String> preflight =
        hall.raw(
            HttpRequest.newBuilder()
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST"),
            API + "/halls/THL/tickets");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aRoleOpensItsRoutesAndNoOthers() throws Exception {
    hall.get("/accounts").by(CLERK).gives(403);
    hall.get("/desk").by("P25").gives(403);
    hall.get("/desk").by("boss").gives(403);
    hall.get("/review").by("boss").gives(403);
    Reply reply =
        hall.post("/accounts")
            .by(CLERK)
            .once()
            .sending(
                Map.of(
                    "logInName", "mine", "shownName", "mine", "roles", List.of("ADMINISTRATION")))
            .gives(403);
    assertThat(reply.text("/type")).isEqualTo("urn:yimen:problem:role-missing");
    assertThat(hall.yimen.accountOffice().accounts()).hasSize(5);
  }

  @Test
  void whatIsNotThereIsUnknown() throws Exception {
    String none = UUID.randomUUID().toString();
    for (String path :
        List.of("/cases/" + none, "/cases/1", "/cases/%27%20OR%201=1", "/cases/" + none + "/clock"))
      hall.get(path).by(CLERK).gives(404);
    for (String path :
        List.of(
            "/halls/NONE/lanes",
            "/halls/THL/tickets/" + none,
            "/guides/NONE",
            "/guides/%3Cscript%3E",
            "/clauses/NONE-1",
            "/rulebooks/none",
            "/rulebooks/hunan/keys/none",
            "/nowhere")) {
      Reply reply = hall.get(path).gives(404);
      assertThat(reply.text("/type")).as(path).isEqualTo("urn:yimen:problem:unknown");
      assertThat(reply.whole().body()).doesNotContain("script");
    }
    hall.get("/rulebooks/hunan?on=yesterday").gives(400);
    hall.get("/rulebooks/hunan?on=1900-01-01").gives(400);
    hall.post("/desk/windows/NONE/open").by(CLERK).once().gives(404);
    hall.post("/accounts/" + none + "/lock").by("boss").once().gives(404);
  }

  @Test
  void aForeignHostIsTurnedAwayInJson() throws Exception {
    assertThat(byHand("/api/v1/halls", "evil.example"))
        .startsWith("HTTP/1.1 421")
        .contains("application/problem+json", "wrong-host");
  }

  @Test
  void anAddressThatIsNoneIsTurnedAwayInJson() throws Exception {
    for (String path : List.of("/api/v1/cases/%2F..", "/api/v1/cases/a%5Cb"))
      assertThat(byHand(path, "127.0.0.1"))
          .as(path)
          .startsWith("HTTP/1.1 4")
          .contains("application/problem+json", "urn:yimen:problem:");
  }

  /** The client of the JDK sets the Host itself and sends no odd address. */
  private static String byHand(String path, String host) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", hall.port)) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
      socket
          .getOutputStream()
          .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
