package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said at the door of TLS in another way gets nothing of the hall. */
class TlsFaultsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void plainHttpAtTheDoorOfTlsGetsNoPageAndNoCookieAndOthersGoOn() throws Exception {
    try (ServedByTls hall = ServedByTls.byTls(folder)) {
      for (String plain :
          new String[] {
            "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "POST /kiosk/JD/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\na=b",
            "\u0016\u0003\u0001\u0000\u0001x"
          })
        assertThat(answer(hall.server.port(), plain))
            .doesNotContain("200", "Set-Cookie", "<html", "jetty", "Jetty");
      assertThat(
              HttpClient.newBuilder()
                  .sslContext(hall.trust())
                  .build()
                  .send(
                      HttpRequest.newBuilder(
                              URI.create("https://localhost:" + hall.server.port() + "/sign-in"))
                          .build(),
                      BodyHandlers.ofString())
                  .body())
          .contains("工作人员登录");
      assertThat(
              hall.yimen
                  .journal()
                  .of(
                      "ticket",
                      java.time.Instant.EPOCH,
                      java.time.Instant.parse("2030-01-01T00:00:00Z")))
          .isEmpty();
    }
  }

  private static String answer(int port, String said) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      return ""; // cut off
    }
  }
}
