package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.log.Answered;
import org.yimen.app.tls.OwnCertificate;
import org.yimen.app.tls.ServerKey;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.Yimen;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** The pages by TLS, with a certificate that the hall made for itself. */
class TlsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void cookies_are_secure_and_plain_http_is_over() throws Exception {
    ServerKey key = new OwnCertificate(folder).forNames(Set.of("localhost"), Instant.now());
    assertThat(new OwnCertificate(folder).forNames(Set.of("localhost"), Instant.now()))
        .as("made once")
        .extracting(ServerKey::fingerprint)
        .isEqualTo(key.fingerprint());
    PosixFileAttributeView rights =
        Files.getFileAttributeView(folder.resolve("key.pem"), PosixFileAttributeView.class);
    if (rights != null)
      assertThat(PosixFilePermissions.toString(rights.readAttributes().permissions()))
          .isEqualTo("rw-------");
    List<Answered> answers = new ArrayList<>();
    ServedAt at =
        new ServedAt(
            "127.0.0.1", 0, ServedAt.thisMachine(), Optional.of(key), List.of(answers::add));
    try (HallServer server = hall(at)) {
      server.start();
      HttpResponse<String> door =
          client(key)
              .send(
                  HttpRequest.newBuilder(
                          URI.create(
                              "https://localhost:"
                                  + server.port()
                                  + "/sign-in?lang=en&q=13800138000"))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(door.statusCode()).isEqualTo(200);
      assertThat(door.headers().allValues("Set-Cookie"))
          .hasSize(2)
          .allSatisfy(c -> assertThat(c).contains("; Secure; HttpOnly; SameSite=Strict"));
      assertThat(door.headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=15552000");
      assertThat(answers.toString()).contains("route=/sign-in").doesNotContain("13800138000");
    }
  }

  private static HallServer hall(ServedAt at) {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    Instant morning = Instant.parse("2026-09-21T01:30:00Z");
    Yimen yimen =
        Yimen.builder()
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(() -> morning)
            .build();
    new HallSetUp(yimen, HallFileReader.demo()).run();
    return new HallServer(
        new OpenHall(yimen, rulebooks, () -> morning),
        yimen.journal(),
        new PersonId(UUID.randomUUID()),
        at);
  }

  private static HttpClient client(ServerKey trusted) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("hall", trusted.certificate());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
