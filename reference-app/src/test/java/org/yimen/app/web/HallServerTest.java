package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.queue.Holder;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;
import org.yimen.testing.Clause;

class HallServerTest {
  private static final HallId HALL = new HallId("JD");
  private static final LaneId LANE = new LaneId("JD-A");
  private static final String A_SERVICE = "公共服务";

  private final HallFile file = HallFileReader.demo();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private Yimen yimen;
  private HallServer server;

  @BeforeEach
  void open() {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    Instant morning = Instant.parse("2026-09-21T01:30:00Z");
    yimen =
        Yimen.builder()
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(() -> morning)
            .build();
    new HallSetUp(yimen, file).run();
    server =
        new HallServer(
            new OpenHall(yimen, rulebooks, () -> morning),
            yimen.journal(),
            new PersonId(UUID.randomUUID()));
    server.start("127.0.0.1", 0);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theFrontPageLeadsToEveryHall() throws Exception {
    HttpResponse<String> front = get("/");
    assertThat(front.statusCode()).isEqualTo(200);
    assertThat(front.body()).contains("街道服务大厅", "桃花岭服务大厅", "/kiosk/JD", "/wall/THL");
  }

  @Test
  void aKioskOrAScreenWithoutAHallLeadsToThoseOfEveryHall() throws Exception {
    for (String path : new String[] {"/kiosk", "/kiosk/", "/wall"}) {
      HttpResponse<String> list = get(path);
      assertThat(list.statusCode()).as(path).isEqualTo(200);
      assertThat(list.body()).contains("/kiosk/JD", "/kiosk/THL", "/wall/JD");
    }
  }

  @Test
  void anAddressThatIsNoneGetsOurPageAndNothingOfTheServerBelow() throws Exception {
    for (String odd : new String[] {"/%00", "/kiosk/%00", "/%zz", "/kiosk/%2e%2e/x", "/a;b%2fc"}) {
      String answer = raw("GET " + odd + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
      assertThat(answer).as(odd).matches("(?s)HTTP/1.1 40[04] .*");
      assertThat(answer)
          .as(odd)
          .contains("没有这个页面", "href=\"/\"", "Content-Security-Policy: default-src 'none'")
          .doesNotContain("Jetty", "jetty", "Exception", "Reason");
    }
  }

  @Test
  void oneTouchGivesANumberThatWaitsOnceItIsShown() throws Exception {
    HttpResponse<String> taken = take(request(), A_SERVICE);
    assertThat(taken.statusCode()).isEqualTo(303);
    String ticket = taken.headers().firstValue("Location").orElseThrow();
    assertThat(get(ticket).body()).contains("<b>A001</b>", "data-shown");
    assertThat(waiting()).isZero();

    assertThat(post(ticket + "/shown", "", true).statusCode()).isEqualTo(204);
    assertThat(waiting()).isEqualTo(1);
    assertThat(post(ticket + "/shown", "", true).statusCode()).isEqualTo(204);
    assertThat(waiting()).isEqualTo(1);
    assertThat(get(ticket).body()).contains("<b>A001</b>").doesNotContain("data-shown");
  }

  @Test
  void aLineThatNoWindowCallsIsNotSaidToBeFree() throws Exception {
    assertThat(get("/kiosk/JD").body()).contains("窗口暂未开").doesNotContain("现在不用等");
    WindowAct act = new WindowAct(yimen.caseDesk().newRequest(), clerk("JD-02"));
    assertThat(yimen.reception().openWindow(act).isGranted()).isTrue();
    assertThat(get("/kiosk/JD").body()).containsOnlyOnce("现在不用等");
  }

  @Test
  void aSecondTouchGivesTheSameNumber() throws Exception {
    String request = request();
    String first = take(request, A_SERVICE).headers().firstValue("Location").orElseThrow();
    String second = take(request, A_SERVICE).headers().firstValue("Location").orElseThrow();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aRefusedTouchSaysWhyAndGivesNoNumber() throws Exception {
    Actor manager =
        file.officers().stream()
            .filter(o -> o.functions().contains(Functions.CENTRE_MANAGER))
            .findFirst()
            .map(o -> Actor.of(o.person(), Functions.CENTRE_MANAGER, Place.in(HALL)))
            .orElseThrow();
    assertThat(
            yimen
                .reception()
                .setIssuing(yimen.caseDesk().newRequest(), manager, LANE, false)
                .isGranted())
        .isTrue();

    HttpResponse<String> refused = take(request(), A_SERVICE);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("这次没有取到号", "class=\"ruling\"", "class=\"source\"");
    assertThat(get("/kiosk/JD").body()).doesNotContain("value=\"" + A_SERVICE + "\"");
  }

  @Test
  void theHallScreenShowsACallAtOnce() throws Exception {
    String ticket = take(request(), A_SERVICE).headers().firstValue("Location").orElseThrow();
    post(ticket + "/shown", "", true);
    BlockingQueue<String> lines = new ArrayBlockingQueue<>(1000);
    var listening =
        client.sendAsync(
            HttpRequest.newBuilder(uri("/wall/JD/live"))
                .header("Accept", "text/event-stream")
                .build(),
            BodyHandlers.ofLines());
    Thread reader = new Thread(() -> listening.join().body().forEach(lines::offer), "screen");
    reader.setDaemon(true);
    reader.start();
    await(lines, "现在没有叫号");

    Actor clerk = clerk("JD-02");
    WindowAct act = new WindowAct(yimen.caseDesk().newRequest(), clerk);
    assertThat(yimen.reception().openWindow(act).isGranted()).isTrue();
    assertThat(
            yimen
                .reception()
                .callNext(new WindowAct(yimen.caseDesk().newRequest(), clerk))
                .isGranted())
        .isTrue();

    await(lines, "data-number=\"A001\" data-window=\"JD-02\"");
    assertThat(get("/wall/JD").body()).contains("data-number=\"A001\"");
    assertThat(get("/wall/THL").body()).doesNotContain("data-number");
  }

  @Test
  @Clause("QMS-06")
  void aRealNameTicketIsCalledByNumberAndWindowAlone() throws Exception {
    Actor kiosk = Actor.of(new PersonId(UUID.randomUUID()), Functions.KIOSK, Place.in(HALL));
    String mask = "430***********0021";
    TicketId ticket =
        id(
            yimen
                .reception()
                .takeTicket(
                    new TakeTicket(
                        yimen.caseDesk().newRequest(),
                        kiosk,
                        Optional.empty(),
                        Optional.of(new ServiceId(A_SERVICE)),
                        PriorityClass.SICK,
                        Optional.of(new Holder("0123456789abcdef".repeat(4), mask)))));
    RequestId shown = yimen.caseDesk().newRequest();
    id(yimen.reception().confirmTicket(TicketAct.of(shown, kiosk, ticket)));
    Actor clerk = clerk("JD-02");
    WindowAct opened = new WindowAct(yimen.caseDesk().newRequest(), clerk);
    assertThat(yimen.reception().openWindow(opened).isGranted()).isTrue();
    WindowAct next = new WindowAct(yimen.caseDesk().newRequest(), clerk);
    assertThat(id(yimen.reception().callNext(next))).isEqualTo(ticket);

    String called = "data-number=\"A001\" data-window=\"JD-02\"";
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    String screen = get("/wall/JD").body();
    while (!screen.contains(called) && System.nanoTime() < patience)
      screen = get("/wall/JD").body();
    assertThat(screen)
        .contains(called)
        .doesNotContain(mask, "0021", "0123456789abcdef", "SICK", "病");
  }

  @Test
  void guidesAreFoundAndTold() throws Exception {
    assertThat(get("/guides?q=" + encoded("小餐饮")).body()).contains("/guides/SCJG-04");
    HttpResponse<String> guide = get("/guides/SCJG-04");
    assertThat(guide.statusCode()).isEqualTo(200);
    assertThat(guide.body()).contains("小餐饮经营许可", "申请材料", "办理期限", "救济途径");
    assertThat(get("/guides/NOWHERE").statusCode()).isEqualTo(404);
  }

  @Test
  void everyPageSpeaksEnglishToo() throws Exception {
    assertThat(get("/?lang=en").body()).contains("What would you like to do?", "lang=\"en\"");
    assertThat(get("/kiosk/JD?lang=en").body())
        .contains("Choose your business", "Public service", "Street Service Hall");
    assertThat(get("/wall/JD?lang=en").body())
        .contains("Nobody is called right now", "Enquiries", "Complaints");
    assertThat(get("/guides/SCJG-04?lang=en").body()).contains("Time limits");
    assertThat(get("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow())
        .contains("language=en", "HttpOnly", "SameSite=Strict");
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    String hostile = "\"><script>alert(1)</script>";
    HttpResponse<String> found = get("/guides?q=" + encoded(hostile));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  @Test
  void aFormOfAnotherSiteIsNotCarriedOut() throws Exception {
    HttpResponse<String> foreign = post("/kiosk/JD/tickets", form(request(), A_SERVICE), false);
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(foreign.body()).contains("这个请求没有执行");
    assertThat(yimen.journal().of("ticket", Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
        .isEmpty();
  }

  @Test
  void aForeignNameOfThisMachineIsNotAnswered() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("/kiosk/");
    }
  }

  @Test
  void whatIsUnknownOrTooLongIsSaid() throws Exception {
    assertThat(get("/kiosk/NOWHERE").statusCode()).isEqualTo(404);
    assertThat(get("/kiosk/JD/tickets/none").statusCode()).isEqualTo(404);
    assertThat(get("/kiosk/JD/tickets/" + UUID.randomUUID()).body()).contains("没有这个页面");
    HttpResponse<String> large = post("/kiosk/JD/tickets", "service=" + "x".repeat(100_000), true);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("内容太长");
    for (String hostile : new String[] {"<b>x", "a b", "x".repeat(300)})
      assertThat(take(request(), hostile).headers().firstValue("Location")).contains("/kiosk/JD");
    assertThat(take(request(), "不存在").statusCode()).isEqualTo(422);
    HttpResponse<String> odd = post("/kiosk/JD/tickets", "service=%00&request=1", true);
    assertThat(odd.statusCode()).isEqualTo(303);
  }

  @Test
  void everyAnswerKeepsForeignContentOut() throws Exception {
    for (String path : new String[] {"/", "/kiosk/JD", "/wall/JD", "/guides", "/nowhere"}) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .startsWith("default-src 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
    }
  }

  @Test
  void stylesAndScriptsAreKeptByTheirHash() throws Exception {
    Matcher address = Pattern.compile("/assets/\\w+/tokens.css").matcher(get("/").body());
    assertThat(address.find()).isTrue();
    HttpResponse<String> style = get(address.group());
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(get("/assets/000000000000/tokens.css").statusCode()).isEqualTo(404);
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static TicketId id(Outcome<TicketView> answer) {
    return answer.fold(
        granted -> granted.state().id(),
        refused -> {
          throw new AssertionError(refused.ruling().codes());
        });
  }

  private Actor clerk(String window) {
    WindowId id = new WindowId(window);
    return file.officers().stream()
        .filter(o -> o.windows().contains(id) && o.functions().contains(Functions.WINDOW_CLERK))
        .findFirst()
        .map(o -> Actor.of(o.person(), Functions.WINDOW_CLERK, Place.at(HALL, id)))
        .orElseThrow();
  }

  private long waiting() {
    return yimen.enquiries().waiting(HALL).stream()
        .filter(l -> l.lane().id().equals(LANE))
        .mapToLong(LaneWaiting::waiting)
        .sum();
  }

  private static void await(BlockingQueue<String> lines, String wanted)
      throws InterruptedException {
    for (String line = next(lines); ; line = next(lines)) if (line.contains(wanted)) return;
  }

  private static String next(BlockingQueue<String> lines) throws InterruptedException {
    String line = lines.poll(20, TimeUnit.SECONDS);
    assertThat(line).as("a line from the server").isNotNull();
    return line;
  }

  private HttpResponse<String> take(String request, String service) throws Exception {
    return post("/kiosk/JD/tickets", form(request, service), true);
  }

  private static String form(String request, String service) {
    return "request=" + request + "&service=" + encoded(service);
  }

  private static String request() {
    return UUID.randomUUID().toString();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, boolean ours)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", ours ? "same-origin" : "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
