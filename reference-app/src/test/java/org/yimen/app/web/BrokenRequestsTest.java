package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.app.log.Answered;

/** Forms that are too long, torn or cut off: people read what happened, and nothing is kept. */
class BrokenRequestsTest {
  private static final String OFFICE = "P01/OFFICE";
  private static final String IMPORT = "/admin/items/import";
  private static final Instant EVER = Instant.parse("2030-01-01T00:00:00Z");

  private final List<LogRecord> warnings = new CopyOnWriteArrayList<>();
  private final Handler recorder =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          if (entry.getLevel().intValue() > Level.INFO.intValue()) warnings.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(recorder);
  }

  @AfterEach
  void listenNoMore() {
    Logger.getLogger("").removeHandler(recorder);
  }

  @Test
  void aFileBeyondTheLimitIsTooLongAndNothingIsDrafted() throws Exception {
    try (OfficerHall hall = new OfficerHall()) {
      long before = position(hall);
      HttpResponse<String> zh =
          hall.upload(OFFICE, IMPORT, "items.csv", "x".repeat(3_000_000), Map.of());
      assertThat(zh.statusCode()).as(zh.body()).isEqualTo(413);
      assertThat(zh.body()).contains("内容太长", "没有保存任何内容", "href=\"/\"");
      HttpResponse<String> en =
          hall.upload(OFFICE, IMPORT + "?lang=en", "items.csv", "x".repeat(3_000_000), Map.of());
      assertThat(en.body()).contains("That is too long", "Nothing was kept");
      HttpResponse<String> field =
          hall.upload(OFFICE, IMPORT, "a.csv", "", Map.of("request", "y".repeat(3_000_000)));
      assertThat(field.statusCode()).isEqualTo(413);
      assertThat(position(hall)).isEqualTo(before);
      assertThat(warnings).as("a visitor's slip is no fault of ours").isEmpty();
    }
  }

  @Test
  void partsThatAreTornAreToldAndNothingIsDrafted() throws Exception {
    try (OfficerHall hall = new OfficerHall()) {
      long before = position(hall);
      String disposition = "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"";
      for (String[] each :
          new String[][] {
            {"multipart/form-data; boundary=part", "--part\r\n" + disposition + "\r\n\r\nx"},
            {"multipart/form-data; boundary=part", "no part at all"},
            {"multipart/form-data; boundary=part", ""},
            {"multipart/form-data", "--part\r\n" + disposition + "\r\n\r\nx\r\n--part--\r\n"},
            {"multipart/form-data; boundary=", "--\r\n"},
            {"multipart/form-data; boundary=part", "--part\r\nx: " + "y".repeat(20_000) + "\r\n"},
          }) {
        String answer = send(hall.port(), IMPORT, each[0], each[1], each[1].length());
        assertThat(answer).as(each[1]).matches("(?s)HTTP/1.1 (400|413|422) .*");
        assertThat(answer).contains("lang=\"zh-CN\"").doesNotContain("Exception", "etty");
      }
      assertThat(position(hall)).isEqualTo(before);
      assertThat(warnings).isEmpty();
    }
  }

  @Test
  void aBrowserThatIsGoneInTheMiddleOfAFormLeavesNothing() throws Exception {
    BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    try (ServedByTls hall = ServedByTls.plain(answers::add, builder -> builder)) {
      int port = hall.server.port();
      for (String path : List.of("/kiosk/JD/tickets", "/sign-in", "/progress")) {
        gone(port, path, "application/x-www-form-urlencoded");
        Answered told = answers.poll(20, TimeUnit.SECONDS);
        assertThat(told).as(path).isNotNull();
      }
      gone(port, "/sign-in", "multipart/form-data; boundary=part");
      assertThat(answers.poll(20, TimeUnit.SECONDS)).isNotNull();
      assertThat(hall.yimen.journal().of("ticket", Instant.EPOCH, EVER)).isEmpty();
      assertThat(warnings).extracting(LogRecord::getMessage).isEmpty();
      assertThat(
              send(
                  port,
                  "/kiosk/JD/tickets",
                  "application/x-www-form-urlencoded",
                  "service=%E5%85%AC%E5%85%B1%E6%9C%8D%E5%8A%A1&request=00000000-0000-4000-8000-000000000001",
                  -1))
          .as("the next one is served")
          .startsWith("HTTP/1.1 303 ");
    }
  }

  /** Says that more comes, and goes. */
  private static void gone(int port, String path, String type) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(head(path, type, 5_000).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write("service=x&request=".getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }
  }

  private static String send(int port, String path, String type, String body, int length)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String head = head(path, type, length < 0 ? bytes.length : length);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException e) {
      throw new AssertionError("cut off: " + body, e);
    }
  }

  private static String head(String path, String type, int length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Officer: "
        + OFFICE
        + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static long position(OfficerHall hall) {
    return hall.yimen.journal().head().orElseThrow().position();
  }
}
