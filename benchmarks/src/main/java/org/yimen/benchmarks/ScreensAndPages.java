package org.yimen.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demo hall in a process of its own: how soon pages answer, how much they send, and how soon a
 * call stands on 50 screens that listen at once. Argument: the folder of the distribution
 * (reference-app/target/yimen). Exit code 0 if the bounds are met, 1 if one is missed.
 */
public final class ScreensAndPages implements AutoCloseable {
  private static final String HALL = "THL";
  private static final String WINDOW = "THL-03";
  private static final String CLERK = "p23";
  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/kiosk/" + HALL,
          "/wall/" + HALL,
          "/guides",
          "/guides/SCJG-04",
          "/progress",
          "/rulebooks",
          "/rulebooks/meixihu");
  private static final List<String> OFFICE = List.of("/desk", "/review");
  private static final int SCREENS = 50;
  private static final int ROUNDS = 5;
  private static final int CALLS = 40;
  private static final int ASKED = 40;
  private static final int WARM_UP = 20;
  private static final double MOST_MILLIS = 100;
  private static final double MOST_KILOBYTES = 150;
  private static final Pattern LOG_IN = Pattern.compile("log-in name (\\S+)\\s.*password (\\S+)");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern CALLED = Pattern.compile("data-number=\"([^\"]+)\"");

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final StartedProgram program;
  private String token = "";

  private ScreensAndPages(StartedProgram program) {
    this.program = program;
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path program = Path.of(args.length > 0 ? args[0] : "reference-app/target/yimen");
    Disk disk = Disk.in(Path.of("target"));
    try (ScreensAndPages hall = open(program, disk.folder())) {
      List<Bound> bounds = new ArrayList<>();
      hall.signIn();
      for (String page : PUBLIC) bounds.addAll(hall.page(page));
      for (String page : OFFICE) bounds.addAll(hall.page(page));
      bounds.add(hall.screens());
      out.println("median (lowest to highest of " + ROUNDS + " rounds)");
      bounds.forEach(bound -> out.println(bound.line()));
      hall.close();
      System.exit(bounds.stream().allMatch(Bound::isMet) ? 0 : 1);
    } finally {
      disk.delete();
    }
  }

  private static ScreensAndPages open(Path program, Path folder)
      throws IOException, InterruptedException {
    List<String> words = StartRatios.serve(program, folder.resolve("data"));
    words.add("--demo");
    return new ScreensAndPages(StartedProgram.of(words, folder.resolve("said.txt")));
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + program.port() + path);
  }

  /** On the pages and for the interface, with the password that the start told. */
  private void signIn() throws IOException, InterruptedException {
    String password = password();
    String page =
        client
            .send(HttpRequest.newBuilder(uri("/sign-in")).build(), BodyHandlers.ofString())
            .body();
    StringBuilder form = new StringBuilder("name=" + CLERK + "&password=" + password);
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find())
      form.append('&').append(hidden.group(1)).append('=').append(encoded(hidden.group(2)));
    HttpResponse<String> signedIn =
        client.send(
            HttpRequest.newBuilder(uri("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form.toString()))
                .build(),
            BodyHandlers.ofString());
    if (signedIn.statusCode() != 303) throw new IllegalStateException("sign-in: " + signedIn);
    token = post("/session", Map.of("name", CLERK, "password", password)).at("/token").asText();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The passwords of the demo are told last; they take the start some seconds. */
  private String password() throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      for (String line : Files.readAllLines(program.said(), StandardCharsets.UTF_8)) {
        Matcher told = LOG_IN.matcher(line);
        if (told.find() && told.group(1).equals(CLERK)) return told.group(2);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no password of " + CLERK + " was told");
  }

  private JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("/api/v1" + path))
            .header("Request-Id", UUID.randomUUID().toString())
            .POST(BodyPublishers.noBody());
    if (!body.isEmpty())
      request
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300)
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    return json.readTree(answer.body());
  }

  /** Until the first byte, and what page, styles and scripts send together, as they are sent. */
  private List<Bound> page(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", "gzip").build();
    for (int i = 0; i < WARM_UP; i++) client.send(request, BodyHandlers.discarding());
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Double> each = new ArrayList<>();
      for (int i = 0; i < ASKED; i++) {
        long begin = System.nanoTime();
        HttpResponse<java.io.InputStream> answer =
            client.send(request, BodyHandlers.ofInputStream());
        each.add((System.nanoTime() - begin) / 1e6);
        if (answer.statusCode() != 200)
          throw new IllegalStateException(path + ": " + answer.statusCode());
        answer.body().readAllBytes();
      }
      millis.add(highest(each, 0.95));
    }
    return List.of(
        Bound.atMost(MOST_MILLIS, new Series(path + ", first byte, p95, ms", millis)),
        Bound.atMost(
            MOST_KILOBYTES, new Series(path + ", all of it, KB", List.of(kilobytes(path)))));
  }

  private double kilobytes(String path) throws IOException, InterruptedException {
    byte[] sent = sent(path);
    String page =
        client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()).body();
    Set<String> assets = new LinkedHashSet<>();
    Matcher asset = ASSET.matcher(page);
    while (asset.find()) assets.add(asset.group(1));
    long bytes = sent.length;
    for (String each : assets) bytes += sent(each).length;
    return bytes / 1024.0;
  }

  private byte[] sent(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  /** When a screen showed a number. */
  private record Shown(String number, long nanos) {}

  private Bound screens() throws IOException, InterruptedException {
    BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    for (int i = 0; i < SCREENS; i++) listen(shown);
    post("/desk/windows/" + WINDOW + "/open", Map.of());
    for (int i = 0; i < WARM_UP; i++) call(shown);
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Double> each = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) each.addAll(call(shown));
      millis.add(highest(each, 0.99));
    }
    return Bound.atMost(
        MOST_MILLIS, new Series("a call on " + SCREENS + " screens, p99, ms", millis));
  }

  private void listen(BlockingQueue<Shown> shown) {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/wall/" + HALL + "/live"))
            .header("Accept", "text/event-stream")
            .build();
    Thread screen =
        new Thread(
            () -> {
              try {
                client
                    .send(request, BodyHandlers.ofLines())
                    .body()
                    .forEach(
                        line -> {
                          Matcher number = CALLED.matcher(line);
                          if (number.find())
                            shown.add(new Shown(number.group(1), System.nanoTime()));
                        });
              } catch (IOException | InterruptedException | java.io.UncheckedIOException e) {
                // the hall was closed
              }
            },
            "screen");
    screen.setDaemon(true);
    screen.start();
  }

  /** A visitor from the number to the end; milliseconds from the call to each screen. */
  private List<Double> call(BlockingQueue<Shown> shown) throws IOException, InterruptedException {
    JsonNode ticket = post("/halls/" + HALL + "/tickets", Map.of("item", "SCJG-04")).at("/ticket");
    String number = ticket.at("/number").asText();
    post(
        "/halls/" + HALL + "/tickets/" + ticket.at("/id").asText() + "/confirmation",
        Map.of("version", ticket.at("/version").asLong()));
    long begin = System.nanoTime();
    JsonNode called = post("/desk/windows/" + WINDOW + "/calls", Map.of()).at("/ticket");
    if (!called.at("/number").asText().equals(number))
      throw new IllegalStateException("called " + called + " instead of " + number);
    List<Double> millis = new ArrayList<>();
    while (millis.size() < SCREENS) {
      Shown one = shown.poll(20, TimeUnit.SECONDS);
      if (one == null) throw new IllegalStateException(number + " stood on " + millis.size());
      if (one.number().equals(number)) millis.add((one.nanos() - begin) / 1e6);
    }
    String at = "/desk/tickets/" + called.at("/id").asText();
    JsonNode started = post(at + "/start", Map.of("version", called.at("/version").asLong()));
    post(at + "/finish", Map.of("version", started.at("/ticket/version").asLong()));
    return millis;
  }

  /** The value that so many lie below. */
  private static double highest(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
  }

  @Override
  public void close() throws InterruptedException {
    program.close();
  }
}
