package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.tls.ServerKey;
import org.yimen.domain.ids.HallId;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.MemoryDatabase;
import org.yimen.ports.wording.Language;

/** A server that is told to stop answers what runs, and no screen holds it up. */
class StoppingTest {
  private static final LiveScreens.Shows SHOWS =
      new LiveScreens.Shows(new HallId("JD"), Language.ZH);
  private static final Duration WITHIN = Duration.ofSeconds(7);

  @TempDir Path folder = Path.of("");

  @Test
  void screensThatListenByTlsDoNotHoldTheEndUp() throws Exception {
    ServedByTls hall = ServedByTls.byTls(folder);
    try (Socket screen = screen(hall)) {
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8));
      for (String line = ""; !line.contains("现在没有叫号"); ) line = lines.readLine();
      ends(hall::close);
      StringBuilder last = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) last.append(line);
      assertThat(last.toString()).as("the screen is told").contains("event: closing");
    }
  }

  @Test
  void aScreenThatReadsNothingAnyMoreDoesNotHoldTheEndUp() throws Exception {
    hangs(Optional.empty(), SocketFactory.getDefault());
  }

  @Test
  void norDoesOneByTls() throws Exception {
    try (ServedByTls hall = ServedByTls.byTls(folder)) {
      hangs(hall.key, hall.trust().getSocketFactory());
    }
  }

  private static void hangs(Optional<ServerKey> key, SocketFactory sockets) throws Exception {
    LiveScreens screens = new LiveScreens();
    ServedAt at = new ServedAt("127.0.0.1", 0, ServedAt.thisMachine(), key, List.of());
    CountDownLatch added = new CountDownLatch(1);
    Javalin web =
        Javalin.create(
            c -> {
              c.startup.showJavalinBanner = false;
              new Doorway(at).build(c);
              c.routes.sse(
                  "/live",
                  client -> {
                    screens.add(client, SHOWS, "x".repeat(30_000_000));
                    added.countDown();
                  });
            });
    web.start("127.0.0.1", 0);
    try (Socket screen = sockets.createSocket("localhost", web.port())) {
      screen
          .getOutputStream()
          .write(
              "GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(added.await(20, TimeUnit.SECONDS)).isTrue();
      ends(
          () -> {
            screens.close();
            web.stop();
          });
      assertThat(screens.count()).isZero();
    }
  }

  @Test
  void whatRunsIsFinishedAndAnsweredBeforeTheServerEnds() throws Exception {
    MemoryDatabase database = new MemoryDatabase();
    SlowTransactions slow = new SlowTransactions(database);
    ServedByTls hall = ServedByTls.plain(a -> {}, builder -> builder.storage(slow, database));
    int port = hall.server.port();
    String address = "http://127.0.0.1:" + port + "/kiosk/JD/tickets";
    slow.isSlow = true;
    CompletableFuture<HttpResponse<String>> running =
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .timeout(Duration.ofSeconds(20))
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "request="
                                + UUID.randomUUID()
                                + "&service="
                                + URLEncoder.encode("公共服务", StandardCharsets.UTF_8)))
                    .build(),
                BodyHandlers.ofString());
    assertThat(slow.begun.await(20, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(hall::close);
    long latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (isListening(port)) {
      assertThat(System.nanoTime() - latest).as("the door closes").isNegative();
      Thread.onSpinWait();
    }
    slow.goOn.countDown();
    HttpResponse<String> answer = running.get(20, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith("/kiosk/JD/tickets/");
    stopped.get(20, TimeUnit.SECONDS);
    List<Entry> tickets =
        database.of("ticket", Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(tickets).as("its entry is stored").hasSize(1);
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits in the middle of the next work until it is let go on. */
  private static final class SlowTransactions implements Transactions {
    private final Transactions below;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean isSlow;

    SlowTransactions(Transactions below) {
      this.below = below;
    }

    @Override
    public <T> T run(Work<T> work) {
      if (isSlow) {
        begun.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return below.run(work);
    }

    @Override
    public <T> T read(Work<T> work) {
      return below.read(work);
    }
  }

  private static void ends(Runnable stopping) {
    long begin = System.nanoTime();
    stopping.run();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(WITHIN);
  }

  private static Socket screen(ServedByTls hall) throws Exception {
    Socket screen = hall.trust().getSocketFactory().createSocket("localhost", hall.server.port());
    screen.setSoTimeout(20_000);
    screen
        .getOutputStream()
        .write(
            "GET /wall/JD/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    return screen;
  }
}
