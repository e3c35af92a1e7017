package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it runs in a hall: started, asked over HTTP, told to end, started again. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process is ended without being told")
class ServedProcessTest {
  private static final Pattern OPEN =
      Pattern.compile("the hall is open: (http://127\\.0\\.0\\.1:\\d+)/");
  private static final Pattern ADMIN =
      Pattern.compile("health and metrics: (http://127\\.0\\.0\\.1:\\d+)/health");

  @TempDir Path folder = Path.of("");
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void whatWasTakenBeforeTheEndIsThereAtTheNextStart() throws Exception {
    Path data = folder.resolve("data");
    String ticket;
    try (Program hall = serve(data)) {
      String open = hall.says(OPEN);
      String admin = hall.said(ADMIN);
      assertThat(get(admin + "/health").body()).contains("\"ready\":true");
      assertThat(get(admin + "/metrics").body()).contains("yimen_storage_up 1.0");
      assertThat(get(open + "/health").statusCode()).isEqualTo(404);
      assertThat(get(open + "/metrics").statusCode()).isEqualTo(404);
      ticket = taken(open);
      assertThat(get(open + ticket).body()).contains("A001");
      assertThat(hall.ends()).as(hall.told()).isZero();
    }
    Ran verified = Ran.yimen("verify", "--data", data);
    assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
    try (Program hall = serve(data)) {
      String open = hall.says(OPEN);
      assertThat(get(open + ticket).body()).contains("A001");
      assertThat(taken(open)).isNotEqualTo(ticket);
      assertThat(hall.ends()).isZero();
    }
  }

  @Test
  void theDemoOpensTheHallAfterItsBalanceUnlessItIsForOnce() throws Exception {
    try (Program demo = new Program(folder, "demo", "--port", "0")) {
      String open = demo.says(OPEN);
      assertThat(demo.told()).contains("梅溪湖", "A refused act");
      assertThat(get(open + "/kiosk/JD").body()).contains("公共服务");
      assertThat(demo.ends()).as(demo.told()).isZero();
    }
    try (Program once = new Program(folder, "demo", "--once")) {
      assertThat(once.exit()).as(once.told()).isZero();
      assertThat(once.told()).contains("A refused act").doesNotContain("the hall is open");
    }
    try (var left = Files.list(folder)) {
      assertThat(left.filter(p -> p.getFileName().toString().startsWith("yimen-demo"))).isEmpty();
    }
  }

  private Program serve(Path data) throws IOException {
    return new Program(
        folder, "serve", "--demo", "--port", "0", "--admin-port", "0", "--data", data.toString());
  }

  private HttpResponse<String> get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Takes a number at the kiosk; says where it is shown. */
  private String taken(String open) throws Exception {
    String body = "service=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1&request=" + UUID.randomUUID();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(open + "/kiosk/JD/tickets"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** The program in a process of its own, which is gone when this is closed. */
  private static final class Program implements AutoCloseable {
    private static final long END_WITHIN_SECONDS = 60;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();
    private final Thread listener;

    Program(Path temporary, String... words) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-Dfile.encoding=UTF-8",
                  "-Djava.io.tmpdir=" + temporary,
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.yimen.app.Main"));
      command.addAll(List.of(words));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> name.startsWith("YIMEN_"));
      process = builder.start();
      listener = new Thread(this::listen, "listener");
      listener.setDaemon(true);
      listener.start();
    }

    private void listen() {
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = out.readLine(); line != null; line = out.readLine()) lines.add(line);
      } catch (IOException e) {
        lines.add("cannot be read any more: " + e);
      }
    }

    /** Waits until it says that. */
    String says(Pattern what) throws InterruptedException {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
      while (System.nanoTime() < deadline) {
        String line = lines.poll(100, TimeUnit.MILLISECONDS);
        if (line == null) {
          if (process.isAlive()) continue;
          break;
        }
        told.add(line);
        Matcher found = what.matcher(line);
        if (found.find()) return found.group(1);
      }
      throw new AssertionError("never said " + what + " but " + told());
    }

    /** What it has said before. */
    String said(Pattern what) {
      Matcher found = what.matcher(told());
      if (!found.find()) throw new AssertionError("did not say " + what + " but " + told());
      return found.group(1);
    }

    String told() {
      lines.drainTo(told);
      return String.join("\n", told);
    }

    /** Tells it to end, as a system does; its exit code. */
    int ends() throws InterruptedException {
      process.destroy();
      return exit();
    }

    int exit() throws InterruptedException {
      assertThat(process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)).as(told()).isTrue();
      listener.join(TimeUnit.SECONDS.toMillis(END_WITHIN_SECONDS));
      return process.exitValue();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
