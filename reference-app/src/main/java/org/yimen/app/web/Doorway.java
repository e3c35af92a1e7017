package org.yimen.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.yimen.app.log.Answered;
import org.yimen.app.log.RequestLog;
import org.yimen.app.tls.ServerKey;

/**
 * How requests come in and go out: by TLS or not, under which names, each with a number, told to
 * who listens when it is answered. When the server stops, what is inside is finished first.
 */
final class Doorway {
  static final String NUMBER = "number";
  private static final Duration FINISH_WITHIN = Duration.ofSeconds(8);
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
  private static final String NO_ROUTE = "none";
  private static final String STREAM = "text/event-stream";

  private final ServedAt at;
  private final KnownHosts hosts;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final AtomicLong requests = new AtomicLong();
  private volatile String host;
  private volatile int port;

  Doorway(ServedAt at) {
    this.at = at;
    this.hosts = new KnownHosts(at.names());
    this.host = at.host();
    this.port = at.port();
  }

  String host() {
    return at.host();
  }

  int wantedPort() {
    return at.port();
  }

  /** Said before the server starts. */
  void at(String newHost, int newPort) {
    this.host = newHost;
    this.port = newPort;
  }

  void build(JavalinConfig c) {
    // tokens, seals and cookies that differ in case only are not the same
    c.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
    at.key().ifPresent(key -> c.jetty.addConnector((server, http) -> byTls(server, http, key)));
    c.jetty.modifyServer(
        server -> {
          server.setStopTimeout(FINISH_WITHIN.toMillis());
          server.insertHandler(new GracefulHandler());
        });
    c.routes.before(this::number);
    c.requestLogger.http((request, millis) -> told(request, millis));
  }

  private Connector byTls(Server server, HttpConfiguration plain, ServerKey key) {
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStore(key.store());
    context.setKeyStorePassword(ServerKey.STORE_PASSWORD);
    HttpConfiguration http = new HttpConfiguration(plain);
    // names are checked by KnownHosts; a certificate that was given need not name every address
    http.addCustomizer(new SecureRequestCustomizer(false));
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(context, "http/1.1"), new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }

  void knownHost(Context request) {
    hosts.check(request);
  }

  private void number(Context request) {
    String number = run + "-" + requests.incrementAndGet();
    request.attribute(NUMBER, number);
    request.header("X-Request-Number", number);
    RequestLog.begin(number);
  }

  private void told(Context request, float millis) {
    try {
      String type = Optional.ofNullable(request.res().getContentType()).orElse("");
      // how long a screen hung on says nothing of how fast it was answered
      if (type.startsWith(STREAM)) return;
      Answered answered =
          new Answered(
              Optional.<String>ofNullable(request.attribute(NUMBER)).orElse(""),
              method(request),
              route(request),
              request.statusCode(),
              Duration.ofNanos((long) (millis * 1_000_000d)));
      at.listeners().forEach(l -> l.accept(answered));
    } finally {
      RequestLog.end();
    }
  }

  private static String method(Context request) {
    String method = request.req().getMethod();
    return METHODS.contains(method) ? method : "OTHER";
  }

  private static String route(Context request) {
    Endpoint endpoint = request.endpoints().lastHttpEndpoint();
    return endpoint == null ? NO_ROUTE : endpoint.path;
  }
}
