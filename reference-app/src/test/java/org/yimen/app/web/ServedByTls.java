package org.yimen.app.web;

import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
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

/** The demo hall in memory, served by TLS or not, with somebody who hears of every answer. */
final class ServedByTls implements AutoCloseable {
  private static final Instant MORNING = Instant.parse("2026-09-21T01:30:00Z");

  final Yimen yimen;
  final HallServer server;
  final Optional<ServerKey> key;

  private ServedByTls(
      Optional<ServerKey> key, Consumer<Answered> answers, UnaryOperator<Yimen.Builder> shaped) {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    SetRulebooks rulebooks = new SetRulebooks(YamlRulebooks.builtIn());
    this.key = key;
    this.yimen =
        shaped
            .apply(Yimen.builder().rulebooks(rulebooks).calendars(centre -> calendar))
            .clock(() -> MORNING)
            .build();
    new HallSetUp(yimen, HallFileReader.demo()).run();
    this.server =
        new HallServer(
            new OpenHall(yimen, rulebooks, () -> MORNING),
            yimen.journal(),
            new PersonId(UUID.randomUUID()),
            new ServedAt("127.0.0.1", 0, ServedAt.thisMachine(), key, List.of(answers)));
    server.start();
  }

  static ServedByTls byTls(Path folder) {
    return new ServedByTls(
        Optional.of(new OwnCertificate(folder).forNames(Set.of("localhost"), Instant.now())),
        answered -> {},
        builder -> builder);
  }

  static ServedByTls plain(Consumer<Answered> answers, UnaryOperator<Yimen.Builder> shaped) {
    return new ServedByTls(Optional.empty(), answers, shaped);
  }

  /** Trusts the hall's own certificate and no other. */
  SSLContext trust() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("hall", key.orElseThrow().certificate());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Override
  public void close() {
    server.close();
  }
}
