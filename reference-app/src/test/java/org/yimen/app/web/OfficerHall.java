package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/**
 * The demo hall served in memory, with browsers of officers: who signed in stands in a header. A
 * form is sent as the page holds it, with what is typed into it.
 */
final class OfficerHall implements AutoCloseable {
  static final Instant MONDAY_0930 = Instant.parse("2026-09-21T01:30:00Z");
  private static final String WHO = "X-Officer";
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  final HallFile file;
  final Yimen yimen;
  private final HallServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile Instant now = MONDAY_0930;

  OfficerHall() {
    this(Papers.usual());
  }

  /** With papers made in another way. */
  OfficerHall(Papers papers) {
    this(HallFileReader.demo(), papers, builder -> builder);
  }

  /** Another hall than that of the demo. */
  OfficerHall(HallFile file) {
    this(file, Papers.usual(), builder -> builder);
  }

  /** Kept in that storage. */
  OfficerHall(Storage storage) {
    this(
        HallFileReader.demo(),
        Papers.usual(),
        builder -> builder.storage(storage.transactions(), storage.journal()));
  }

  private OfficerHall(HallFile file, Papers papers, UnaryOperator<Yimen.Builder> shaped) {
    this.file = file;
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    yimen =
        shaped
            .apply(Yimen.builder().rulebooks(rulebooks).calendars(centre -> calendar))
            .clock(() -> now)
            .build();
    new HallSetUp(yimen, file).run();
    server =
        new HallServer(
            new OpenHall(yimen, rulebooks, () -> now, papers),
            yimen.journal(),
            new PersonId(UUID.randomUUID()),
            request -> Optional.ofNullable(request.header(WHO)).flatMap(this::signedIn));
    server.start("127.0.0.1", 0);
  }

  /** {@code P23} sees desk and review, {@code P23/REVIEW} only the pages of that role. */
  private Optional<SignedIn> signedIn(String header) {
    String[] parts = header.split("/");
    EnumSet<PageRole> roles =
        parts.length == 1
            ? EnumSet.of(PageRole.DESK, PageRole.REVIEW)
            : EnumSet.of(PageRole.valueOf(parts[1]));
    return Optional.of(new SignedIn(person(parts[0]), "officer " + parts[0], roles));
  }

  PersonId person(String code) {
    return file.officers().stream()
        .filter(o -> o.code().equals(code))
        .map(HallFile.Officer::person)
        .findFirst()
        .orElseGet(
            () -> new PersonId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))));
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** What an officer sees at an address; an empty code for nobody. */
  HttpResponse<String> get(String officer, String path) throws Exception {
    return client.send(request(officer, path).build(), BodyHandlers.ofString());
  }

  /** The same, byte by byte. */
  HttpResponse<byte[]> file(String officer, String path) throws Exception {
    return client.send(request(officer, path).build(), BodyHandlers.ofByteArray());
  }

  /** The routes of its pages and of its API. */
  List<String> routes() {
    return server.routes();
  }

  int port() {
    return server.port();
  }

  /** Where it is served. */
  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpResponse<String> post(String officer, String path, Map<String, String> form)
      throws Exception {
    return client.send(
        request(officer, path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends a file with the fields of its form. */
  HttpResponse<String> upload(
      String officer, String path, String name, String content, Map<String, String> fields)
      throws Exception {
    String line = "--part";
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (field, value) ->
            body.append(line + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n")
                .append(value + "\r\n"));
    body.append(
            line
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\n")
        .append("Content-Type: text/csv\r\n\r\n" + content + "\r\n" + line + "--\r\n");
    return client.send(
        request(officer, path)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends the form of a page to that address, with what is typed. */
  HttpResponse<String> send(String officer, String page, String action, Map<String, String> typed)
      throws Exception {
    String html = get(officer, page).body();
    Map<String, String> all = new LinkedHashMap<>(hidden(html, action));
    all.putAll(typed);
    return post(officer, action, all);
  }

  /** The same, and it is carried out. */
  String done(String officer, String page, String action, Map<String, String> typed)
      throws Exception {
    HttpResponse<String> answer = send(officer, page, action, typed);
    assertThat(answer.statusCode()).as(action + ": " + ruling(answer.body())).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  String done(String officer, String page, String action) throws Exception {
    return done(officer, page, action, Map.of());
  }

  /** What the form to that address carries of its own. */
  static Map<String, String> hidden(String html, String action) {
    Matcher form = FORM.matcher(html);
    while (form.find())
      if (form.group(1).equals(action)) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(form.group(2));
        while (field.find()) fields.put(field.group(1), field.group(2));
        return fields;
      }
    throw new AssertionError("no form to " + action);
  }

  /** The words of the rulings on a page, without marks. */
  static String ruling(String html) {
    Matcher section =
        Pattern.compile("<section class=\"ruling.*?</section>", Pattern.DOTALL).matcher(html);
    StringBuilder words = new StringBuilder();
    while (section.find())
      words.append(section.group().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
    return words.toString();
  }

  CaseId caseId(String location) {
    return CaseId.of(location.substring(location.lastIndexOf('/') + 1));
  }

  CaseReading reading(CaseId id) {
    return yimen.enquiries().caseById(id).orElseThrow();
  }

  List<String> events(CaseId id) {
    return yimen.enquiries().journal(id).stream().map(Entry::eventName).toList();
  }

  private HttpRequest.Builder request(String officer, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(20));
    return officer.isEmpty() ? request : request.header(WHO, officer);
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @Override
  public void close() {
    server.close();
  }
}
