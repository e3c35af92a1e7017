package org.yimen.app.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.yimen.app.operation.Health.Found;

/**
 * Health and figures on a port of their own, for this machine only: {@code /health} answers 200
 * while people can be served and else 503, {@code /health/live} 200 while the program runs, {@code
 * /metrics} the figures.
 */
public final class AdminServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
  private static final String FIGURES = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OBJECT = "application/json; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService hands =
      Executors.newFixedThreadPool(
          2,
          work -> {
            Thread thread = new Thread(work, "yimen-admin");
            thread.setDaemon(true);
            return thread;
          });

  private record Answer(int status, String type, String body) {}

  private AdminServer(HttpServer server) {
    this.server = server;
    server.setExecutor(hands);
  }

  /**
   * Serves from now on.
   *
   * @param port 0 for any free one
   * @throws IOException if the port is taken
   */
  public static AdminServer on(int port, Health health, Figures figures) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    AdminServer admin = new AdminServer(HttpServer.create(new InetSocketAddress(here, port), 0));
    admin.server.createContext("/", exchange -> answer(exchange, health, figures));
    admin.server.start();
    return admin;
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, Health health, Figures figures)
      throws IOException {
    try (exchange) {
      Answer answer = answerTo(exchange, health, figures);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      boolean bare = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
      if (!bare) exchange.getResponseBody().write(body);
    }
  }

  private static Answer answerTo(HttpExchange exchange, Health health, Figures figures) {
    String host =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
            .orElse("")
            .replaceFirst(":\\d+$", "");
    if (!NAMES.contains(host)) return new Answer(421, OBJECT, "{}");
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod()))
      return new Answer(405, OBJECT, "{}");
    return switch (exchange.getRequestURI().getPath()) {
      case "/health" -> health(health.look());
      case "/health/live" -> new Answer(200, OBJECT, "{\"live\":true}");
      case "/metrics" -> new Answer(200, FIGURES, figures.text());
      default -> new Answer(404, OBJECT, "{}");
    };
  }

  private static Answer health(Found found) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("live", true);
    object.put("ready", found.isReady());
    object.put("storage", found.storageAnswers() ? "ok" : "away");
    object.put("sealing", found.isSealed() ? "ok" : "behind");
    object.put(
        "backup", found.backupFails() ? "failed" : found.lastBackup().isPresent() ? "ok" : "none");
    found.lastBackup().ifPresent(at -> object.put("lastBackup", at.toString()));
    try {
      return new Answer(found.isReady() ? 200 : 503, OBJECT, JSON.writeValueAsString(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
