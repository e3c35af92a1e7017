package org.yimen.app.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.yimen.app.log.Answered;
import org.yimen.app.operation.Health.Found;

/**
 * Figures 指标 in the format of Prometheus. Labels are routes, methods and states: never a person, a
 * case or a ticket.
 */
public final class Figures implements Consumer<Answered>, AutoCloseable {
  private static final Duration[] STEPS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();
  private final Health health;
  private final Supplier<Long> waiting;
  private volatile Found found;
  private volatile Optional<Long> waitingNow = Optional.empty();

  /**
   * Of that server.
   *
   * @param health how it is
   * @param waiting how many tickets wait in all halls
   * @param screens how many hall screens hang on it
   */
  public Figures(Health health, Supplier<Long> waiting, Supplier<Integer> screens) {
    this.health = health;
    this.waiting = waiting;
    this.found = health.look();
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
    gauge("yimen.storage.up", "1 while the storage answers", f -> f.storageAnswers() ? 1 : 0);
    gauge("yimen.journal.position", "position of the last sealed entry", Figures::position);
    gauge("yimen.sealing.delay.seconds", "age of the oldest entry not sealed yet", Figures::delay);
    gauge("yimen.backup.failing", "1 while the last backup failed", f -> f.backupFails() ? 1 : 0);
    gauge("yimen.backup.last.seconds", "when the newest backup was made", Figures::lastBackup);
    Gauge.builder(
            "yimen.tickets.waiting", () -> waitingNow.map(Long::doubleValue).orElse(Double.NaN))
        .description("tickets that wait, in all halls")
        .register(registry);
    Gauge.builder("yimen.screens", screens::get)
        .description("hall screens that hang on this server")
        .register(registry);
  }

  private void gauge(String name, String what, ToDoubleFunction<Found> value) {
    Gauge.builder(name, () -> value.applyAsDouble(found)).description(what).register(registry);
  }

  private static double position(Found found) {
    return found.journalPosition().map(Long::doubleValue).orElse(Double.NaN);
  }

  private static double delay(Found found) {
    return found.sealingDelay().map(d -> d.toMillis() / 1000.0).orElse(Double.NaN);
  }

  private static double lastBackup(Found found) {
    return found
        .lastBackup()
        .map(Instant::getEpochSecond)
        .map(Long::doubleValue)
        .orElse(Double.NaN);
  }

  @Override
  public void accept(Answered answered) {
    Timer.builder("yimen.http.requests")
        .description("requests that were answered")
        .tag("method", answered.method())
        .tag("route", answered.route())
        .tag("status", Integer.toString(answered.status()))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(answered.time());
  }

  /** All figures as they are now. */
  public String text() {
    found = health.look();
    waitingNow = found.storageAnswers() ? health.inTime(waiting::get) : Optional.empty();
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
