package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.app.account.AccountSetUp;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.app.account.Argon2Hasher;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.AccountLife;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

class SignOnPagesTest {
  private static final String CLERK = "p06";
  private static final String MANAGER = "p01";

  private final HallFile file = HallFileReader.demo();
  private volatile Instant now = Instant.parse("2026-09-21T01:30:00Z");
  private Yimen yimen;
  private HallServer server;
  private Map<String, String> passwords;
  private Browser browser;

  @BeforeEach
  void open() {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    yimen =
        Yimen.builder()
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(() -> now)
            .passwords(new Argon2Hasher(new Argon2Hasher.Settings(8, 1)))
            .build();
    new HallSetUp(yimen, file).run();
    passwords =
        setUp().demo(file).stream().collect(Collectors.toMap(Told::logInName, Told::password));
    server =
        new HallServer(
            new OpenHall(yimen, rulebooks, () -> now),
            yimen.journal(),
            new PersonId(UUID.randomUUID()));
    server.start("127.0.0.1", 0);
    browser = new Browser();
  }

  private AccountSetUp setUp() {
    return new AccountSetUp(yimen, HallSetUp.SYSTEM, new RandomSecrets());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anOfficerSignsInGoesOnToThePageThatWasWantedAndSignsOut() throws Exception {
    HttpResponse<String> asked = browser.get("/accounts?x=1");
    assertThat(asked.statusCode()).isEqualTo(303);
    String door = location(asked);
    assertThat(door).isEqualTo("/sign-in?next=%2Faccounts%3Fx%3D1");
    assertThat(browser.get(door).body()).contains("工作人员登录", "登录后接着打开您要的页面");

    HttpResponse<String> in = browser.signIn(MANAGER, password(MANAGER), "/accounts?x=1");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(location(in)).isEqualTo("/accounts?x=1");
    assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("session=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Secure");
    assertThat(browser.get("/accounts").body()).contains("账号", "骆清和", "温如玉", "p36");
    assertThat(location(browser.get("/sign-in"))).isEqualTo("/board");

    HttpResponse<String> out = browser.send("/accounts", "/sign-out", Map.of());
    assertThat(location(out)).isEqualTo("/sign-in?left=1");
    assertThat(browser.get("/sign-in?left=1").body()).contains("已经退出登录");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameReadTheSame() throws Exception {
    HttpResponse<String> wrong = browser.signIn(CLERK, "guess", "");
    HttpResponse<String> unknown = browser.signIn("p99", password(CLERK), "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("登录名或密码不对", "本系统规则第13条", "value=\"p06\"")
        .doesNotContain("guess");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body().replace("p99", CLERK)).isEqualTo(wrong.body());
    assertThat(browser.session()).isEmpty();
  }

  @Test
  void afterFiveFailuresThePageSaysWhenToTryAgain() throws Exception {
    for (int i = 0; i < 5; i++) browser.signIn(CLERK, "guess", "");
    HttpResponse<String> waits = browser.signIn(CLERK, password(CLERK), "");
    assertThat(waits.statusCode()).isEqualTo(429);
    assertThat(waits.body()).contains("登录失败次数太多，09:46以后再试。", "本系统规则第14条");
    assertThat(browser.session()).isEmpty();
    for (int i = 0; i < 5; i++) browser.signIn("p99", "guess", "");
    assertThat(browser.signIn("p99", "guess", "").body().replace("p99", CLERK))
        .isEqualTo(waits.body());
    now = now.plus(Duration.ofMinutes(16));
    assertThat(browser.signIn(CLERK, password(CLERK), "").statusCode()).isEqualTo(303);
  }

  @Test
  void aLockedAccountIsLetInNoMore() throws Exception {
    Browser office = new Browser();
    office.signIn(MANAGER, password(MANAGER), "");
    browser.signIn(CLERK, password(CLERK), "");
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(403);
    assertThat(office.act(account(CLERK), "lock").statusCode()).isEqualTo(303);
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(303);
    assertThat(browser.signIn(CLERK, password(CLERK), "").body()).contains("此账号已锁定", "请找系统管理员");
    assertThat(office.get("/accounts").body()).contains("已锁定");
    office.act(account(CLERK), "unlock");
    assertThat(browser.signIn(CLERK, password(CLERK), "").statusCode()).isEqualTo(303);
  }

  @Test
  void anAccountWithoutTheRoleIsToldWhyThePageIsClosed() throws Exception {
    browser.signIn(CLERK, password(CLERK), "");
    HttpResponse<String> closed = browser.get("/accounts");
    assertThat(closed.statusCode()).isEqualTo(403);
    assertThat(closed.body()).contains("这一页没有对您开放", "您的账号没有打开“管理”页面").doesNotContain("骆清和");
    HttpResponse<String> act =
        browser.send("/password", "/accounts/" + account(MANAGER) + "/lock", request());
    assertThat(act.statusCode()).isEqualTo(403);
    assertThat(line(MANAGER).account().life()).isEqualTo(AccountLife.ACTIVE);
  }

  @Test
  void everyRouteOfAccountsIsClosedToWhoDoesNotAdminister() throws Exception {
    for (String officer : List.of(CLERK, "p25", "p03")) {
      Browser other = new Browser();
      assertThat(other.signIn(officer, password(officer), "").statusCode()).isEqualTo(303);
      long before = yimen.journal().head().orElseThrow().position();
      int asked = 0;
      for (String route : server.routes()) {
        if (!route.matches("(GET|POST) /accounts.*")) continue;
        for (String act : List.of("reset", "roles", "lock", "unlock", "end")) {
          String path =
              route
                  .substring(route.indexOf(' ') + 1)
                  .replace("{account}", account(MANAGER))
                  .replace("{act}", act);
          HttpResponse<String> answer =
              route.startsWith("GET") ? other.get(path) : other.send("/password", path, request());
          assertThat(answer.statusCode()).as(officer + " " + route).isEqualTo(403);
          assertThat(answer.body()).doesNotContain("骆清和");
          asked++;
        }
      }
      assertThat(asked).isEqualTo(20);
      assertThat(yimen.journal().head().orElseThrow().position()).isEqualTo(before);
    }
  }

  @Test
  void aForgedSessionOpensNothing() throws Exception {
    browser.get("/sign-in");
    for (String forged : List.of("A".repeat(43), "x", "\"><b>", UUID.randomUUID().toString())) {
      HttpResponse<String> answer = browser.getWith("session=" + forged, "/accounts");
      assertThat(answer.statusCode()).as(forged).isEqualTo(303);
      assertThat(location(answer)).startsWith("/sign-in");
    }
    assertThat(browser.getWith("session=" + "A".repeat(43), "/sign-in").body()).contains("登录已经失效");
  }

  @Test
  void aSessionThatDiffersInCaseOnlyOpensNothing() throws Exception {
    browser.signIn(MANAGER, password(MANAGER), "");
    String real = browser.session();
    String upper = real.toUpperCase(Locale.ROOT);
    // several times on a connection: a web server may keep headers that it saw there
    for (int i = 0; i < 3; i++) {
      assertThat(browser.getWith("session=" + real, "/accounts").statusCode()).isEqualTo(200);
      assertThat(browser.getWith("session=" + upper, "/accounts").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void aSessionThatEndedByTimeAsksToSignInAgain() throws Exception {
    browser.signIn(MANAGER, password(MANAGER), "");
    now = now.plus(Duration.ofMinutes(29));
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    now = now.plus(Duration.ofMinutes(30));
    assertThat(location(browser.get("/accounts"))).startsWith("/sign-in");
    assertThat(browser.get("/sign-in").body()).contains("登录已经失效，请重新登录");
  }

  @Test
  void aFormWithoutItsSealIsNotCarriedOut() throws Exception {
    Browser office = new Browser();
    HttpResponse<String> noSeal =
        office.post("/sign-in", Map.of("name", MANAGER, "password", password(MANAGER)));
    assertThat(noSeal.statusCode()).isEqualTo(403);
    assertThat(noSeal.body()).contains("这个请求没有执行");
    office.signIn(MANAGER, password(MANAGER), "");
    browser.signIn(CLERK, password(CLERK), "");
    String foreign = seal(browser.get("/password").body());
    for (String seal : List.of("", "0".repeat(64), foreign)) {
      Map<String, String> fields = new TreeMap<>(request());
      fields.put("seal", seal);
      HttpResponse<String> forged = office.post("/accounts/" + account(CLERK) + "/lock", fields);
      assertThat(forged.statusCode()).isEqualTo(403);
      assertThat(forged.body()).contains("这个请求没有执行");
    }
    assertThat(office.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    assertThat(line(CLERK).account().life()).isEqualTo(AccountLife.ACTIVE);
    assertThat(office.get("/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void aForgedWayOnLeadsNowhereElse() throws Exception {
    for (String forged :
        List.of("//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example")) {
      Browser one = new Browser();
      assertThat(one.get("/sign-in?next=" + encoded(forged)).body()).doesNotContain("evil.example");
      assertThat(location(one.signIn(MANAGER, password(MANAGER), forged))).isEqualTo("/board");
    }
  }

  @Test
  void aOneTimePasswordIsShownOnceAndOpensNothingBeforeItIsChanged() throws Exception {
    Browser office = new Browser();
    office.signIn(MANAGER, password(MANAGER), "");
    HttpResponse<String> given =
        office.send(
            "/accounts",
            "/accounts",
            Map.of(
                "request",
                UUID.randomUUID().toString(),
                "name",
                "Lan",
                "shown",
                "兰 <b>",
                "role",
                "ADMINISTRATION"));
    assertThat(given.body()).contains("兰 &lt;b&gt;的一次性密码", "只显示这一次").doesNotContain("兰 <b>");
    String oneTime = oneTime(given.body());
    assertThat(office.get("/accounts").body()).doesNotContain(oneTime);

    HttpResponse<String> in = browser.signIn("lan", oneTime, "/accounts");
    assertThat(location(in)).isEqualTo("/password?next=%2Faccounts");
    assertThat(location(browser.get("/accounts"))).startsWith("/sign-in");
    String before = browser.session();
    assertThat(browser.get("/password?next=%2Faccounts").body()).contains("这个密码是别人给您的");
    assertThat(change(oneTime, "correct horse", "correct house").body()).contains("两次输入的新密码不一样");
    assertThat(change(oneTime, "short", "short").body()).contains("新密码至少10个字符");
    assertThat(change("guess", "correct horse", "correct horse").body()).contains("现在的密码不对");
    HttpResponse<String> changed = change(oneTime, "correct horse", "correct horse");
    assertThat(location(changed)).isEqualTo("/accounts");
    assertThat(browser.session()).isNotEqualTo(before);
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    assertThat(browser.getWith("session=" + before, "/accounts").statusCode()).isEqualTo(303);
    assertThat(new Browser().signIn("lan", oneTime, "").statusCode()).isEqualTo(422);
  }

  @Test
  void theAdministratorGivesPagesResetsPasswordsAndEndsAccounts() throws Exception {
    Browser office = new Browser();
    office.signIn(MANAGER, password(MANAGER), "");
    browser.signIn(CLERK, password(CLERK), "");
    String clerk = "/accounts/" + account(CLERK);
    assertThat(office.get(clerk).body()).contains("温如玉", "p06", "打开的页面", "重设密码");
    Map<String, String> role = new TreeMap<>(request());
    role.put("role", "ADMINISTRATION");
    assertThat(location(office.send("/accounts", clerk + "/roles", role))).isEqualTo(clerk);
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);
    HttpResponse<String> own = office.act(account(MANAGER), "end");
    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(own.body()).contains("不能锁定、解锁、注销自己的账号", "请另一位系统管理员办理");

    HttpResponse<String> reset = office.act(account(CLERK), "reset");
    assertThat(reset.body()).contains("温如玉的一次性密码");
    String oneTime = oneTime(reset.body());
    assertThat(browser.get("/accounts").statusCode()).isEqualTo(303);
    assertThat(location(browser.signIn(CLERK, oneTime, ""))).isEqualTo("/password");
    assertThat(location(office.act(account(CLERK), "end"))).isEqualTo("/accounts");
    assertThat(browser.signIn(CLERK, oneTime, "").body()).contains("登录名或密码不对");
    assertThat(office.get("/accounts").body()).contains("已注销").doesNotContain("温如玉");
    assertThat(office.get("/accounts/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(office.get("/accounts/x").statusCode()).isEqualTo(404);
  }

  @Test
  void theFirstAdministratorIsNamedOnlyWhileThereIsNoAccount() {
    assertThat(setUp().first()).isEmpty();
    assertThat(setUp().demo(file)).isEmpty();
    Yimen empty =
        Yimen.builder()
            .rulebooks(new SetRulebooks(YamlRulebooks.builtIn()))
            .calendars(centre -> ChinaCalendar.load().calendar())
            .passwords(new Argon2Hasher(new Argon2Hasher.Settings(8, 1)))
            .build();
    AccountSetUp first = new AccountSetUp(empty, HallSetUp.SYSTEM, new RandomSecrets());
    Told told = first.first().orElseThrow();
    assertThat(told.logInName()).isEqualTo("admin");
    assertThat(told.oneTime()).isTrue();
    assertThat(told.password()).hasSize(14);
    assertThat(told.toString()).doesNotContain(told.password());
    assertThat(first.first()).isEmpty();
  }

  @Test
  void theDoorSpeaksEnglishTooAndKeepsTheWayOn() throws Exception {
    HttpResponse<String> door = browser.get("/sign-in?lang=en&next=%2Faccounts");
    assertThat(door.body())
        .contains("Staff sign-in", "?lang=zh&amp;next=%2Faccounts", "value=\"/accounts\"");
    assertThat(browser.signIn(CLERK, "guess", "").body())
        .contains("The log-in name or the password is not right.", "house rule 13");
    browser.signIn(MANAGER, password(MANAGER), "");
    assertThat(browser.get("/accounts").body()).contains("Accounts", "Sign out", "administration");
    assertThat(browser.get("/password").body()).contains("Change password");
  }

  @Test
  void hugeAndHostileInputIsAnswered() throws Exception {
    assertThat(browser.signIn("<script>alert(1)</script>", "x", "").body())
        .contains("&lt;script&gt;", "登录名或密码不对")
        .doesNotContain("<script>alert");
    assertThat(browser.signIn("x".repeat(5000), "y".repeat(5000), "").statusCode()).isEqualTo(422);
    assertThat(browser.signIn("\u0000", "\u0000", "").statusCode()).isEqualTo(422);
    assertThat(browser.signIn("", "", "").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> change(String present, String fresh, String again) throws Exception {
    return browser.send(
        "/password",
        "/password",
        Map.of("present", present, "fresh", fresh, "again", again, "next", "/accounts"));
  }

  private String password(String logIn) {
    return Optional.ofNullable(passwords.get(logIn)).orElseThrow();
  }

  private String account(String logIn) {
    return line(logIn).account().id().toString();
  }

  private AccountLine line(String logIn) {
    return yimen.accountOffice().accounts().stream()
        .filter(l -> l.logInName().filter(n -> n.value().equals(logIn)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> request() {
    return Map.of("request", UUID.randomUUID().toString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
  }

  private static String oneTime(String page) {
    Matcher m = Pattern.compile("class=\"secret\">([A-Z0-9-]{14})<").matcher(page);
    assertThat(m.find()).isTrue();
    return m.group(1);
  }

  private static String seal(String page) {
    Matcher m = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"").matcher(page);
    assertThat(m.find()).as("a form with its seal").isTrue();
    return m.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Keeps its cookies as a browser does, and sends the forms of pages it has seen. */
  private final class Browser {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final HttpClient bare = HttpClient.newHttpClient();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> getWith(String cookie, String path)
        throws IOException, InterruptedException {
      return bare.send(request(path).header("Cookie", cookie).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      String form =
          fields.entrySet().stream()
              .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
              .collect(Collectors.joining("&"));
      return client.send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
    }

    /** Sends a form that stands on that page. */
    HttpResponse<String> send(String page, String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      Map<String, String> all = new TreeMap<>(fields);
      all.put("seal", seal(get(page).body()));
      return post(path, all);
    }

    HttpResponse<String> signIn(String name, String password, String next)
        throws IOException, InterruptedException {
      cookies.getCookieStore().getCookies().stream()
          .filter(c -> c.getName().equals("session"))
          .toList()
          .forEach(c -> cookies.getCookieStore().remove(null, c));
      return send("/sign-in", "/sign-in", Map.of("name", name, "password", password, "next", next));
    }

    HttpResponse<String> act(String account, String act) throws IOException, InterruptedException {
      return send(
          "/accounts",
          "/accounts/" + account + "/" + act,
          Map.of("request", UUID.randomUUID().toString()));
    }

    String session() {
      return cookies.getCookieStore().getCookies().stream()
          .filter(c -> c.getName().equals("session"))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElse("");
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
          .timeout(Duration.ofSeconds(20));
    }
  }
}
